/**
 * The index as one file of bytes, written on Node by the build and read by any host without copying.
 *
 * Layout: the length of a JSON header (uint32, little endian), the header, then the arrays, each starting at a multiple
 * of four. The header names each array's type, offset and length, and holds the strings.
 */
import type { LexicalIndex } from "./lexical-index.ts";
import type { QuantisedRows } from "./quantise.ts";
import type { LatentSpace } from "./train-latent-space.ts";

/** Everything retrieval needs beside the passages themselves. */
export interface RetrievalIndex {
  /** Version of the knowledge it was built from. */
  readonly version: string;
  readonly lexical: LexicalIndex;
  readonly latent: LatentSpace;
  /** One row per passage, in the order of the knowledge. */
  readonly passageVectors: QuantisedRows;
}

const FORMAT = "luodi-index-1";
const ALIGNMENT = 4;

const ARRAY_TYPES = { uint32: Uint32Array, float32: Float32Array, int8: Int8Array } as const;
type ArrayType = keyof typeof ARRAY_TYPES;
type AnyArray = Uint32Array | Float32Array | Int8Array;

interface Header {
  readonly format: string;
  readonly version: string;
  readonly size: number;
  readonly dimensions: number;
  readonly lexicalTerms: readonly string[];
  readonly latentTerms: readonly string[];
  readonly arrays: readonly { readonly type: ArrayType; readonly offset: number; readonly length: number }[];
}

export function writeIndexFile({ version, lexical, latent, passageVectors }: RetrievalIndex): Uint8Array {
  const arrays: AnyArray[] = [
    lexical.idf,
    lexical.postingStart,
    lexical.postingRow,
    lexical.postingImpact,
    lexical.sentenceStart,
    lexical.sentenceTermStart,
    lexical.sentenceTerm,
    latent.vectors.bytes,
    latent.vectors.scales,
    passageVectors.bytes,
    passageVectors.scales,
  ];
  let offset = 0;
  const described = arrays.map((array) => {
    const place = { type: typeOf(array), offset, length: array.length };
    offset = align(offset + array.byteLength);
    return place;
  });
  const header: Header = {
    format: FORMAT,
    version,
    size: lexical.size,
    dimensions: passageVectors.dimensions,
    lexicalTerms: [...lexical.termIds.keys()],
    latentTerms: latent.terms,
    arrays: described,
  };
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const start = align(ALIGNMENT + headerBytes.length);
  const file = new Uint8Array(start + offset);
  new DataView(file.buffer).setUint32(0, headerBytes.length, true);
  file.set(headerBytes, ALIGNMENT);
  for (const [at, array] of arrays.entries()) {
    file.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + (described[at]?.offset ?? 0));
  }
  return file;
}

/**
 * @param file must start at the beginning of its buffer
 * @throws Error when the bytes are not an index of this format
 */
export function readIndexFile(file: ArrayBuffer): RetrievalIndex {
  const headerLength = new DataView(file).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(file, ALIGNMENT, headerLength))) as Header;
  if (header.format !== FORMAT) throw new Error(`not a ${FORMAT} file: ${header.format}`);
  const start = align(ALIGNMENT + headerLength);
  const array = <T extends AnyArray>(at: number): T => {
    const place = header.arrays[at];
    if (place === undefined) throw new Error(`index file without array ${at}`);
    return new ARRAY_TYPES[place.type](file, start + place.offset, place.length) as unknown as T;
  };
  return {
    version: header.version,
    lexical: {
      size: header.size,
      termIds: new Map(header.lexicalTerms.map((term, id) => [term, id])),
      idf: array(0),
      postingStart: array(1),
      postingRow: array(2),
      postingImpact: array(3),
      sentenceStart: array(4),
      sentenceTermStart: array(5),
      sentenceTerm: array(6),
    },
    latent: {
      terms: header.latentTerms,
      vectors: { dimensions: header.dimensions, bytes: array(7), scales: array(8) },
    },
    passageVectors: { dimensions: header.dimensions, bytes: array(9), scales: array(10) },
  };
}

function typeOf(array: AnyArray): ArrayType {
  if (array instanceof Uint32Array) return "uint32";
  return array instanceof Float32Array ? "float32" : "int8";
}

function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
