import type { Account } from "#src/people/staff/account.ts";
import { claimCase } from "./claim.ts";
import { closeCase } from "./close.ts";
import type { DeskRefusal } from "./desk-refusal.ts";
import type { DeskStores } from "./desk-stores.ts";

/** A case of these that is as it was, and why. */
export interface LeftCase {
  readonly caseId: string;
  readonly why: DeskRefusal["kind"];
}

export interface ClosedSpam {
  readonly closed: readonly string[];
  readonly left: readonly LeftCase[];
}

/**
 * Closes cases that are none, each as anybody would close it: taken, then closed as not accepted, with the reason in the log.
 * One that somebody else has is left to them.
 */
export async function closeSpam(
  { caseIds, reason }: { readonly caseIds: readonly string[]; readonly reason: string },
  account: Account,
  stores: DeskStores,
): Promise<ClosedSpam> {
  const closed: string[] = [];
  const left: LeftCase[] = [];
  // One after the other: every one is an entry of the log, and those stand in a row.
  for (const caseId of new Set(caseIds)) {
    const claimed = await claimCase(caseId, account, stores);
    const done = claimed.ok ? await closeCase({ caseId, outcome: "rejected", reason }, account, stores) : claimed;
    if (done.ok) closed.push(caseId);
    else left.push({ caseId, why: done.error.kind });
  }
  return { closed, left };
}
