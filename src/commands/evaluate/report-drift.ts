/** What was stated of answers against what was found of them, by week and language: where the two part, calibrate anew. */
import { LANGUAGES } from "#src/language/language.ts";
import type { JudgedTotal, UsageStore } from "#src/platform/ports/usage-store.ts";
import { upperErrorBound } from "#src/turn/confidence/clopper-pearson.ts";
import { markdownTable } from "../report/markdown-table.ts";
import { percent } from "./percent.ts";

/** Of each side: together the interval holds nine tenths. */
const LEVEL = 0.95;

const HEAD = [
  "week",
  "language",
  "answers",
  "stated",
  "reviewed",
  "stated of these",
  "found right (90 %)",
  "rated",
  "stated of these",
  "found helpful (90 %)",
];

/** @returns a Markdown table, the latest week first */
export async function reportDrift(
  usage: Pick<UsageStore, "readTurns" | "readReviewed" | "readRated">,
): Promise<string> {
  const [turns, reviewed, rated] = await Promise.all([
    usage.readTurns(),
    usage.readReviewed(undefined),
    usage.readRated(undefined),
  ]);
  const weeks = [...new Set(turns.map(({ week }) => week))].toSorted().toReversed();
  const rows = weeks.flatMap((week) =>
    LANGUAGES.flatMap((language) => {
      const isHere = (total: { readonly week: string; readonly language: string }): boolean =>
        total.week === week && total.language === language;
      const answers = turns.find((total) => isHere(total) && total.outcome === "answered");
      if (answers === undefined) return [];
      const stated = percent(answers.confidence / answers.turns);
      return [
        [
          week,
          language,
          String(answers.turns),
          stated,
          ...judged(reviewed.find(isHere)),
          ...judged(rated.find(isHere)),
        ],
      ];
    }),
  );
  return markdownTable(HEAD, rows);
}

function judged(total: JudgedTotal | undefined): readonly string[] {
  if (total === undefined) return ["0", "–", "–"];
  const { turns, right, confidence } = total;
  const least = 1 - upperErrorBound(turns - right, turns, LEVEL);
  const most = upperErrorBound(right, turns, LEVEL);
  const interval = `${percent(right / turns)} (${percent(least)} to ${percent(most)})`;
  return [String(turns), percent(confidence / turns), interval];
}
