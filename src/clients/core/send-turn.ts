/**
 * Sends a message and reads what becomes of it as it comes. A service or a network that does not stream answers with the
 * turn alone, which is as good.
 */
import type { Result } from "#src/platform/shared/result.ts";
import type { NewTurn } from "#src/protocol/conversation.ts";
import type { Turn } from "#src/protocol/turn.ts";
import { callService, readBytes, type Service } from "./call-service.ts";
import { type ConversationKey, pathOf } from "./conversation-path.ts";
import { isTurn } from "./is-turn.ts";
import { createEventStreamParser } from "./parse-event-stream.ts";
import { parseJson } from "./parse-json.ts";
import { readTurnEvent, type TurnEvent } from "./read-turn-event.ts";
import type { ServiceFailure } from "./service-failure.ts";
import type { ServiceReply, Transport } from "./transport.ts";

/** @param tell is told everything that comes before the whole turn */
export async function sendTurn(
  service: Service,
  { id, token }: ConversationKey,
  turn: NewTurn,
  tell: (event: TurnEvent) => void,
): Promise<Result<Turn, ServiceFailure>> {
  const reply = await callService(service, {
    method: "POST",
    path: `${pathOf(id)}/turns`,
    token,
    accept: "text/event-stream",
    body: turn,
  });
  if (!reply.ok) return reply;
  return reply.value.contentType.startsWith("text/event-stream")
    ? readStream(service.transport, reply.value, tell)
    : readWhole(service.transport, reply.value);
}

async function readStream(
  { createDecoder }: Transport,
  { body }: ServiceReply,
  tell: (event: TurnEvent) => void,
): Promise<Result<Turn, ServiceFailure>> {
  const parse = createEventStreamParser(createDecoder());
  try {
    for await (const chunk of body) {
      for (const event of parse(chunk)) {
        const read = readTurnEvent(event);
        if (read?.kind === "turn") return { ok: true, value: read.turn };
        if (read?.kind === "error") return { ok: false, error: { kind: "refused", problem: read.problem } };
        if (read !== undefined) tell(read);
        else if (event.name === "turn") return { ok: false, error: { kind: "reply-unreadable" } };
      }
    }
  } catch {
    // Cut or silent: what it was is the same to whoever waits.
  }
  return { ok: false, error: { kind: "connection-lost" } };
}

async function readWhole({ createDecoder }: Transport, reply: ServiceReply): Promise<Result<Turn, ServiceFailure>> {
  const bytes = await readBytes(reply);
  if (bytes === undefined) return { ok: false, error: { kind: "connection-lost" } };
  const value = parseJson(createDecoder()(bytes));
  return isTurn(value) ? { ok: true, value } : { ok: false, error: { kind: "reply-unreadable" } };
}
