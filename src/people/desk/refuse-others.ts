import type { Case } from "#src/people/handoff/case.ts";
import type { Account } from "#src/people/staff/account.ts";
import type { DeskRefusal } from "./desk-refusal.ts";

/** Why somebody may not do what only the helper of an open case may; undefined for its helper. */
export function refuseOthers({ state, helper }: Case, { id }: Pick<Account, "id">): DeskRefusal | undefined {
  if (state === "closed") return { kind: "case-closed" };
  if (helper === undefined) return { kind: "case-not-claimed" };
  return helper.id === id ? undefined : { kind: "case-taken", helper: helper.name };
}
