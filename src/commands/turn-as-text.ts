import type { Turn } from "#src/protocol/turn.ts";

/** A turn as plain text for a terminal: what became of it, the text, its sources, who helps. */
export function turnAsText(turn: Turn): string {
  const confidence = turn.confidence === null ? "" : ` · confidence ${turn.confidence.toFixed(2)}`;
  const lines = [
    `${turn.outcome}${turn.reason ? ` (${turn.reason})` : ""} · ${turn.language}${confidence}`,
    "",
    turn.text,
  ];
  if (turn.citations.length > 0) lines.push("");
  for (const { n, title, source, asOf, url, refs } of turn.citations) {
    lines.push(`[${n}] ${title}`, `    ${source.title}, ${source.publisher}${asOf ? ` (${asOf})` : ""}`);
    if (url !== null) lines.push(`    ${url}`);
    lines.push(`    ${refs.join(" ")}`);
  }
  for (const { value, label } of turn.clarify?.options ?? []) lines.push(`  ${value}: ${label}`);
  if (turn.handoff) {
    lines.push("", `-> ${turn.handoff.team.name}${turn.handoff.channel ? ` (${turn.handoff.channel})` : ""}`);
  }
  for (const step of turn.nextSteps ?? []) lines.push(`?  ${step.question ?? step.text}`);
  return lines.join("\n");
}
