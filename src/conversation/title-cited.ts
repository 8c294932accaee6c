import type { Outcome } from "#src/turn/outcome.ts";

/** Title of the first section that an answer cites, as a turn writes it; undefined for whatever is no answer. */
export function titleCited(outcome: Outcome): string | undefined {
  const passage = outcome.kind === "answered" ? outcome.answer.citations[0]?.passage : undefined;
  const prose = passage?.prose[outcome.language];
  return prose && `${prose.title} · ${prose.heading}`;
}
