"""Relays stations to their server and judges what passes: `ocpp-fastcodec tap --listen PORT --to URL`."""
