import type { FigureReading } from "#src/language/figures/reading/figure-reading.ts";
import { supportsFigure } from "#src/language/figures/reading/supports-figure.ts";
import type { Check } from "./check.ts";

/** Every figure the sentence states is stated by a source it cites: the same value, unit and bound. */
export const checkFigures: Check = (said, cited) => {
  const unsupported = said
    .figures()
    .find(
      (figure) =>
        isClaim(figure) && !cited.some((source) => source.figures().some((given) => supportsFigure(given, figure))),
    );
  return unsupported && { fault: "figure", detail: unsupported.text };
};

function isClaim(figure: FigureReading): boolean {
  return figure.kind !== "amount" || figure.isClaim;
}
