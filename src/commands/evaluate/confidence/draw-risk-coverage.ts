import { percent } from "../percent.ts";
import type { ConfidenceFigures } from "./confidence-figures.ts";
import { drawPanels, type Place } from "./draw-panels.ts";
import { COVERAGES, riskAtCoverage } from "./risk-at-coverage.ts";

/** The upright axis ends at a multiple of this. */
const STEP = 0.1;

/**
 * Risk-coverage curves as one SVG, from a tenth of the questions on: before that, one wrong answer more or less moves the
 * curve by a panel's height.
 *
 * @param risk the share of wrong answers that is accepted
 */
export function drawRiskCoverage(figures: readonly ConfidenceFigures[], risk: number): string {
  const title = "Risk and coverage: the share of wrong answers when the surest questions are answered first";
  const panels = figures.map((of) => ({ scope: of.scope, draw: (place: Place) => drawCurve(of, risk, place) }));
  const legend = [
    ['<path class="line" d="M-10 0H10"/>', "surest first"],
    ['<path class="aim" d="M-10 0H10"/>', `${percent(risk)} wrong`],
    ['<circle class="ring" r="5"/>', "as it was decided"],
  ] as const;
  const axes = { across: "answered", up: "wrong of the answered", most: mostRisk(figures, risk) };
  return drawPanels({ title, description: figures.map(describe).join(" ") }, axes, panels, legend);
}

function drawCurve({ curve, taken }: ConfidenceFigures, risk: number, { x, y }: Place): string {
  const points = shown(curve);
  const line = points.map((point, at) => `${at === 0 ? "M" : "L"}${x(point.coverage)} ${y(point.risk)}`).join("");
  const ring = Number.isNaN(taken.risk)
    ? ""
    : `<circle class="ring" cx="${x(taken.coverage)}" cy="${y(taken.risk)}" r="5"/>`;
  return `<path class="aim" d="M${x(0)} ${y(risk)}H${x(1)}"/>
<path class="line" d="${line}"/>${ring}`;
}

function mostRisk(figures: readonly ConfidenceFigures[], risk: number): number {
  const risks = figures.flatMap(({ curve, taken }) => [...shown(curve).map((point) => point.risk), taken.risk || 0]);
  return Math.ceil(Math.max(risk, ...risks) / STEP) * STEP;
}

function shown(curve: ConfidenceFigures["curve"]): ConfidenceFigures["curve"] {
  return curve.filter(({ coverage }) => coverage >= COVERAGES[0]);
}

function describe({ scope, curve, taken }: ConfidenceFigures): string {
  const told = COVERAGES.map(
    (coverage) => `${percent(riskAtCoverage(curve, coverage))} of ${(100 * coverage).toFixed(0)} %`,
  );
  return `${scope}: wrong ${told.join(", ")}; as decided ${percent(taken.risk)} of ${percent(taken.coverage)}.`;
}
