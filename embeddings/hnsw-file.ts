/**
 * The file that hnswlib 0.8 writes (`HierarchicalNSW::saveIndex` in hnswalg.h), as far as it has to be checked before
 * the native code reads it. The native reader believes every number in it: a wrong dimension is taken without
 * complaint, and a wrong count or link ends the process.
 *
 * ```
 * header   offsetLevel0 maxElements count elementBytes labelOffset dataOffset   6 x uint64
 *          maxLevel entryPoint                                                  int32, uint32
 *          maxM maxM0 M                                                         3 x uint64
 *          levelMultiplier efConstruction                                       float64, uint64
 * level 0  count elements: links (uint32 count, maxM0 x uint32), vector (float32 x dimensions), label (uint64)
 * above    count elements: uint32 bytes, then that many bytes of links, in lists of (uint32 count, maxM x uint32)
 * ```
 */

const HEADER_BYTES = 96;
const WORD = 4;
const LABEL_BYTES = 8;

/** What the file must hold. */
export interface HnswShape {
  readonly dimensions: number;
  readonly count: number;
}

class Reader {
  readonly #view: DataView;

  constructor(file: Uint8Array) {
    this.#view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  }

  /** Node's and hnswlib's hosts are little-endian; above 2^53 the number is only ever compared, never used. */
  uint64(offset: number): number {
    return Number(this.#view.getBigUint64(offset, true));
  }

  uint32(offset: number): number {
    return this.#view.getUint32(offset, true);
  }

  int32(offset: number): number {
    return this.#view.getInt32(offset, true);
  }
}

/** A list of links: its length, then the elements linked to. */
function linksFault(reader: Reader, offset: number, capacity: number, count: number): string | undefined {
  // hnswlib keeps the count in the lower half of the word and flags in the upper.
  const length = reader.uint32(offset) % 65536;
  if (length > capacity) return `${length} links where ${capacity} fit`;
  for (let link = 1; link <= length; link += 1) {
    if (reader.uint32(offset + link * WORD) >= count) return 'a link to an element that is not there';
  }
  return undefined;
}

/**
 * Holds the bytes of an hnswlib file against the shape it must have.
 *
 * @returns what is wrong, for people, or undefined when hnswlib can read it safely and will hold labels 0 to
 * `count - 1`.
 */
export function hnswFileFault(file: Uint8Array, shape: HnswShape): string | undefined {
  const { dimensions, count } = shape;
  if (count === 0) return file.length === 0 ? undefined : `${file.length} bytes for an empty index`;
  if (file.length < HEADER_BYTES) return `only ${file.length} bytes`;
  const reader = new Reader(file);
  const [maxElements, found, elementBytes] = [reader.uint64(8), reader.uint64(16), reader.uint64(24)];
  const [labelOffset, dataOffset] = [reader.uint64(32), reader.uint64(40)];
  const [maxLevel, entryPoint] = [reader.int32(48), reader.uint32(52)];
  const [maxM, maxM0] = [reader.uint64(56), reader.uint64(64)];
  if (reader.uint64(0) !== 0) return 'an unknown layout';
  if (found !== count || maxElements < count || maxElements > count * 2) {
    return `${found} vectors where ${count} were expected`;
  }
  const foundDimensions = (labelOffset - dataOffset) / WORD;
  if (foundDimensions !== dimensions) {
    return `vectors of ${foundDimensions} numbers where ${dimensions} were expected`;
  }
  if (dataOffset !== WORD + maxM0 * WORD || elementBytes !== labelOffset + LABEL_BYTES) return 'a bad layout';
  if (entryPoint >= count || maxLevel < 0) return 'a bad entry point';
  if (file.length < HEADER_BYTES + count * elementBytes) return 'fewer bytes than its vectors need';
  return (
    groundFloorFault(reader, { count, elementBytes, labelOffset, maxM0 }) ??
    upperFloorsFault(reader, file.length, {
      count,
      start: HEADER_BYTES + count * elementBytes,
      maxM,
      maxLevel,
      entryPoint,
    })
  );
}

interface GroundFloor {
  readonly count: number;
  readonly elementBytes: number;
  readonly labelOffset: number;
  readonly maxM0: number;
}

function groundFloorFault(reader: Reader, floor: GroundFloor): string | undefined {
  const seen = new Uint8Array(floor.count);
  for (let element = 0; element < floor.count; element += 1) {
    const offset = HEADER_BYTES + element * floor.elementBytes;
    const fault = linksFault(reader, offset, floor.maxM0, floor.count);
    if (fault !== undefined) return fault;
    if (reader.uint32(offset) >= 65536) return 'a deleted vector';
    const label = reader.uint64(offset + floor.labelOffset);
    if (label >= floor.count || seen[label] === 1) return 'a label that is out of range or there twice';
    seen[label] = 1;
  }
  return undefined;
}

interface UpperFloors {
  readonly count: number;
  readonly start: number;
  readonly maxM: number;
  readonly maxLevel: number;
  readonly entryPoint: number;
}

function upperFloorsFault(reader: Reader, fileBytes: number, floors: UpperFloors): string | undefined {
  const listBytes = WORD + floors.maxM * WORD;
  let offset = floors.start;
  for (let element = 0; element < floors.count; element += 1) {
    if (offset + WORD > fileBytes) return 'fewer bytes than its links need';
    const bytes = reader.uint32(offset);
    offset += WORD;
    const levels = bytes / listBytes;
    if (!Number.isInteger(levels) || levels > floors.maxLevel || offset + bytes > fileBytes)
      return 'bad links';
    if (element === floors.entryPoint && levels !== floors.maxLevel) return 'a bad entry point';
    for (let level = 0; level < levels; level += 1) {
      const fault = linksFault(reader, offset + level * listBytes, floors.maxM, floors.count);
      if (fault !== undefined) return fault;
    }
    offset += bytes;
  }
  return offset === fileBytes ? undefined : `${fileBytes - offset} bytes too many`;
}
