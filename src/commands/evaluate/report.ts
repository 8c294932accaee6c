import { LANGUAGES } from "#src/language/language.ts";
import { figuresOf, type Figures, type Run } from "./figures.ts";
import { percent } from "./percent.ts";

const COLUMNS: readonly (readonly [string, (figures: Figures) => string])[] = [
  ["questions", ({ questions }) => String(questions)],
  ["answerable", ({ answerable }) => String(answerable)],
  ["right", ({ right }) => String(right)],
  ["wrong", ({ wrong }) => String(wrong)],
  ["asked back", ({ askedBack }) => String(askedBack)],
  ["false refusals", ({ falseRefusals }) => String(falseRefusals)],
  ["recall@1", ({ recallAt1 }) => percent(recallAt1)],
  ["coverage", ({ coverage }) => percent(coverage)],
  ["selective risk", ({ selectiveRisk }) => percent(selectiveRisk)],
  ["hand-off accuracy", ({ handOffAccuracy }) => percent(handOffAccuracy)],
  ["clarified", ({ clarified }) => percent(clarified)],
  ["recognised", ({ recognised }) => percent(recognised)],
  ["coverage at 5 % risk", ({ coverageAt5 }) => percent(coverageAt5)],
  ["AURC", ({ aurc }) => aurc.toFixed(3)],
  ["calibration error", (figures) => figures.calibrationError.toFixed(3)],
];

/** The figures per language and over all, as a Markdown table. */
export function reportTable(runs: readonly Run[]): string {
  const rows = [...LANGUAGES, "all" as const].map((language) => {
    const figures = figuresOf(runs.filter(({ question }) => language === "all" || question.language === language));
    return `| ${language} | ${COLUMNS.map(([, write]) => write(figures)).join(" | ")} |`;
  });
  const head = `| language | ${COLUMNS.map(([name]) => name).join(" | ")} |`;
  return [head, `|${" --- |".repeat(COLUMNS.length + 1)}`, ...rows].join("\n");
}

/** The questions that went wrong, one line each, for whoever improves the guides. */
export function reportMisses(runs: readonly Run[]): string {
  return runs
    .filter(({ verdict }) => verdict !== "right" && verdict !== "met")
    .map(({ question, verdict, judged }) => {
      const confidence = judged === undefined ? "-" : judged.confidence.toFixed(2);
      return `${question.id}\t${verdict}\t${confidence}\t${question.expect} ${question.refs.join(" ")}\t${question.text}`;
    })
    .join("\n");
}
