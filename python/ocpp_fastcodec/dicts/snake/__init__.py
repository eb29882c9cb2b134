"""The payloads as TypedDicts, for codecs with `keys="snake"`."""
