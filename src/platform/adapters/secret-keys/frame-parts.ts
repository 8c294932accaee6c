/**
 * Parts as bytes from which they can be told again: each with its length before it, so that no two lists of parts are the
 * same bytes (`["a", "bc"]` is not `["ab", "c"]`).
 */
export function frameParts(parts: readonly string[]): Uint8Array {
  const size = parts.reduce((sum, { length }) => sum + LENGTH_BYTES + length * CODE_UNIT_BYTES, 0);
  const view = new DataView(new ArrayBuffer(size));
  let at = 0;
  for (const part of parts) {
    view.setUint32(at, part.length);
    at += LENGTH_BYTES;
    // Code units, not UTF-8: there all halves of surrogate pairs become one character, and two texts the same bytes.
    for (let unit = 0; unit < part.length; unit++) {
      view.setUint16(at, part.charCodeAt(unit));
      at += CODE_UNIT_BYTES;
    }
  }
  return new Uint8Array(view.buffer);
}

const LENGTH_BYTES = 4;
const CODE_UNIT_BYTES = 2;
