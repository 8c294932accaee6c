/**
 * The collected facts, as many files of JSON lines, become one list of ids and how sure each is.
 *
 * A later fact can change what an earlier one is worth: one that it confirms is as sure as the later one, one that it
 * replaces is history.
 */
import * as z from "zod";

export interface CollectedFact {
  readonly id: string;
  /** In the words of the collection; `factStatusOf` says what they mean. */
  readonly status: string;
}

const lineSchema = z.object({
  id: z.string(),
  status: z.string(),
  confirms: z.array(z.string()).default([]),
  replaces: z.array(z.string()).default([]),
});

/**
 * @param files texts of JSON lines
 * @returns in the order of the files
 * @throws when a line is no collected fact
 */
export function mergeCollected(files: readonly string[]): readonly CollectedFact[] {
  const facts = files.flatMap((text) =>
    text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => lineSchema.parse(JSON.parse(line))),
  );
  const statusOf = new Map(facts.map(({ id, status }) => [id, status]));
  for (const later of facts) {
    for (const id of later.confirms) if (statusOf.get(id) === "UNVERIFIED") statusOf.set(id, later.status);
    for (const id of later.replaces) statusOf.set(id, "REPLACED");
  }
  return facts.map(({ id, status }) => ({ id, status: statusOf.get(id) ?? status }));
}

/** @returns the text of `fact-ids.tsv` */
export function factIdsTable(facts: readonly CollectedFact[]): string {
  return ["id\tstatus", ...facts.map(({ id, status }) => `${id}\t${status}`), ""].join("\n");
}
