import type { ChatEnd, ChatFailure, ChatRequest, ChatUsage } from "../ports/chat-model.ts";
import { estimateTokens } from "./estimate-tokens.ts";

/** The provider read nothing, so it takes no money. */
const NOT_READ: ReadonlySet<ChatFailure["kind"]> = new Set(["unreachable", "refused", "busy", "too-long", "resting"]);

/**
 * The tokens of a request that is over: as the provider counted them, otherwise estimated from what was sent and what came.
 *
 * @param end undefined when whoever asked had enough before
 * @returns undefined when the provider read nothing
 */
export function tokensOf(
  { messages }: Pick<ChatRequest, "messages">,
  received: readonly string[],
  end: ChatEnd | undefined,
): ChatUsage | undefined {
  if (end?.kind === "done" && end.usage !== undefined) return end.usage;
  if (end?.kind === "failed" && NOT_READ.has(end.failure.kind)) return undefined;
  return {
    input: estimateTokens(messages.map(({ content }) => content).join("\n")),
    output: estimateTokens(received.join("")),
    isEstimated: true,
  };
}
