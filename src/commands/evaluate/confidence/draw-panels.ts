/**
 * Small multiples: a plot for each language and one for all, all with the same axes, so that they can be compared. What
 * the marks mean is written in the place that is left.
 */
import { frameDrawing, type Frame } from "../../report/frame-drawing.ts";
import { percent } from "../percent.ts";
import type { Scope } from "./confidence-figures.ts";

const PANEL = { width: 250, height: 270 };
const PLOT = { left: 52, right: 236, top: 46, bottom: 222 };
const IN_A_ROW = 3;
const LINE_HEIGHT = 20;
/** For the half of the last figure under the axis that stands out. */
const MARGIN = 16;

const STYLE = `  .line { fill: none; stroke: var(--ours); stroke-width: 2; }
  .dot { fill: var(--ours); }
  .ring { fill: var(--paper); stroke: var(--ink); stroke-width: 2; }
  .aim { fill: none; stroke: var(--quiet); stroke-width: 1.25; stroke-dasharray: 5 4; }
  .off { stroke: var(--ink); stroke-width: 1.25; }
`;

/** Both axes begin at 0. */
export interface Axes {
  readonly across: string;
  readonly up: string;
  /** Share at the top of the upright axis; the other one ends at 1. */
  readonly most: number;
}

/** Where a share lies in a plot. */
export interface Place {
  readonly x: (share: number) => string;
  readonly y: (share: number) => string;
}

export interface Panel {
  readonly scope: Scope;
  readonly draw: (place: Place) => string;
}

/** @param legend what a mark, drawn with its middle at 0, 0, means */
export function drawPanels(
  { title, description }: Pick<Frame, "title" | "description">,
  axes: Axes,
  panels: readonly Panel[],
  legend: readonly (readonly [mark: string, meaning: string])[],
): string {
  const key = legend.map(([mark, meaning], at) => {
    const y = PLOT.top + at * LINE_HEIGHT;
    return `<g transform="translate(${PLOT.left} ${y})">${mark}</g><text x="${PLOT.left + 18}" y="${y + 4}">${meaning}</text>`;
  });
  const cells = [...panels.map((panel) => drawPanel(panel, axes)), key.join("\n")];
  const placed = cells.map((cell, at) => {
    const [column, row] = [at % IN_A_ROW, Math.floor(at / IN_A_ROW)];
    return `<g transform="translate(${column * PANEL.width} ${row * PANEL.height})">\n${cell}\n</g>`;
  });
  const width = IN_A_ROW * PANEL.width + MARGIN;
  const height = Math.ceil(cells.length / IN_A_ROW) * PANEL.height;
  return frameDrawing({ title, description, width, height, style: STYLE }, placed.join("\n"));
}

function drawPanel({ scope, draw }: Panel, { across, up, most }: Axes): string {
  const x = (share: number): string => (PLOT.left + (PLOT.right - PLOT.left) * share).toFixed(1);
  const y = (share: number): string => (PLOT.bottom - ((PLOT.bottom - PLOT.top) * share) / most).toFixed(1);
  const levels = [0, most / 2, most].map(
    (share) => `<path class="grid" d="M${PLOT.left} ${y(share)}H${PLOT.right}"/>
<text x="${PLOT.left - 6}" y="${Number(y(share)) + 4}" text-anchor="end">${tick(share)}</text>`,
  );
  const ticks = [0, 0.5, 1].map(
    (share) => `<text x="${x(share)}" y="${PLOT.bottom + 16}" text-anchor="middle">${tick(share)}</text>`,
  );
  const texts = `<text class="title" x="${PLOT.left}" y="20">${scope}</text>
<text x="${PLOT.left}" y="38">${up}</text>
<text x="${PLOT.right}" y="${PLOT.bottom + 34}" text-anchor="end">${across}</text>`;
  return [texts, ...levels, ...ticks, draw({ x, y })].join("\n");
}

function tick(share: number): string {
  return percent(share).replace(".0", "");
}
