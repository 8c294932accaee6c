import type { ChatFailure } from "../../ports/chat-model.ts";
import { asRecord } from "./as-record.ts";
import { withCode } from "./with-code.ts";

/** @param cause what the runtime says of it */
export function noConnection(cause: unknown): ChatFailure {
  return { kind: "unreachable", detail: withCode("no connection", codeOf(cause)) };
}

/** The one of the system, such as ECONNREFUSED, which lies deepest. */
function codeOf(error: unknown): unknown {
  const { code, cause } = asRecord(error);
  return cause === undefined ? code : (codeOf(cause) ?? code);
}
