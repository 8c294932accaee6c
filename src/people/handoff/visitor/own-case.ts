import type { Clock } from "#src/platform/ports/clock.ts";
import type { Case } from "../case.ts";
import type { Act } from "../machine/act.ts";
import { type ActParts, type ActTaken, takeAct } from "../take-act.ts";

/** A case, and the conversation whose visitor acts: it must be theirs. */
export interface OwnCase {
  readonly caseId: string;
  readonly conversationId: string;
}

export interface VisitorParts extends ActParts {
  readonly clock: Clock;
}

/** Whose case it is not, for them there is none. */
export async function actOnOwnCase(
  { caseId, conversationId }: OwnCase,
  choose: (found: Case) => Act | undefined | Promise<Act | undefined>,
  parts: VisitorParts,
): Promise<ActTaken> {
  const found = await parts.cases.find(caseId);
  if (found?.conversationId !== conversationId) return { ok: false, error: { kind: "not-found" } };
  return takeAct(caseId, choose, parts.clock.now(), parts);
}
