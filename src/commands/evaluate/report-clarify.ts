/** Was something asked back where it was missing, and only there? Over labelled questions and messages of dialogues. */
import type { Outcome } from "#src/turn/outcome.ts";
import { LANGUAGES, type Language } from "#src/language/language.ts";
import { markdownTable } from "../report/markdown-table.ts";
import type { Expectation } from "../questions/labelled-question.ts";

export interface ClarifyRun {
  readonly language: Language;
  readonly expect: Expectation;
  readonly outcome: Outcome["kind"];
  /** It replies to what was asked back in the turn before. */
  readonly isReply: boolean;
  /** It asks for what had been asked for before in the same conversation. */
  readonly isAskedAgain: boolean;
  /** It became what it should. */
  readonly isGood: boolean;
}

type Runs = readonly ClarifyRun[];

const needed = (runs: Runs) => runs.filter(({ expect }) => expect === "clarify");
const asked = (runs: Runs) => runs.filter(({ outcome }) => outcome === "clarify");
const replies = (runs: Runs) => runs.filter(({ isReply }) => isReply);

const COLUMNS: readonly (readonly [string, (runs: Runs) => string])[] = [
  ["lacking something", (runs) => String(needed(runs).length)],
  ["asked back", (runs) => share(asked(needed(runs)).length, needed(runs).length)],
  ["answered by guess", (runs) => String(needed(runs).filter(({ outcome }) => outcome === "answered").length)],
  ["asked in all", (runs) => String(asked(runs).length)],
  ["needlessly", (runs) => share(asked(runs).length - asked(needed(runs)).length, asked(runs).length)],
  [
    "replies as they should",
    (runs) => share(replies(runs).filter(({ isGood }) => isGood).length, replies(runs).length),
  ],
  ["asked back twice", (runs) => String(runs.filter(({ isAskedAgain }) => isAskedAgain).length)],
];

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}

/** The figures per language and over all, as a Markdown table. */
export function reportClarify(runs: Runs): string {
  const rows = [...LANGUAGES, "all" as const].map((language) => {
    const own = runs.filter((run) => language === "all" || run.language === language);
    return [language, ...COLUMNS.map(([, write]) => write(own))];
  });
  return markdownTable(["language", ...COLUMNS.map(([name]) => name)], rows);
}
