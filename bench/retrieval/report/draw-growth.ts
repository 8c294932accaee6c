/**
 * What each system costs as passages grow: three panels of lines, both axes logarithmic, as one SVG. Every line is
 * named at its end, so that nothing is told by colour alone.
 */
import { frameDrawing } from "#src/commands/report/frame-drawing.ts";
import { escapeXml } from "#src/platform/shared/escape-xml.ts";
import type { CostFigures } from "../measure-quality.ts";
import type { SpeedMeasured } from "../speed/measure-speed.ts";
import { PRODUCT } from "../systems.ts";
import { placeLabels } from "./place-labels.ts";

const WIDTH = 760;
const PANEL_HEIGHT = 300;
const PLOT = { left: 70, right: 560, top: 44, bottom: 250 };
const LABEL_X = PLOT.right + 28;
const LABEL_STEP = 15;
const STYLE = `  .line { fill: none; stroke: var(--quiet); stroke-width: 1.25; }
  .lead { stroke: var(--quiet); stroke-width: 0.5; stroke-dasharray: 2 3; }
  .dot { fill: var(--quiet); }
  .ours.line { stroke: var(--ours); stroke-width: 3; }
  .ours.dot, text.ours { fill: var(--ours); }
  text.ours { font-weight: 600; }
`;
/** A logarithm needs something to begin with. */
const LEAST = 0.001;

interface Panel {
  readonly title: string;
  readonly read: (cost: CostFigures) => number;
}

const PANELS: readonly Panel[] = [
  { title: "query, p50, ms", read: ({ queryP50Ms }) => queryP50Ms },
  { title: "building the index, ms", read: ({ indexMs }) => indexMs },
  { title: "memory of the process, MB", read: ({ memoryMb }) => memoryMb },
];

interface Point {
  readonly passages: number;
  readonly value: number;
}

export function drawGrowth(measured: readonly SpeedMeasured[]): string {
  const height = PANELS.length * PANEL_HEIGHT;
  const panels = PANELS.map(
    (panel, at) => `<g transform="translate(0 ${at * PANEL_HEIGHT})">\n${drawPanel(panel, measured)}\n</g>`,
  );
  const frame = {
    title: "Time and memory as passages grow",
    description: describe(measured),
    width: WIDTH,
    height,
    style: STYLE,
  };
  return frameDrawing(frame, panels.join("\n"));
}

function drawPanel({ title, read }: Panel, measured: readonly SpeedMeasured[]): string {
  const lines = linesOf(measured, read);
  const values = [...lines.values()].flat().map(({ value }) => value);
  const sizes = measured.map(({ passages }) => passages);
  const x = scale(sizes, PLOT.left, PLOT.right);
  const y = scale([...decades(values)], PLOT.bottom, PLOT.top);
  const grid = decades(values).map(
    (value) => `<path class="grid" d="M${PLOT.left} ${y(value)}H${PLOT.right}"/>
<text x="${PLOT.left - 8}" y="${Number(y(value)) + 4}" text-anchor="end">${value.toLocaleString("en")}</text>`,
  );
  const ticks = sizes.map(
    (size) => `<text x="${x(size)}" y="${PLOT.bottom + 18}" text-anchor="middle">${size.toLocaleString("en")}</text>`,
  );
  const ends = [...lines].map(([name, points]) => ({ name, end: points.at(-1) ?? { passages: 1, value: LEAST } }));
  const heights = placeLabels(
    ends.map(({ end }) => Number(y(end.value))),
    { step: LABEL_STEP, top: PLOT.top, bottom: PLOT.bottom + LABEL_STEP },
  );
  const labels = ends.map(({ name, end }, at) => {
    const height = heights[at] ?? 0;
    return `<path class="lead" d="M${x(end.passages)} ${y(end.value)}L${LABEL_X - 4} ${height.toFixed(1)}"/>
<text${name === PRODUCT.name ? ' class="ours"' : ""} x="${LABEL_X}" y="${(height + 4).toFixed(1)}">${escapeXml(name)}</text>`;
  });
  const drawn = [...lines].map(([name, points]) => {
    const ours = name === PRODUCT.name ? "ours " : "";
    const path = points.map(({ passages, value }, at) => `${at === 0 ? "M" : "L"}${x(passages)} ${y(value)}`).join("");
    const dots = points.map(
      ({ passages, value }) => `<circle class="${ours}dot" cx="${x(passages)}" cy="${y(value)}" r="3"/>`,
    );
    return `<path class="${ours}line" d="${path}"/>${dots.join("")}`;
  });
  const heading = `<text class="title" x="${PLOT.left}" y="24">${title}</text>`;
  const caption = `<text x="${(PLOT.left + PLOT.right) / 2}" y="${PLOT.bottom + 38}" text-anchor="middle">passages</text>`;
  return [heading, ...grid, ...ticks, caption, ...labels, ...drawn].join("\n");
}

function linesOf(
  measured: readonly SpeedMeasured[],
  read: (cost: CostFigures) => number,
): ReadonlyMap<string, readonly Point[]> {
  const points = measured.flatMap(({ passages, systems }) =>
    systems.map(({ name, cost }) => ({ name, passages, value: Math.max(LEAST, read(cost)) })),
  );
  return Map.groupBy(points, ({ name }) => name);
}

/** The powers of ten from just below the least value to just above the greatest. */
function decades(values: readonly number[]): readonly number[] {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.ceil(Math.log10(Math.max(...values)));
  return Array.from({ length: last - first + 1 }, (_, at) => Number(`1e${first + at}`));
}

/** Puts the logarithm of a value between two places; a single value is put in the first. */
function scale(values: readonly number[], from: number, to: number): (value: number) => string {
  const [least, most] = [Math.log10(Math.min(...values)), Math.log10(Math.max(...values))];
  return (value) => (from + ((to - from) * (Math.log10(value) - least)) / (most - least || 1)).toFixed(1);
}

function describe(measured: readonly SpeedMeasured[]): string {
  return measured
    .map(({ passages, systems }) => {
      const each = (write: (cost: CostFigures) => string): string =>
        systems.map(({ name, cost }) => `${name} ${write(cost)}`).join(", ");
      return `With ${passages.toLocaleString("en")} passages, half of the queries are answered within: ${each(({ queryP50Ms }) => `${queryP50Ms.toFixed(3)} ms`)}. The index is built in: ${each(({ indexMs }) => `${indexMs.toFixed(0)} ms`)}. The process takes: ${each(({ memoryMb }) => `${memoryMb.toFixed(0)} MB`)}.`;
    })
    .join(" ");
}
