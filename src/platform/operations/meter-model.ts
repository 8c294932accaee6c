/**
 * A model whose requests are counted, whoever asks it and for what: each with how it ended, and its tokens against the
 * budget of the day.
 */
import type { ChatEnd, ChatModel, ChatUsage } from "../ports/chat-model.ts";
import type { Clock } from "../ports/clock.ts";
import type { KeepAlive } from "../ports/keep-alive.ts";
import type { ModelBudget } from "../ports/model-budget.ts";
import type { ModelUse, RequestEnd } from "../ports/model-use.ts";
import { tokensOf } from "../shared/tokens-of.ts";

interface Meter {
  readonly budget: Pick<ModelBudget, "spend">;
  readonly use: Pick<ModelUse, "requestEnded">;
  readonly keepAlive: KeepAlive;
  readonly clock: Clock;
}

const NOTHING: ChatUsage = { input: 0, output: 0 };

export function meterModel(model: ChatModel, { budget, use, keepAlive, clock }: Meter): ChatModel {
  return {
    name: model.name,
    async *stream(request) {
      const received: string[] = [];
      let last: ChatEnd | undefined;
      try {
        for await (const part of model.stream(request)) {
          if (part.kind === "text") received.push(part.text);
          else last = part;
          yield part;
        }
      } finally {
        const tokens = tokensOf(request, received, last) ?? NOTHING;
        use.requestEnded({ model: model.name, end: endOf(last), tokens });
        // The end of a reply does not wait for a count to be written.
        keepAlive(budget.spend(tokens.input + tokens.output, clock.now()));
      }
    },
  };
}

function endOf(last: ChatEnd | undefined): RequestEnd {
  if (last === undefined) return "left";
  return last.kind === "done" ? "done" : last.failure.kind;
}
