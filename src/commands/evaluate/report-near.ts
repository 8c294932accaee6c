/** What became of the questions that come near to a guide without being answered by it, by kind. */
import { NEAR_KINDS, nearKindOf, type NearKind } from "../questions/near-kind.ts";
import { markdownTable } from "../report/markdown-table.ts";
import type { Run } from "./figures.ts";
import { percent } from "./percent.ts";

const NAMES: Readonly<Record<NearKind, string>> = {
  "other-city": "same words, other city",
  "other-district": "same programme, other district",
  "not-in-guides": "plausible, not in the guides",
  "swapped-number": "numbers swapped",
};

const HEAD = [
  "near questions",
  "questions",
  "answerable",
  "right",
  "left as they should",
  "refused",
  "wrong",
  "share wrong",
];

/** A row per kind and one over all, as a Markdown table. */
export function reportNear(runs: readonly Run[]): string {
  const near = runs.flatMap((run) => {
    const kind = nearKindOf(run.question.id);
    return kind === undefined ? [] : [{ ...run, kind }];
  });
  const rows = NEAR_KINDS.map((kind) =>
    rowOf(
      NAMES[kind],
      near.filter((run) => run.kind === kind),
    ),
  );
  return markdownTable(HEAD, [...rows, rowOf("all", near)]);
}

function rowOf(name: string, runs: readonly Run[]): readonly string[] {
  const count = (...verdicts: readonly Run["verdict"][]): number =>
    runs.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const wrong = count("wrong");
  const answerable = runs.filter((run) => run.answerable).length;
  return [
    name,
    ...[runs.length, answerable, count("right"), count("met"), count("false-refusal", "asked-back"), wrong].map(String),
    percent(wrong / runs.length),
  ];
}
