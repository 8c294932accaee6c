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

const BEGINS_NEAR = /^[a-z]{2}-near-/u;
const NEAR = /^[a-z]{2}-near-(?<kind>.+)-\d+$/u;

/** Undefined for any other question. */
export function nearKindOf(id: string): NearKind | undefined {
  const named = NEAR.exec(id)?.groups?.["kind"];
  return NEAR_KINDS.find((kind) => kind === named);
}

/** Whether an id begins like that of a near question and names no kind: it would be counted nowhere. */
export function isOfUnknownKind(id: string): boolean {
  return BEGINS_NEAR.test(id) && nearKindOf(id) === undefined;
}
