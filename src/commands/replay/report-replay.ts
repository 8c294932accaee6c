import type { Turn } from "#src/protocol/turn.ts";
import type { Change } from "./compare-turns.ts";
import type { Replay } from "./replay-store.ts";

/** A replay, readable in a terminal: what changed, turn by turn, then how many of each kind. */
export function reportReplay({ turns, leftOut, changed, summary, versions }: Replay): string {
  const listed = changed.map(({ conversationId, at, question, before, after, changes }) =>
    [
      `${before.id}  ${at}  ${before.language}  conversation ${conversationId}`,
      `  asked: ${question.replaceAll(/\s+/gu, " ")}`,
      `  knowledge ${before.versions.knowledge} -> ${after.versions.knowledge}, calibration ${before.versions.calibration} -> ${after.versions.calibration}, confidence ${confidenceOf(before)} -> ${confidenceOf(after)}`,
      ...changes.flatMap(linesOf),
    ].join("\n"),
  );
  const counts = `${summary.decision} decisions, ${summary.sources} sources, ${summary.facts} facts`;
  return [
    ...listed,
    [
      `${turns} turns asked again on knowledge ${versions.knowledge}, calibration ${versions.calibration}: ${changed.length} changed (${counts})`,
      `${leftOut["not-the-assistants"]} left out: a helper had the conversation, or the turn was stopped`,
      `${leftOut["not-taken"]} left out: the road does not take such a message any more`,
    ].join("\n"),
  ].join("\n\n");
}

function linesOf(change: Change): readonly string[] {
  switch (change.kind) {
    case "decision":
      return [`  decision: ${change.before} -> ${change.after}`];
    case "sources":
      return [
        ...change.removed.map((id) => `  source gone: ${id}`),
        ...change.added.map((id) => `  source new: ${id}`),
        ...change.reworded.map((id) => `  source reworded: ${id}`),
      ];
    case "facts":
      return change.facts.map(
        ({ id, before, after }) => `  fact ${id}: ${before ?? "not told"} -> ${after ?? "not told"}`,
      );
  }
}

function confidenceOf({ confidence }: Turn): string {
  return confidence === null ? "none" : confidence.toFixed(2);
}
