import { LANGUAGES, type Language } from "#src/language/language.ts";
import { markdownTable } from "../../report/markdown-table.ts";
import { percent } from "../percent.ts";
import type { FoundAcross } from "./find-across.ts";
import type { AcrossReadings } from "./judge-across.ts";

/** How far down the list the second figure looks. */
const FIRST_FEW = 5;

/** The readings one after another, as Markdown that explains itself. */
export function reportReadings({ hidden, known, endpoint }: AcrossReadings, endpointName = ""): string {
  const other = endpoint === undefined ? "" : `\n\n## With the model ${endpointName}\n\n${reportAcross(endpoint)}`;
  return `A question in one language is asked of guides written in one language alone. Each cell: the share of the questions that find a passage that answers at the first place / among the first ${FIRST_FEW}.

## Guides the training did not see

The meaning is trained five times, each time without a fifth of the guides, and asked what those guides answer. The term base stays.

${reportAcross(hidden)}

## Guides the training saw

${reportAcross(known)}${other}`;
}

/**
 * Recall at the first place and among the first five, as a Markdown table: a row for each language of the
 * question, a column for each language of the guides; then the mean over the pairs of two languages.
 */
function reportAcross(found: readonly FoundAcross[]): string {
  const rows = LANGUAGES.map((asked) => {
    const own = found.filter((one) => one.asked === asked);
    const cells = LANGUAGES.map((written) => writeRecall(recallOf(own.filter((one) => one.written === written))));
    return [asked, String(own.length / LANGUAGES.length), ...cells];
  });
  const mean = meanRecall(found);
  const head = ["question", "questions", ...LANGUAGES.map((written) => `guides in ${written}`)];
  return `${markdownTable(head, rows)}

Mean of the pairs of two languages: ${writeRecall(mean)}; the lowest among the first ${FIRST_FEW}: ${percent(mean.lowest)}.`;
}

interface Recall {
  /** Shares, 0 to 1; NaN when nothing was asked. */
  readonly first: number;
  readonly firstFew: number;
}

function recallOf(found: readonly FoundAcross[]): Recall {
  const within = (most: number): number =>
    found.filter(({ place = Number.POSITIVE_INFINITY }) => place <= most).length / found.length;
  return { first: within(1), firstFew: within(FIRST_FEW) };
}

/** Every pair counts the same, however many questions its language has; a pair nothing was asked of does not. */
function meanRecall(found: readonly FoundAcross[]): Recall & { readonly lowest: number } {
  const recalls = pairs()
    .map(([asked, written]) => recallOf(found.filter((one) => one.asked === asked && one.written === written)))
    .filter(({ first }) => !Number.isNaN(first));
  const mean = (figure: keyof Recall): number =>
    recalls.reduce((sum, recall) => sum + recall[figure], 0) / recalls.length;
  return {
    first: mean("first"),
    firstFew: mean("firstFew"),
    lowest: recalls.reduce((least, { firstFew }) => Math.min(least, firstFew), 1),
  };
}

function pairs(): readonly (readonly [Language, Language])[] {
  return LANGUAGES.flatMap((asked) =>
    LANGUAGES.filter((written) => written !== asked).map((written) => [asked, written] as const),
  );
}

function writeRecall({ first, firstFew }: Recall): string {
  return `${percent(first)} / ${percent(firstFew)}`;
}
