import type { ChatFailure } from "../../ports/chat-model.ts";
import { asRecord } from "../chat-endpoint/as-record.ts";
import { describeStatus, TOO_LONG } from "../chat-endpoint/describe-status.ts";
import { noConnection } from "../chat-endpoint/no-connection.ts";
import { withCode } from "../chat-endpoint/with-code.ts";

/** What an exception of LangChain or of OpenAI's client means to whoever waits for a reply. */
export function describeFailure(error: unknown): ChatFailure {
  const { status, code, name, headers, cause } = asRecord(error);
  if (name === "TimeoutError") return { kind: "stalled", detail: "nothing came for too long" };
  if (name === "ContextOverflowError") return TOO_LONG;
  if (typeof status === "number") return describeStatus(status, code, headers);
  // Thrown by OpenAI's client, which has headers once there is a reply.
  const isOfClient = error instanceof Error && "requestID" in error;
  if (isOfClient && headers !== undefined) {
    return { kind: "broken", detail: withCode("an error in the middle of the reply", code) };
  }
  if (isOfClient) return noConnection(cause);
  // Whatever cannot be read is a fault of the one that reads it, which knows no deeper cause.
  if (error instanceof SyntaxError || (error instanceof TypeError && cause === undefined)) {
    return { kind: "unreadable", detail: "what came is no reply" };
  }
  return { kind: "cut", detail: "the connection broke in the middle of the reply" };
}
