import { LANGUAGES } from "#src/language/language.ts";
import { groupByFact } from "../../questions/group-by-fact.ts";
import { markdownTable } from "../../report/markdown-table.ts";
import { bootstrapInterval } from "../confidence/bootstrap-interval.ts";
import type { JudgedAnswer } from "./judge-answers.ts";
import { CRITERIA, type Criterion } from "./judgement.ts";

const MS = 1000;
/** From here down a score is a fault that somebody should look at. */
const POOR = 3;

/** Mean scores per language and over all, with the middle nine tenths of what other questions might have given; cost and time. */
export function reportJudged(answers: readonly JudgedAnswer[]): string {
  const head = [
    "language",
    "answers",
    "written",
    "judged",
    ...CRITERIA,
    "writing: tokens",
    "s",
    "judging: tokens",
    "s",
  ];
  const rows = [...LANGUAGES, "all" as const].map((language) => {
    const own = answers.filter(({ question }) => language === "all" || question.language === language);
    return [
      language,
      String(own.length),
      String(own.filter(({ label }) => label === "ai-generated").length),
      String(own.filter(({ judgement }) => judgement.ok).length),
      ...CRITERIA.map((criterion) => meanWithInterval(own, criterion)),
      total(own.map(({ written }) => written.tokens)),
      median(own.map(({ written }) => written.ms)),
      total(own.map(({ usage }) => (usage === undefined ? 0 : usage.input + usage.output))),
      median(own.map(({ ms }) => ms)),
    ];
  });
  const faults = answers.flatMap(({ judgement }) => (judgement.ok ? [] : [judgement.error]));
  const counts = [...Map.groupBy(faults, (fault) => fault)].map(([fault, all]) => `${fault} ${all.length}`);
  const table = markdownTable(head, rows);
  return counts.length === 0 ? table : `${table}\n\nNot judged: ${counts.toSorted().join(", ")}.`;
}

/** The poor scores, one line each, with the judge's reason. */
export function reportPoorAnswers(answers: readonly JudgedAnswer[]): string {
  return answers
    .flatMap(({ question, judgement }) =>
      CRITERIA.flatMap((criterion) => {
        const scored = judgement.ok ? judgement.value[criterion] : undefined;
        if (scored === undefined || scored.score > POOR) return [];
        return [`${question.id}\t${criterion}\t${scored.score}\t${scored.reason.replaceAll(/\s+/gu, " ")}`];
      }),
    )
    .join("\n");
}

function meanWithInterval(answers: readonly JudgedAnswer[], criterion: Criterion): string {
  const judged = answers.filter(({ judgement }) => judgement.ok);
  if (judged.length === 0) return "–";
  const meanOf = (some: readonly JudgedAnswer[]): number => {
    const scores = some.flatMap(({ judgement }) => (judgement.ok ? [judgement.value[criterion].score] : []));
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
  };
  const { low, high } = bootstrapInterval(
    groupByFact(judged, ({ question }) => question),
    meanOf,
  );
  return `${meanOf(judged).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

function total(tokens: readonly number[]): string {
  return String(tokens.reduce((sum, one) => sum + one, 0));
}

function median(ms: readonly number[]): string {
  const middle = ms.toSorted((one, other) => one - other)[Math.floor(ms.length / 2)];
  return middle === undefined ? "–" : (middle / MS).toFixed(1);
}
