/** Unit vectors as signed bytes with one scale per row: a quarter of the size, and the ranking practically unchanged. */
export interface QuantisedRows {
  readonly dimensions: number;
  /** Row after row, `dimensions` bytes each, -127 to 127. */
  readonly bytes: Int8Array;
  /** Per row: a byte times its scale is the value. */
  readonly scales: Float32Array;
}

const LARGEST_BYTE = 127;

/** @param rows all of one length; an empty list gives no rows of 0 dimensions */
export function quantiseRows(rows: readonly Float32Array[]): QuantisedRows {
  const dimensions = rows[0]?.length ?? 0;
  const bytes = new Int8Array(rows.length * dimensions);
  const scales = new Float32Array(rows.length);
  for (const [row, values] of rows.entries()) {
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const scale = largest / LARGEST_BYTE;
    scales[row] = scale;
    if (scale === 0) continue;
    for (let at = 0; at < dimensions; at++) {
      bytes[row * dimensions + at] = Math.round((values[at] ?? 0) / scale);
    }
  }
  return { dimensions, bytes, scales };
}

/** Some rows left out, others put behind the rest. */
export function replaceRows(rows: QuantisedRows, leftOut: ReadonlySet<number>, added: QuantisedRows): QuantisedRows {
  const { dimensions } = rows;
  const kept = Array.from(rows.scales.keys()).filter((row) => !leftOut.has(row));
  const bytes = new Int8Array((kept.length + added.scales.length) * dimensions);
  for (const [at, row] of kept.entries()) {
    bytes.set(rows.bytes.subarray(row * dimensions, (row + 1) * dimensions), at * dimensions);
  }
  bytes.set(added.bytes, kept.length * dimensions);
  return {
    dimensions,
    bytes,
    scales: Float32Array.of(...kept.map((row) => rows.scales[row] ?? 0), ...added.scales),
  };
}

/** The values of one row, as near as the bytes keep them. */
export function rowValues({ dimensions, bytes, scales }: QuantisedRows, row: number): Float32Array {
  const scale = scales[row] ?? 0;
  const values = new Float32Array(dimensions);
  // Not `from` with a function: this runs for every word of every text, and takes a tenth of the time.
  for (let at = 0; at < dimensions; at++) values[at] = (bytes[row * dimensions + at] ?? 0) * scale;
  return values;
}
