/**
 * Questions that come as near to a guide as a question can without one answering it, or with another figure than the guide's.
 * Their kind stands in their id: `ko-near-other-city-01`.
 */
export const NEAR_KINDS = [
  /** The words of a guide, but of a city that is not ours. */
  "other-city",
  /** A programme that one district has, asked of another that does not. */
  "other-district",
  /** What somebody who read the guides would expect in them, and no guide tells. */
  "not-in-guides",
  /** A figure, an edition or an article that is not the guide's: what is right can be told, or there is no such thing. */
  "swapped-number",
] as const;

export type NearKind = (typeof NEAR_KINDS)[number];

const NEAR = /^[a-z]{2}-near-(?<kind>.+)-\d+$/u;

/** Undefined for any other question. @throws Error for an id that begins like that of a near one and names no kind */
export function nearKindOf(id: string): NearKind | undefined {
  if (!id.includes("-near-")) return undefined;
  const named = NEAR.exec(id)?.groups?.["kind"];
  const kind = NEAR_KINDS.find((one) => one === named);
  if (kind === undefined) throw new Error(`${id}: not one of ${NEAR_KINDS.join(", ")}`);
  return kind;
}
