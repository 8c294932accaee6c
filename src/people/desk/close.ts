import type { Case } from "#src/people/handoff/case.ts";
import { parseCaseNumber } from "#src/people/handoff/case-number.ts";
import type { Act, Actor } from "#src/people/handoff/machine/act.ts";
import { applyActs } from "#src/people/handoff/machine/apply-acts.ts";
import type { Situation } from "#src/people/handoff/machine/guards.ts";
import type { Account } from "#src/people/staff/account.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { RejectionCode } from "#src/protocol/case.ts";
import type { HelperOutcome } from "#src/protocol/desk.ts";
import { actOnCase, type Decision } from "./act-on-case.ts";
import { actorOf } from "./actor-of.ts";
import { decideByActs } from "./decide-by-acts.ts";
import type { DeskRefusal } from "./desk-refusal.ts";
import type { DeskStores } from "./desk-stores.ts";
import { refuseOthers } from "./refuse-others.ts";
import { seesCase } from "./sees-case.ts";

export interface Closing {
  readonly outcome: HelperOutcome;
  /** Why it is not accepted; where none is named, none of those that have one of their own. */
  readonly rejection?: RejectionCode | undefined;
  /** What the office it is transferred to calls it. */
  readonly receipt?: string | undefined;
  /** Number of the case it is merged into. */
  readonly into?: string | undefined;
  /** Why, for the log of the staff. */
  readonly reason?: string | undefined;
}

/**
 * Ends a case with an outcome; the assistant answers again. What was replied is followed by asking the visitor how it was.
 * A complaint's reply waits for somebody who leads. Ending it again in the same way does nothing.
 */
export async function closeCase(
  { caseId, reason, ...closing }: Closing & { readonly caseId: string },
  account: Account,
  stores: DeskStores,
): Promise<Result<Case, DeskRefusal>> {
  const decide = async (found: Case, situation: Situation): Promise<Decision> => {
    // As people type it, or as it is kept.
    const number = closing.into && (parseCaseNumber(closing.into) ?? closing.into);
    const into = number === undefined ? undefined : await stores.cases.findByNumber(number);
    return decideClose(found, closing, into && seesCase(account, into) ? into : undefined, account, situation);
  };
  return actOnCase({ caseId, account, action: "closed", reason, decide }, stores);
}

/** @param into the case it is to be merged into, where there is one */
export function decideClose(
  found: Case,
  closing: Closing,
  into: Case | undefined,
  account: Pick<Account, "id" | "role" | "displayName">,
  situation: Situation,
): Decision {
  const { outcome } = closing;
  if (found.state === "closed" && found.outcome === outcome) return { kind: "done" };
  const refusal = refuseOthers(found, account);
  if (refusal !== undefined) return refusal;

  const { reply } = found.handling;
  if (found.stage === "replied" && reply?.outcome === outcome) return { kind: "done" };
  const actor = actorOf(account, found.language);
  switch (outcome) {
    case "solved":
    case "answered":
    case "explained": {
      const acts: readonly Act[] = [
        { name: "reply", actor, outcome },
        { name: "confirm", actor },
      ];
      const both = applyActs(found, acts, situation);
      return both.ok ? { kind: "change", ...both.value } : decideByActs(found, acts.slice(0, 1), situation);
    }
    case "rejected":
      return decideByActs(found, [{ name: "reject", actor, code: closing.rejection ?? "other" }], situation);
    case "emergency-redirect":
      return decideByActs(found, [{ name: "redirect-emergency", actor }], situation);
    case "transferred":
      return decideTransfer(found, closing.receipt, actor, situation);
    case "merged":
      if (into === undefined) return { kind: "field-missing", path: "into" };
      return decideByActs(found, [{ name: "merge", actor, into }], situation);
  }
}

function decideTransfer(found: Case, receipt: string | undefined, actor: Actor, situation: Situation): Decision {
  if (receipt === undefined) return { kind: "field-missing", path: "receipt" };
  return decideByActs(found, [{ name: "transfer", actor, receipt }], situation);
}
