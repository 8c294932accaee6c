import type { CaseStore } from "#src/platform/ports/case-store.ts";
import type { Evaluation } from "#src/protocol/case.ts";
import type { Case } from "../case.ts";
import type { Act } from "../machine/act.ts";
import { isDiscontent } from "../machine/is-discontent.ts";
import { MOST_REDOS } from "../machine/limits.ts";
import type { ActTaken } from "../take-act.ts";
import { actOnOwnCase, type OwnCase, type VisitorParts } from "./own-case.ts";

/**
 * The visitor says how it was. Whoever is not content has it done again; where they have handed over something else
 * meanwhile, it goes on in that case. Past the last time it is only kept. Saying the same again does nothing.
 */
export function evaluateCase(own: OwnCase, evaluation: Evaluation, parts: VisitorParts): Promise<ActTaken> {
  return actOnOwnCase(own, (found) => chooseEvaluation(found, evaluation, parts.cases), parts);
}

async function chooseEvaluation(
  { conversationId, handling, stage }: Case,
  evaluation: Evaluation,
  cases: Pick<CaseStore, "findOpen">,
): Promise<Act | undefined> {
  if (stage !== "follow-up" && isSame(handling.evaluation, evaluation)) return undefined;
  const actor = { kind: "visitor" } as const;
  if (!isDiscontent(evaluation) || handling.redos > MOST_REDOS) return { name: "evaluate", actor, evaluation };
  const into = conversationId === undefined ? undefined : await cases.findOpen(conversationId);
  return into === undefined ? { name: "ask-redo", actor, evaluation } : { name: "join-open", actor, evaluation, into };
}

function isSame(said: Case["handling"]["evaluation"], { contacted, solved, satisfied }: Evaluation): boolean {
  return (
    typeof said === "object" && said.contacted === contacted && said.solved === solved && said.satisfied === satisfied
  );
}
