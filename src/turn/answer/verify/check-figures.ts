import type { FigureReading } from "#src/language/figures/reading/figure-reading.ts";
import { isClaim } from "#src/language/figures/reading/is-claim.ts";
import { plainFigures } from "#src/language/figures/reading/plain-figures.ts";
import { supportsFigure } from "#src/language/figures/reading/supports-figure.ts";
import type { Check } from "./check.ts";
import { figureContexts } from "./figure-contexts.ts";
import { findMoved } from "./find-moved.ts";

/** Shorter words (for, with, of) are no nouns. */
const SHORTEST_ENGLISH_NOUN = 4;
const NOT_LATIN = /^[\p{Script=Han}\p{Script=Hangul}]/u;

const ITEMS = /[:;,、。]|\s(?:and|or)\s/u;
const MOST_COUNTED = 5;
/** In characters: "的时限:", " ways: ". */
const LONGEST_ANNOUNCED = 20;

/** Every figure the sentence states is stated by a source it cites, with the same value, unit and bound, and of the same. */
export const checkFigures: Check = (said, cited, { language }) => {
  const unsupported = said.figures().find(
    (figure) =>
      isClaim(figure) &&
      !countsItself(figure, said.text) &&
      !cited.some((source) => {
        const supporting = source.figures().filter((given) => supportsFigure(given, figure));
        return supporting.length > 0 && !countsAnother(figure, supporting, source.figures());
      }),
  );
  if (unsupported) return { fault: "figure", detail: unsupported.text };
  const moved = findMoved(figureContexts(said.text, language), () =>
    cited.flatMap((source) => source.figureContexts()),
  );
  return moved && { fault: "figure", detail: moved.text };
};

/** "Two time limits: 24 hours for …; 30 days for …" counts what it names. */
function countsItself(figure: FigureReading, text: string): boolean {
  if (figure.kind !== "amount" || (figure.unit !== "count" && figure.unit !== "number")) return false;
  const plain = plainFigures(text);
  const [announced = "", ...named] = plain.slice(plain.indexOf(figure.text) + figure.text.length).split(ITEMS);
  return figure.high <= MOST_COUNTED && announced.length <= LONGEST_ANNOUNCED && named.length >= figure.high;
}

/** "65 countries" where the source has 65 ports and 55 countries. */
function countsAnother(
  said: FigureReading,
  supporting: readonly FigureReading[],
  given: readonly FigureReading[],
): boolean {
  const noun = nounOf(said);
  if (noun === "") return false;
  return (
    supporting.every((figure) => nounOf(figure) !== "" && nounOf(figure) !== noun) &&
    given.some((figure) => nounOf(figure) === noun)
  );
}

function nounOf(figure: FigureReading): string {
  if (figure.kind !== "amount" || (figure.unit !== "count" && figure.unit !== "number")) return "";
  return figure.counted.length > SHORTEST_ENGLISH_NOUN || NOT_LATIN.test(figure.counted) ? figure.counted : "";
}
