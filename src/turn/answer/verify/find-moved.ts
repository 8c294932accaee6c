/**
 * Finds a figure that is said of something the source states another figure of: "60 days for a form", where it has 60 days for a
 * report and 30 for a form.
 */
import type { FigureReading } from "#src/language/figures/reading/figure-reading.ts";
import { isClaim } from "#src/language/figures/reading/is-claim.ts";
import { supportsFigure } from "#src/language/figures/reading/supports-figure.ts";
import type { FigureContext } from "./figure-contexts.ts";

/** Lowest share (0 to 1) of the words around the figure that are around the other one in the source: they are said of the same. */
const SAME = 0.5;

/** @param readGiven of the cited sources; read where the sentence has a figure */
export function findMoved(
  said: readonly FigureContext[],
  readGiven: () => readonly FigureContext[],
): FigureReading | undefined {
  // Where nothing stands around a figure, nothing tells what it is of.
  const telling = said.filter((context) => context.units().size > 0);
  const claims = telling.flatMap((context) => context.figures.filter(isClaim).map((figure) => ({ figure, context })));
  if (claims.length === 0) return undefined;
  const given = readGiven();
  const ownOf = (figure: FigureReading) => given.filter(({ figures }) => states(figures, figure));
  return claims.find(({ figure, context }) => {
    const own = ownOf(figure);
    const held = share(context, own);
    const isOther = ({ figures }: FigureContext): boolean =>
      figures.some((one) => isRival(one, figure) && !context.figures.some((told) => supportsFigure(one, told)));
    return given.some((rival) => {
      if (own.includes(rival) || !isOther(rival)) return false;
      const gain = share(context, [rival]) - held;
      if (own.length === 0 || gain <= 0 || gain + held < SAME) return false;
      // Where the sentence tells the other figure as well, they may have changed places: then both would be better off where the other is.
      const other = claims.find((claim) => claim.context !== context && states(rival.figures, claim.figure));
      return other === undefined || gain + share(other.context, own) - share(other.context, ownOf(other.figure)) > 0;
    });
  })?.figure;
}

function states(figures: readonly FigureReading[], said: FigureReading): boolean {
  return figures.some((figure) => supportsFigure(figure, said));
}

/** The most of its units that one of them has. */
function share(said: FigureContext, given: readonly FigureContext[]): number {
  const units = said.units();
  return Math.max(0, ...given.map((context) => units.intersection(context.units()).size / units.size));
}

/** Another figure of the same: of the same unit, as exact, and no least where the other is a most. */
function isRival(given: FigureReading, said: FigureReading): boolean {
  if (given.kind === "date" && said.kind === "date") {
    return (["year", "month", "day"] as const).every((part) => said[part] === undefined || given[part] !== undefined);
  }
  if (given.kind !== "amount" || said.kind !== "amount") return false;
  return (
    given.unit === said.unit && (given.bound === said.bound || given.bound === undefined || said.bound === undefined)
  );
}
