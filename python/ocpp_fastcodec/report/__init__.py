"""Draws what logs say as one HTML page: `ocpp-fastcodec report LOG... -o report.html`."""
