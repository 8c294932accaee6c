import { percent } from "../percent.ts";
import type { ConfidenceFigures } from "./confidence-figures.ts";
import { drawPanels, type Place } from "./draw-panels.ts";

/** Reliability diagrams as one SVG: how often what was stated came true, and how far that is from the truth. */
export function drawReliability(figures: readonly ConfidenceFigures[]): string {
  const title = "Reliability: how sure the confidence was, and how often it was right";
  const panels = figures.map(({ scope, bins }) => ({ scope, draw: (place: Place) => drawBins(bins, place) }));
  const legend = [
    ['<path class="aim" d="M-10 0H10"/>', "stated is observed"],
    ['<circle class="dot" r="4"/>', "a fifth of the questions"],
    ['<path class="off" d="M0 -7V7"/>', "how far it is off"],
  ] as const;
  const axes = { across: "stated", up: "observed", most: 1 };
  return drawPanels({ title, description: figures.map(describe).join(" ") }, axes, panels, legend);
}

function drawBins(bins: ConfidenceFigures["bins"], { x, y }: Place): string {
  const off = bins.map(({ stated, observed }) => `M${x(stated)} ${y(stated)}V${y(observed)}`).join("");
  const line = bins.map(({ stated, observed }, at) => `${at === 0 ? "M" : "L"}${x(stated)} ${y(observed)}`).join("");
  const dots = bins.map(({ stated, observed }) => `<circle class="dot" cx="${x(stated)}" cy="${y(observed)}" r="4"/>`);
  return `<path class="aim" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>
<path class="off" d="${off}"/><path class="line" d="${line}"/>
${dots.join("")}`;
}

function describe({ scope, bins }: ConfidenceFigures): string {
  const told = bins.map(
    ({ stated, observed, count }) => `stated ${percent(stated)}, observed ${percent(observed)} of ${count}`,
  );
  return `${scope}: ${told.join("; ")}.`;
}
