import { escapeXml } from "#src/platform/shared/escape-xml.ts";

export interface Frame {
  readonly title: string;
  /** For those who do not see the drawing: every figure in it. */
  readonly description: string;
  /** Pixels at the size it is meant for; it grows and shrinks with its place. */
  readonly width: number;
  readonly height: number;
  /** Style rules of this drawing alone. */
  readonly style?: string;
}

/**
 * A drawing of a report as an SVG file: named and described, on a ground of its own, its colours after the reader's light
 * or dark setting (`--paper`, `--ink`, `--quiet`, `--grid`, `--ours`), in a font every system has.
 *
 * @param body elements whose texts are escaped
 */
export function frameDrawing({ title, description, width, height, style = "" }: Frame, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">
<title id="title">${escapeXml(title)}</title>
<desc id="description">${escapeXml(description)}</desc>
<style>
  svg { --paper: #ffffff; --ink: #1f2328; --quiet: #59636e; --grid: #d8dee4; --ours: #0a58ca; background: var(--paper); }
  @media (prefers-color-scheme: dark) { svg { --paper: #0d1117; --ink: #f0f6fc; --quiet: #a2abb5; --grid: #30363d; --ours: #79b8ff; } }
  text { font: 12px system-ui, sans-serif; fill: var(--quiet); }
  .title { font-weight: 600; font-size: 14px; fill: var(--ink); }
  .grid { stroke: var(--grid); }
${style}</style>
<rect width="${width}" height="${height}" fill="var(--paper)"/>
${body}
</svg>
`;
}
