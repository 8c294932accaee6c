/** What the service tells of asking language models. Nothing where there is no model. */
import { type ModelFigures, RUNGS, type Waits } from "#src/platform/ports/model-use.ts";
import type { Metric, Sample } from "./write-metrics.ts";

interface TokensOfDay {
  /** By every process. */
  readonly spent: number;
  /** Undefined: no limit. */
  readonly most: number | undefined;
}

export function collectModelMetrics(figures: ModelFigures, today: TokensOfDay): readonly Metric[] {
  const { requests, models, rungs, refused, dropped, firstSentence } = figures;
  return [
    counter(
      "luodi_model_requests_total",
      "Requests to language models that ended, and how.",
      requests.map(({ model, end, count }) => ({ labels: { model, end }, value: count })),
    ),
    counter(
      "luodi_model_tokens_total",
      "Tokens of these requests.",
      models.flatMap(({ model, tokens }) => [
        { labels: { model, direction: "in" }, value: tokens.input },
        { labels: { model, direction: "out" }, value: tokens.output },
      ]),
    ),
    {
      name: "luodi_model_resting",
      help: "1 where the last request was not sent, because the model had failed too often.",
      type: "gauge",
      samples: models.map(({ model, isResting }) => ({ labels: { model }, value: isResting ? 1 : 0 })),
    },
    counter(
      "luodi_model_answers_total",
      "Answers that a model was to write, by the rung of the ladder they ended on.",
      RUNGS.map((rung) => ({ labels: { rung }, value: rungs[rung] })),
    ),
    counter(
      "luodi_model_refused_total",
      "Answers no model was asked for, by the budget that said so.",
      samplesOf(refused, "why"),
    ),
    counter(
      "luodi_model_sentences_dropped_total",
      "Sentences that did not reach a reader, by what was wrong.",
      samplesOf(dropped, "fault"),
    ),
    {
      name: "luodi_model_first_sentence_seconds",
      help: "From the first request to the first sentence that held.",
      type: "histogram",
      samples: histogramOf(firstSentence),
    },
    {
      name: "luodi_model_tokens_today",
      help: "Tokens of this day in Beijing, of every process.",
      type: "gauge",
      samples: [{ labels: {}, value: today.spent }],
    },
    {
      name: "luodi_model_tokens_today_most",
      help: "As many as a day may have; missing where there is no limit.",
      type: "gauge",
      samples: today.most === undefined ? [] : [{ labels: {}, value: today.most }],
    },
  ];
}

function counter(name: string, help: string, samples: readonly Sample[]): Metric {
  return { name, help, type: "counter", samples };
}

function samplesOf(counts: ReadonlyMap<string, number>, label: string): readonly Sample[] {
  return [...counts].map(([name, value]) => ({ labels: { [label]: name }, value }));
}

function histogramOf({ within, count, sumSeconds }: Waits): readonly Sample[] {
  return [
    ...within.map((limit) => ({ part: "bucket", labels: { le: String(limit.seconds) }, value: limit.count }) as const),
    { part: "bucket", labels: { le: "+Inf" }, value: count },
    { part: "sum", labels: {}, value: sumSeconds },
    { part: "count", labels: {}, value: count },
  ];
}
