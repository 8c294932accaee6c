import type { EventSourceMessage } from "eventsource-parser";
import type { ChatUsage } from "../../ports/chat-model.ts";
import { asRecord } from "../chat-endpoint/as-record.ts";
import type { Chunk } from "../chat-endpoint/chunk.ts";
import { withCode } from "../chat-endpoint/with-code.ts";
import { EndpointError } from "./endpoint-error.ts";

const DONE = "[DONE]";
const NOTHING: Chunk = { text: "", finish: undefined, usage: undefined };

/**
 * What one event of a stream of completions says. Fields are looked at one by one: a schema takes as long for each as reading
 * the JSON does, and there are hundreds in a reply.
 */
export function readEvent({ event, data }: EventSourceMessage): Chunk | EndpointError {
  if (data.startsWith(DONE)) return NOTHING;
  const read = parse(data);
  const error = asRecord(read)["error"];
  if (event === "error" || isGiven(error)) {
    return new EndpointError({
      kind: "broken",
      detail: withCode("an error in the middle of the reply", asRecord(error)["code"]),
    });
  }
  if (typeof read !== "object" || read === null) return unreadable();
  const { choices, usage } = asRecord(read);
  const choice = asRecord(Array.isArray(choices) ? choices[0] : undefined);
  const content = asRecord(choice["delta"])["content"];
  // Absent, or null where it is none of the text: a role, what it thinks to itself.
  if (typeof content !== "string" && isGiven(content)) return unreadable();
  const finish = choice["finish_reason"];
  return {
    text: typeof content === "string" ? content : "",
    finish: typeof finish === "string" ? finish : undefined,
    usage: isGiven(usage) ? readUsage(usage) : undefined,
  };
}

export function unreadable(): EndpointError {
  return new EndpointError({ kind: "unreadable", detail: "what came is no reply" });
}

/** Undefined where it is no count: the reply is good without one. */
function readUsage(usage: unknown): ChatUsage | undefined {
  const { prompt_tokens: input, completion_tokens: output } = asRecord(usage);
  return isCount(input) && isCount(output) ? { input, output } : undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
