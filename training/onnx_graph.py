"""The model's ONNX graph, written as protocol-buffer bytes without the onnx package.

    input_ids [batch, tokens] int64 -> Gather(int8 table) -> Cast -> Mul(Gather(row scales)) -> last_hidden_state

`attention_mask` is an input because transformers.js feeds it; no node reads it, transformers.js itself does, when it
takes the mean. Field numbers are those of onnx.proto3.
"""

FLOAT, INT8, INT64 = 1, 3, 7


def _varint(number):
    out = b""
    while number > 127:
        out += bytes([number & 127 | 128])
        number >>= 7
    return out + bytes([number])


def _field(number, value):
    """One field: integers as varints, everything else as length-delimited bytes."""
    if isinstance(value, int):
        return _varint(number << 3) + _varint(value)
    data = value.encode() if isinstance(value, str) else value
    return _varint(number << 3 | 2) + _varint(len(data)) + data


def _tensor(name, kind, array):
    dimensions = b"".join(_field(1, size) for size in array.shape)
    return dimensions + _field(2, kind) + _field(8, name) + _field(9, array.tobytes())


def _node(operator, inputs, output, attributes=b""):
    names = b"".join(_field(1, name) for name in inputs)
    return names + _field(2, output) + _field(3, output) + _field(4, operator) + attributes


def _integer_attribute(name, value):
    return _field(5, _field(1, name) + _field(3, value) + _field(20, 2))


def _value(name, kind, sizes):
    """A ValueInfo; sizes are numbers or the names of free dimensions."""
    shape = b"".join(_field(1, _field(1 if isinstance(size, int) else 2, size)) for size in sizes)
    return _field(1, name) + _field(2, _field(1, _field(1, kind) + _field(2, shape)))


def model_bytes(table, scales):
    """The ONNX file for an int8 `table` [rows, D] and float32 `scales` [rows, 1]."""
    nodes = [
        _node("Gather", ["table", "input_ids"], "codes", _integer_attribute("axis", 0)),
        _node("Cast", ["codes"], "numbers", _integer_attribute("to", FLOAT)),
        _node("Gather", ["scales", "input_ids"], "sizes", _integer_attribute("axis", 0)),
        _node("Mul", ["numbers", "sizes"], "last_hidden_state"),
    ]
    graph = b"".join(_field(1, node) for node in nodes) + _field(2, "static-embedding")
    graph += _field(5, _tensor("table", INT8, table)) + _field(5, _tensor("scales", FLOAT, scales))
    for name in ("input_ids", "attention_mask"):
        graph += _field(11, _value(name, INT64, ["batch", "tokens"]))
    graph += _field(12, _value("last_hidden_state", FLOAT, ["batch", "tokens", table.shape[1]]))
    return _field(1, 8) + _field(2, "sanad-training") + _field(7, graph) + _field(8, _field(2, 13))
