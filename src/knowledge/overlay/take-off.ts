/** Takes a guide off, or takes back what was published about it. Done again, it changes nothing. */
import type { NewId } from "#src/platform/ports/new-id.ts";
import type { Fault } from "../written/fault.ts";
import { publish, type Publishing } from "./publish.ts";
import type { NewEntry } from "./published-entry.ts";
import { standingEntries } from "./standing-entries.ts";

export interface TakeOff extends Pick<NewEntry, "guideId" | "reason" | "publishedBy"> {
  /** `tombstone`: the guide is no longer told. `withdrawal`: what was published no longer counts, the base does. */
  readonly kind: "tombstone" | "withdrawal";
}

export type TakenOff =
  | { readonly kind: "done" }
  /** No such guide is told, or nothing was published about it. */
  | { readonly kind: "not-found" }
  | { readonly kind: "faulty"; readonly faults: readonly Fault[] };

export async function takeOff(
  { guideId, reason, publishedBy, kind }: TakeOff,
  parts: Publishing & { readonly newId: NewId },
): Promise<TakenOff> {
  const { published, readBasis, newId } = parts;
  const basis = await readBasis();
  const latest = (await published.readLatest()).filter((entry) => entry.guideId === guideId);
  const [standing] = standingEntries(latest, basis.folded);
  const [before] = kind === "tombstone" ? [standing] : latest;
  if (before?.content.kind === kind) return { kind: "done" };

  const isTold = standing !== undefined || basis.guides.some(({ fields }) => fields.id === guideId);
  if (kind === "tombstone" ? !isTold : standing === undefined) return { kind: "not-found" };

  const done = await publish({ id: newId(), guideId, content: { kind }, reason, publishedBy }, parts);
  if (done.kind === "key-reused") throw new Error("a new id is taken");
  return done.kind === "faulty" ? done : { kind: "done" };
}
