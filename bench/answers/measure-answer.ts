import type { Prompts } from "#src/platform/prompts/prompt.ts";
import type { Composition } from "#src/turn/answer/compose-extractive.ts";
import { compose } from "#src/turn/answer/compose.ts";
import type { HowToWrite } from "#src/turn/answer/generated/write-answer.ts";
import { percentile } from "../retrieval/figures/percentile.ts";
import { createQuotingModel } from "./quoting-model.ts";

/** In milliseconds. */
export interface AnswerTimes {
  /** Until the request goes out. */
  readonly untilAsked: number;
  /** From the text of the first sentence being there until it is told. */
  readonly first: number;
  /** The same for each later one. */
  readonly later: readonly number[];
}

/** Writes an answer as the road does. @throws Error when a sentence is held back: they are the source's own */
export async function measureAnswer(
  composition: Composition,
  prompts: Prompts,
  redact: HowToWrite["redact"],
): Promise<AnswerTimes> {
  const model = createQuotingModel();
  /** When the last piece was told after each sentence was there. */
  const toldAt: number[] = [];
  const begun = performance.now();
  const { generation } = await compose(
    composition,
    { prompts, admit: async () => [model], patienceMs: 45_000, report: () => {} },
    {
      tell: () => (toldAt[model.thereAt().length - 1] = performance.now()),
      redact,
      signal: undefined,
      now: () => performance.now(),
    },
  );
  const [held] = generation?.dropped ?? [];
  if (held !== undefined) throw new Error(`held back as ${held.fault}: ${held.sentence}`);
  const [first = Number.NaN, ...later] = model.thereAt().map((there, at) => (toldAt[at] ?? Number.NaN) - there);
  // With the last sentence the answer ends: what every answer ends with is told in the same breath.
  return { untilAsked: model.askedAt() - begun, first, later: later.slice(0, -1) };
}

/** Of the same answer, measured again and again. */
export function medianTimes(rounds: readonly AnswerTimes[]): AnswerTimes {
  const median = (pick: (times: AnswerTimes) => number | undefined): number =>
    percentile(
      rounds.map((times) => pick(times) ?? Number.NaN),
      0.5,
    );
  return {
    untilAsked: median(({ untilAsked }) => untilAsked),
    first: median(({ first }) => first),
    later: rounds[0]?.later.map((_, at) => median(({ later }) => later[at])) ?? [],
  };
}
