/** Writes the few protobuf messages of an ONNX graph (https://onnx.ai/onnx/repo-docs/IR.html) that tests need. */

/** ONNX `TensorProto.DataType`. */
const FLOAT = 1;
const INT64 = 7;
const IR_VERSION = 8;
const OPSET_VERSION = 13;

function varint(value: number): Uint8Array {
  const encoded: number[] = [];
  let rest = value;
  while (rest > 127) {
    encoded.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  encoded.push(rest);
  return Uint8Array.from(encoded);
}

function int(field: number, value: number): Uint8Array {
  return Buffer.concat([varint(field * 8), varint(value)]);
}

function bytes(field: number, value: Uint8Array | string): Uint8Array {
  const body = typeof value === 'string' ? Buffer.from(value) : value;
  return Buffer.concat([varint(field * 8 + 2), varint(body.length), body]);
}

function message(field: number, ...parts: readonly Uint8Array[]): Uint8Array {
  return bytes(field, Buffer.concat(parts));
}

/** ValueInfoProto with named (free) or fixed axes. */
function valueInfo(
  field: number,
  name: string,
  elementType: number,
  axes: readonly (string | number)[],
): Uint8Array {
  const shape = axes.map((axis) => message(1, typeof axis === 'string' ? bytes(2, axis) : int(1, axis)));
  return message(field, bytes(1, name), message(2, message(1, int(1, elementType), message(2, ...shape))));
}

/**
 * A static embedding model: `last_hidden_state = table[input_ids]`.
 *
 * @param table one row of `dimensions` numbers per token, flat.
 * @returns the bytes of an ONNX file with inputs `input_ids` and `attention_mask`.
 */
export function staticModelOnnx(table: Float32Array, dimensions: number): Uint8Array {
  const rows = table.length / dimensions;
  const raw = new Uint8Array(table.buffer, table.byteOffset, table.byteLength);
  const gather = message(
    1,
    bytes(1, 'table'),
    bytes(1, 'input_ids'),
    bytes(2, 'last_hidden_state'),
    bytes(3, 'gather'),
    bytes(4, 'Gather'),
  );
  const initializer = message(
    5,
    int(1, rows),
    int(1, dimensions),
    int(2, FLOAT),
    bytes(8, 'table'),
    bytes(9, raw),
  );
  const graph = message(
    7,
    gather,
    bytes(2, 'static'),
    initializer,
    valueInfo(11, 'input_ids', INT64, ['batch', 'sequence']),
    valueInfo(11, 'attention_mask', INT64, ['batch', 'sequence']),
    valueInfo(12, 'last_hidden_state', FLOAT, ['batch', 'sequence', dimensions]),
  );
  return Buffer.concat([
    int(1, IR_VERSION),
    bytes(2, 'sanad-tests'),
    graph,
    message(8, bytes(1, ''), int(2, OPSET_VERSION)),
  ]);
}
