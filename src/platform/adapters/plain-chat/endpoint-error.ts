import type { ChatFailure } from "../../ports/chat-model.ts";

/** What the endpoint did instead of replying. */
export class EndpointError extends Error {
  override readonly name = "EndpointError";
  readonly failure: ChatFailure;

  constructor(failure: ChatFailure) {
    super(`${failure.kind}: ${failure.detail}`);
    this.failure = failure;
  }
}

/** What an exception means that this client or the runtime threw while a reply was read. */
export function describeFault(error: unknown): ChatFailure {
  if (error instanceof EndpointError) return error.failure;
  return { kind: "cut", detail: "the connection broke in the middle of the reply" };
}
