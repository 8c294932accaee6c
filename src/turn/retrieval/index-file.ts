/**
 * The index as one file of bytes, written on Node by the build and read by any host without copying.
 *
 * Layout: the length of a JSON header (uint32, little endian), the header, then the arrays, each starting at a multiple
 * of four. The header gives each array's type, offset and length by its name, and holds the strings.
 */
import { completeIndex, type LexicalIndex, type StoredIndex } from "./lexical-index.ts";
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
  /** The countries each passage speaks of, by their first names; in the order of the knowledge. */
  readonly passageNations: readonly (readonly string[])[];
  /** The districts each passage speaks of, by their ids; in the same order. */
  readonly passageDistricts: readonly (readonly string[])[];
}

const FORMAT = "luodi-index-6";
const ALIGNMENT = 4;

const ARRAY_TYPES = { uint32: Uint32Array, uint16: Uint16Array, float32: Float32Array, int8: Int8Array } as const;
type ArrayType = keyof typeof ARRAY_TYPES;
type AnyArray = Uint32Array | Uint16Array | Float32Array | Int8Array;

type ArrayName =
  | Exclude<keyof StoredIndex, "size" | "averageLengths">
  | "latentBytes"
  | "latentScales"
  | "passageBytes"
  | "passageScales";

interface Header {
  readonly format: string;
  readonly version: string;
  readonly size: number;
  readonly averageLengths: LexicalIndex["averageLengths"];
  readonly dimensions: number;
  readonly latentTerms: readonly string[];
  readonly passageNations: RetrievalIndex["passageNations"];
  readonly passageDistricts: RetrievalIndex["passageDistricts"];
  readonly arrays: Readonly<Record<ArrayName, ArrayPlace>>;
}

interface ArrayPlace {
  readonly type: ArrayType;
  readonly offset: number;
  readonly length: number;
}

/** @throws Error when the passages' vectors are not of the latent space */
export function writeIndexFile({
  version,
  lexical,
  latent,
  passageVectors,
  passageNations,
  passageDistricts,
}: RetrievalIndex): Uint8Array {
  const { dimensions } = latent.vectors;
  if (passageVectors.scales.length > 0 && passageVectors.dimensions !== dimensions) {
    throw new Error(`passages of ${passageVectors.dimensions} dimensions in a space of ${dimensions}`);
  }
  const arrays: Readonly<Record<ArrayName, AnyArray>> = {
    termStart: lexical.termStart,
    termCharacters: lexical.termCharacters,
    termSlots: lexical.termSlots,
    postingStart: lexical.postingStart,
    posting: lexical.posting,
    postingSentences: lexical.postingSentences,
    sentenceStart: lexical.sentenceStart,
    sentenceList: lexical.sentenceList,
    latentBytes: latent.vectors.bytes,
    latentScales: latent.vectors.scales,
    passageBytes: passageVectors.bytes,
    passageScales: passageVectors.scales,
  };
  let size = 0;
  const placed = Object.entries(arrays).map(([name, array]) => {
    const place: ArrayPlace = { type: typeOf(array), offset: size, length: array.length };
    size = align(size + array.byteLength);
    return { name, array, place };
  });
  const header: Header = {
    format: FORMAT,
    version,
    size: lexical.size,
    averageLengths: lexical.averageLengths,
    dimensions,
    latentTerms: latent.terms,
    passageNations,
    passageDistricts,
    arrays: Object.fromEntries(placed.map(({ name, place }) => [name, place])) as Header["arrays"],
  };
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const start = align(ALIGNMENT + headerBytes.length);
  const file = new Uint8Array(start + size);
  new DataView(file.buffer).setUint32(0, headerBytes.length, true);
  file.set(headerBytes, ALIGNMENT);
  for (const { array, place } of placed) {
    file.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + place.offset);
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
  const array = <T extends AnyArray>(name: ArrayName): T => {
    const { type, offset, length } = header.arrays[name];
    return new ARRAY_TYPES[type](file, start + offset, length) as unknown as T;
  };
  return {
    version: header.version,
    lexical: completeIndex({
      size: header.size,
      averageLengths: header.averageLengths,
      termStart: array("termStart"),
      termCharacters: array("termCharacters"),
      termSlots: array("termSlots"),
      postingStart: array("postingStart"),
      posting: array("posting"),
      postingSentences: array("postingSentences"),
      sentenceStart: array("sentenceStart"),
      sentenceList: array("sentenceList"),
    }),
    latent: {
      terms: header.latentTerms,
      vectors: { dimensions: header.dimensions, bytes: array("latentBytes"), scales: array("latentScales") },
    },
    passageVectors: { dimensions: header.dimensions, bytes: array("passageBytes"), scales: array("passageScales") },
    passageNations: header.passageNations,
    passageDistricts: header.passageDistricts,
  };
}

function typeOf(array: AnyArray): ArrayType {
  if (array instanceof Uint32Array) return "uint32";
  if (array instanceof Uint16Array) return "uint16";
  return array instanceof Float32Array ? "float32" : "int8";
}

function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
