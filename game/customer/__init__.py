"""How a reply is felt: style, appraisal, mood and voice. Batch first: every rule of feeling runs on arrays, and a talk is a batch of one.

Reaches no clock, no file, no random source. Arithmetic is elementwise float64 in fixed order, so that the same moves give the same
bytes on any machine and at any batch size.
"""
