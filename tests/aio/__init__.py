"""Helpers of the tests of `ocpp_fastcodec.aio`: a WebSocket without a socket, and time that passes on demand."""
