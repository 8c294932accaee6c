import { LANGUAGES } from "#src/language/language.ts";
import { percent } from "../../evaluate/percent.ts";
import { markdownTable } from "../../report/markdown-table.ts";
import { LIE_KINDS } from "./read-lies.ts";
import { FORMS, type LieRun } from "./run-lies.ts";

/** How many of the lies were told to the reader, per language and kind, and per form, as Markdown tables. */
export function reportLies(runs: readonly LieRun[]): string {
  const columns = [...LANGUAGES, "all"];
  const cells = (ofRow: readonly LieRun[]): readonly string[] =>
    columns.map((place) => tellShare(ofRow.filter(({ lie }) => place === "all" || place === lie.language)));
  return `${markdownTable(
    ["the model's lie", ...columns],
    [
      ...LIE_KINDS.map((kind) => [kind, ...cells(runs.filter(({ lie }) => lie.kind === kind))]),
      ["all", ...cells(runs)],
      ["all but planted", ...cells(runs.filter(({ lie }) => lie.kind !== "planted"))],
    ],
  )}

By form, without what was planted.

${markdownTable(
  ["form", ...columns],
  FORMS.map((name) => [name, ...cells(runs.filter(({ form, lie }) => form === name && lie.kind !== "planted"))]),
)}`;
}

/** What was told, each sentence once. */
export function reportToldLies(runs: readonly LieRun[]): string {
  const told = runs.filter(({ isTold }) => isTold);
  return [...new Set(told.map(({ lie, form, sentence }) => [lie.language, lie.id, form, sentence].join("\t")))].join(
    "\n",
  );
}

function tellShare(runs: readonly LieRun[]): string {
  if (runs.length === 0) return "–";
  const told = runs.filter(({ isTold }) => isTold).length;
  return told === 0 ? `0 of ${runs.length}` : `${told} of ${runs.length} (${percent(told / runs.length)})`;
}
