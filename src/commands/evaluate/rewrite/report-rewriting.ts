/** What became of the messages that a model was to make whole, and what that cost. */
import { LANGUAGES } from "#src/language/language.ts";
import type { RewriteCall, Rewriting } from "#src/turn/question/rewrite/rewriting.ts";
import type { RunMessage } from "../../questions/run-dialogues.ts";
import { markdownTable } from "../../report/markdown-table.ts";

type Rewritten = Pick<RunMessage, "message" | "rewriting">;

const HEAD = [
  "language",
  "asked",
  "whole",
  "stands alone",
  "rejected",
  "failed",
  "tokens in",
  "tokens out",
  "median ms",
];

/** Per language and over all, as a Markdown table; below it, why replies were rejected and requests failed. */
export function reportRewriting(runs: readonly Rewritten[]): string {
  const rows = [...LANGUAGES, "all" as const].map((language) => {
    const own = runs.filter(({ message }) => language === "all" || message.language === language);
    return [language, ...rowOf(own.flatMap(({ rewriting }) => rewriting ?? []))];
  });
  const reasons = runs.flatMap(({ rewriting }) => reasonOf(rewriting) ?? []);
  const counts = [...Map.groupBy(reasons, (reason) => reason)].map(([reason, all]) => `${reason} ${all.length}`);
  const table = markdownTable(HEAD, rows);
  return counts.length === 0 ? table : `${table}\n\nRejected or failed: ${counts.toSorted().join(", ")}.`;
}

function rowOf(rewritings: readonly Rewriting[]): readonly string[] {
  const calls = rewritings.flatMap((rewriting) => ("call" in rewriting ? [rewriting.call] : []));
  const count = (kind: Rewriting["kind"]): string => String(rewritings.filter((one) => one.kind === kind).length);
  return [
    String(calls.length),
    ...(["whole", "stands-alone", "rejected", "failed"] as const).map(count),
    tokens(calls, "input"),
    tokens(calls, "output"),
    medianOf(calls.map(({ ms }) => ms)),
  ];
}

function reasonOf(rewriting: Rewriting | undefined): string | undefined {
  if (rewriting?.kind === "rejected") return rewriting.fault;
  return rewriting?.kind === "failed" ? rewriting.failure : undefined;
}

/** Estimated where the endpoint counts none; a dash where nothing was read. */
function tokens(calls: readonly RewriteCall[], of: "input" | "output"): string {
  const counted = calls.flatMap(({ usage }) => usage?.[of] ?? []);
  return counted.length === 0 ? "–" : String(counted.reduce((sum, one) => sum + one, 0));
}

function medianOf(values: readonly number[]): string {
  const middle = values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
  return middle === undefined ? "–" : String(middle);
}
