/**
 * What answers are written with where there is a model. The road is given it with each message, because which model may be
 * asked depends on who asks: budgets, and whether their words may leave the country.
 */
import type { ChatModel } from "#src/platform/ports/chat-model.ts";
import type { Asker } from "#src/platform/ports/model-budget.ts";
import type { Prompts } from "#src/platform/prompts/prompt.ts";
import type { ModelAbroad } from "#src/protocol/event.ts";
import type { Generation } from "./answer/generated/generation.ts";

/** For one message. */
export interface Writing {
  readonly prompts: Prompts;
  /**
   * The models that may be asked for this message, in order; none once a budget is spent. However often it is called, it
   * counts as one answer. Never rejects.
   */
  readonly admit: () => Promise<readonly ChatModel[]>;
  /** How long the models may take all together, in milliseconds: after that the guides' own words must still come in time. */
  readonly patienceMs: number;
  /** Hears how the answer came about. */
  readonly report: (generation: Generation) => void;
}

export interface WritingAsker extends Asker {
  /** The models outside mainland China that they agreed to: their words are sent to no other one there. */
  readonly modelsAgreed: readonly ModelAbroad[];
}

export type WritingFor = (asker: WritingAsker) => Writing;
