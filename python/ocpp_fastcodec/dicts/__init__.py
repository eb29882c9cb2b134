"""The payloads as TypedDicts, for codecs with `payloads="dict"`: here keys are as the specification spells them."""
