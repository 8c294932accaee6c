/**
 * What a client can ask of the service about its conversation: one function per path of the contract. Holds no state but
 * the way to the service.
 */
import type { Language } from "#src/language/language.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { CaseEvaluation, HandoffRequest } from "#src/protocol/case.ts";
import type { ExportFormat, NewConversation, NewTurn, StartedConversation } from "#src/protocol/conversation.ts";
import type { Consents } from "#src/protocol/event.ts";
import type { Feedback } from "#src/protocol/feedback.ts";
import type { Handoff, Turn } from "#src/protocol/turn.ts";
import { callForJson, callService, readBytes, type Service } from "./call-service.ts";
import { type ConversationKey, pathOf } from "./conversation-path.ts";
import { isHandoff } from "./is-handoff.ts";
import { isStartedConversation } from "./is-started-conversation.ts";
import type { TurnEvent } from "./read-turn-event.ts";
import { sendTurn } from "./send-turn.ts";
import type { ServiceFailure } from "./service-failure.ts";

export interface FileCopy {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

type Outcome<T> = Promise<Result<T, ServiceFailure>>;

export interface ConversationClient {
  /** @param key the same again starts it once only */
  readonly start: (conversation: NewConversation, key: string) => Outcome<StartedConversation>;
  /** @param tell is told everything that comes before the whole turn */
  readonly send: (conversation: ConversationKey, turn: NewTurn, tell: (event: TurnEvent) => void) => Outcome<Turn>;
  readonly stop: (conversation: ConversationKey, turnId: string) => Outcome<undefined>;
  readonly changeLanguage: (conversation: ConversationKey, language: Language) => Outcome<undefined>;
  readonly changeConsents: (conversation: ConversationKey, consents: Consents) => Outcome<undefined>;
  readonly askForPerson: (conversation: ConversationKey, request: HandoffRequest) => Outcome<Handoff>;
  readonly giveFeedback: (conversation: ConversationKey, feedback: Feedback) => Outcome<undefined>;
  readonly evaluateCase: (conversation: ConversationKey, evaluation: CaseEvaluation) => Outcome<undefined>;
  readonly exportCopy: (conversation: ConversationKey, format: ExportFormat) => Outcome<FileCopy>;
  readonly erase: (conversation: ConversationKey) => Outcome<undefined>;
}

export function createConversationClient(service: Service): ConversationClient {
  return {
    start: async (body, key) =>
      readAs(
        isStartedConversation,
        await callForJson(service, {
          method: "POST",
          path: "/api/conversations",
          headers: { "Idempotency-Key": key },
          body,
        }),
      ),
    send: (conversation, turn, tell) => sendTurn(service, conversation, turn, tell),
    stop: async ({ id, token }, turnId) =>
      ignoreBody(
        await callForJson(service, {
          method: "POST",
          path: `${pathOf(id)}/turns/${encodeURIComponent(turnId)}/stop`,
          token,
        }),
      ),
    changeLanguage: async ({ id, token }, language) =>
      ignoreBody(await callForJson(service, { method: "PATCH", path: pathOf(id), token, body: { language } })),
    changeConsents: async ({ id, token }, consents) =>
      ignoreBody(await callForJson(service, { method: "PATCH", path: pathOf(id), token, body: { consents } })),
    askForPerson: async ({ id, token }, body) =>
      readAs(isHandoff, await callForJson(service, { method: "POST", path: `${pathOf(id)}/handoff`, token, body })),
    giveFeedback: async ({ id, token }, body) =>
      ignoreBody(await callForJson(service, { method: "POST", path: `${pathOf(id)}/feedback`, token, body })),
    evaluateCase: async ({ id, token }, body) =>
      ignoreBody(await callForJson(service, { method: "POST", path: `${pathOf(id)}/evaluation`, token, body })),
    exportCopy: ({ id, token }, format) => exportCopy(service, { id, token }, format),
    erase: async ({ id, token }) =>
      ignoreBody(await callForJson(service, { method: "DELETE", path: pathOf(id), token })),
  };
}

async function exportCopy(service: Service, { id, token }: ConversationKey, format: ExportFormat): Outcome<FileCopy> {
  const reply = await callService(service, {
    method: "GET",
    path: `${pathOf(id)}/export?format=${format}`,
    token,
    accept: "*/*",
  });
  if (!reply.ok) return reply;
  const bytes = await readBytes(reply.value);
  if (bytes === undefined) return { ok: false, error: { kind: "connection-lost" } };
  return { ok: true, value: { bytes, contentType: reply.value.contentType } };
}

function readAs<T>(
  isT: (value: unknown) => value is T,
  reply: Result<unknown, ServiceFailure>,
): Result<T, ServiceFailure> {
  if (!reply.ok) return reply;
  return isT(reply.value) ? { ok: true, value: reply.value } : { ok: false, error: { kind: "reply-unreadable" } };
}

function ignoreBody(reply: Result<unknown, ServiceFailure>): Result<undefined, ServiceFailure> {
  return reply.ok ? { ok: true, value: undefined } : reply;
}
