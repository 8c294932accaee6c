/**
 * What answers are written with where there is a model. The road is given it with each message, because what may be asked
 * depends on who asks: budgets, and whether their words may leave the country.
 */
import type { ChatModel } from "#src/platform/ports/chat-model.ts";
import type { Prompts } from "#src/platform/prompts/prompt.ts";

export interface Writing {
  readonly prompts: Prompts;
  /** The models that may be asked for this message, in order; none once a budget is spent. Counts the asking. Never rejects. */
  readonly admit: () => Promise<readonly ChatModel[]>;
  /** Hears how many tokens were taken. Never rejects. */
  readonly spend: (tokens: number) => Promise<void>;
}
