/** What the service tells of itself. Nothing in it says anything of anybody. */
import type { JudgedTotal, TurnTotal, UsageStore } from "#src/platform/ports/usage-store.ts";
import type { Metric, Sample } from "./write-metrics.ts";

/** So that the number of series does not grow for ever. */
const WEEKS_TOLD = 12;

interface Versions {
  readonly knowledge: string;
  readonly calibration: string;
}

export async function collectMetrics(usage: UsageStore, versions: Versions): Promise<readonly Metric[]> {
  const turns = await usage.readTurns();
  const weeks = [...new Set(turns.map(({ week }) => week))].toSorted();
  const firstWeek = weeks.at(-WEEKS_TOLD) ?? weeks[0];
  const [reviewed, rated, openCases] = await Promise.all([
    usage.readReviewed(firstWeek),
    usage.readRated(firstWeek),
    usage.countOpenCases(),
  ]);
  const answered = turns.filter(
    ({ week, outcome }) => outcome === "answered" && firstWeek !== undefined && week >= firstWeek,
  );
  const judged = (value: (total: JudgedTotal) => number): readonly Sample[] => [
    ...samplesOf(reviewed, value, { by: "staff" }),
    ...samplesOf(rated, value, { by: "visitors" }),
  ];
  const gauge = (name: string, help: string, samples: readonly Sample[]): Metric => ({
    name,
    help,
    type: "gauge",
    samples,
  });
  return [
    gauge("luodi_build_info", "What answers now: 1, with its versions.", [{ labels: { ...versions }, value: 1 }]),
    {
      name: "luodi_turns_total",
      help: "Turns that were recorded.",
      type: "counter",
      samples: turnSamples(turns),
    },
    gauge("luodi_cases_open", "Cases that are not closed.", [{ labels: {}, value: openCases }]),
    gauge(
      "luodi_answers",
      "Answers, by the week that begins on this Monday.",
      samplesOf(answered, (one) => one.turns),
    ),
    gauge(
      "luodi_answers_expected_right",
      "How many of them are right if what is stated of them holds: the sum of their confidences.",
      samplesOf(answered, (one) => one.confidence),
    ),
    gauge(
      "luodi_judged_answers",
      "Answers of the week that were judged.",
      judged(({ turns: count }) => count),
    ),
    gauge(
      "luodi_judged_answers_right",
      "Those that staff found right, or visitors helpful.",
      judged(({ right }) => right),
    ),
    gauge(
      "luodi_judged_answers_expected_right",
      "How many of the judged ones are right if what is stated of them holds.",
      judged(({ confidence }) => confidence),
    ),
  ];
}

function turnSamples(turns: readonly TurnTotal[]): readonly Sample[] {
  const sums = new Map<string, Sample>();
  for (const { language, outcome, turns: count } of turns) {
    const key = `${language} ${outcome}`;
    sums.set(key, { labels: { outcome, language }, value: (sums.get(key)?.value ?? 0) + count });
  }
  return [...sums.values()];
}

function samplesOf<Total extends { readonly week: string; readonly language: string }>(
  totals: readonly Total[],
  value: (total: Total) => number,
  more: Readonly<Record<string, string>> = {},
): readonly Sample[] {
  return totals.map((total) => ({
    labels: { ...more, language: total.language, week: total.week },
    value: value(total),
  }));
}
