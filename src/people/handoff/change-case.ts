import type { NewEvent } from "#src/conversation/event.ts";
import type { CaseStore } from "#src/platform/ports/case-store.ts";
import type { Case } from "./case.ts";

/** What to make of a case as it is now; undefined where there is nothing to do any more. */
export type Decide = (now: Case) => Decided | Promise<Decided>;

type Decided = { readonly after: Case; readonly events: readonly NewEvent[] } | undefined;

/** Many people at one case lose against each other only so often. */
const MOST_TRIES = 10;

/**
 * Decides and writes; where someone else changed the case in between, decides anew on what it is then.
 *
 * @returns the case as it is afterwards: changed, or as it was where there was nothing to do
 * @throws Error when others always come first, or the case is gone
 */
export async function changeCase(cases: CaseStore, before: Case, decide: Decide): Promise<Case> {
  let now: Case | undefined = before;
  for (let tries = 0; tries < MOST_TRIES && now !== undefined; tries++) {
    const change = await decide(now);
    if (change === undefined) return now;
    if (await cases.change({ before: now, ...change })) return { ...change.after, version: now.version + 1 };
    now = await cases.find(before.id);
  }
  throw new Error("the case could not be changed");
}
