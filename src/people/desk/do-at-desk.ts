import type { Case } from "#src/people/handoff/case.ts";
import type { Act } from "#src/people/handoff/machine/act.ts";
import type { Account } from "#src/people/staff/account.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { actOnCase } from "./act-on-case.ts";
import { actorOf } from "./actor-of.ts";
import { decideByActs } from "./decide-by-acts.ts";
import type { DeskRefusal } from "./desk-refusal.ts";
import type { DeskStores } from "./desk-stores.ts";

/** What a person of the staff wants done: an act, of which they are the actor. */
export type DeskActWanted = WithoutActor<Act>;

type WithoutActor<A> = A extends unknown ? Omit<A, "actor"> : never;

/** Does any transition of the table that is the staff's. What it is logged as is the transition itself. */
export function doAtDesk(
  { caseId, wanted }: { readonly caseId: string; readonly wanted: DeskActWanted },
  account: Account,
  stores: DeskStores,
): Promise<Result<Case, DeskRefusal>> {
  return actOnCase(
    {
      caseId,
      account,
      action: undefined,
      decide: (found, situation) =>
        decideByActs(found, [{ ...wanted, actor: actorOf(account, found.language) }], situation),
    },
    stores,
  );
}
