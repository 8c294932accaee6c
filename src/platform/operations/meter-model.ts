/**
 * A model whose requests are counted, whoever asks it and for what: each with how it ended, and its tokens against the
 * budget of the day.
 */
import type { ChatModel, ChatPart, ChatRequest, ChatUsage } from "../ports/chat-model.ts";
import type { Clock } from "../ports/clock.ts";
import type { KeepAlive } from "../ports/keep-alive.ts";
import type { ModelBudget } from "../ports/model-budget.ts";
import type { ModelUse, RequestEnd } from "../ports/model-use.ts";
import { estimateTokens } from "../shared/estimate-tokens.ts";

interface Meter {
  readonly budget: Pick<ModelBudget, "spend">;
  readonly use: Pick<ModelUse, "requestEnded">;
  readonly keepAlive: KeepAlive;
  readonly clock: Clock;
}

const NOTHING: ChatUsage = { input: 0, output: 0 };

/** The provider read nothing, so it takes no money. */
const NOT_READ: ReadonlySet<RequestEnd> = new Set(["unreachable", "refused", "busy", "too-long", "resting"]);

export function meterModel(model: ChatModel, { budget, use, keepAlive, clock }: Meter): ChatModel {
  return {
    name: model.name,
    async *stream(request) {
      const received: string[] = [];
      let last: Exclude<ChatPart, { kind: "text" }> | undefined;
      try {
        for await (const part of model.stream(request)) {
          if (part.kind === "text") received.push(part.text);
          else last = part;
          yield part;
        }
      } finally {
        const end = endOf(last);
        const tokens = countedBy(last) ?? (NOT_READ.has(end) ? NOTHING : estimate(request, received));
        use.requestEnded({ model: model.name, end, tokens });
        // The end of a reply does not wait for a count to be written.
        keepAlive(budget.spend(tokens.input + tokens.output, clock.now()));
      }
    },
  };
}

type End = Exclude<ChatPart, { kind: "text" }>;

function endOf(last: End | undefined): RequestEnd {
  if (last === undefined) return "left";
  return last.kind === "done" ? "done" : last.failure.kind;
}

function countedBy(last: End | undefined): ChatUsage | undefined {
  return last?.kind === "done" ? last.usage : undefined;
}

function estimate({ messages }: ChatRequest, received: readonly string[]): ChatUsage {
  return {
    input: estimateTokens(messages.map(({ content }) => content).join("\n")),
    output: estimateTokens(received.join("")),
  };
}
