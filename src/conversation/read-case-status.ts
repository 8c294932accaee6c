/** What a visitor learns of their case with its number and secret, and a way back into its conversation. */
import { caseSecretBytes, parseCaseSecret } from "#src/people/handoff/case-secret.ts";
import { parseCaseNumber } from "#src/people/handoff/case-number.ts";
import { tellCaseView } from "#src/people/handoff/tell-case-view.ts";
import type { Attempts } from "#src/platform/ports/attempts.ts";
import { type Admitted, admitAttempt } from "#src/platform/shared/admit-attempt.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { CaseStatus, CaseStatusRequest } from "#src/protocol/case.ts";
import { issueToken } from "./capability.ts";
import type { ConversationParts } from "./conversation-parts.ts";
import { CASE_SECRET_PURPOSE } from "./show-event.ts";

type StatusParts = Pick<ConversationParts, "cases" | "keys" | "clock" | "newId" | "knowledge"> & {
  readonly attempts: Attempts;
};

export type StatusFault = { readonly kind: "not-found" } | Extract<Admitted, { kind: "locked" }>;

/** Wrong secrets lock a number, whether there is a case of it or not. */
export async function readCaseStatus(
  { cases, keys, clock, newId, knowledge, attempts }: StatusParts,
  request: CaseStatusRequest,
): Promise<Result<CaseStatus, StatusFault>> {
  const number = parseCaseNumber(request.number);
  // What cannot be a number is nobody's: there is nothing to guess at.
  if (number === undefined) return NOT_FOUND;

  const attempt = await admitAttempt(attempts, `case:${number}`, clock.now());
  if (attempt.kind === "locked") return { ok: false, error: attempt };

  const found = await cases.findByNumber(number);
  const secret = parseCaseSecret(request.secret);
  const isRight =
    found !== undefined && secret !== undefined && keys.verify(caseSecretBytes(secret), CASE_SECRET_PURPOSE, found.id);
  if (!isRight || found.conversationId === undefined) {
    await attempt.settle(false);
    return NOT_FOUND;
  }
  await attempt.settle(true);
  const token = issueToken(keys, found.conversationId, newId());
  return {
    ok: true,
    value: { ...tellCaseView(found, knowledge.teams), conversation: { id: found.conversationId, token } },
  };
}

const NOT_FOUND = { ok: false, error: { kind: "not-found" } } as const;
