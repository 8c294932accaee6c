/** Every problem that some operation names, with its status and what it means. */
import { type ComponentChildren, h } from "preact";
import type { Language } from "#src/language/language.ts";
import { PROBLEM_STATUS, type ProblemCode } from "#src/protocol/problem.ts";
import { problemAnchor } from "../problems/problem-address.ts";
import { DocsTable } from "./docs-table.ts";
import { docsTextsOf } from "./docs-texts.ts";

interface ProblemTableProps {
  readonly codes: readonly ProblemCode[];
  readonly language: Language;
}

export function ProblemTable({ codes, language }: ProblemTableProps): ComponentChildren {
  const translate = docsTextsOf(language);
  const columns = ["status", "code", "title"].map((column) => translate(`docs:problems.${column}`));
  return h(
    DocsTable,
    { label: translate("docs:problems.heading"), columns },
    codes.map((code) =>
      h(
        "tr",
        { key: code, id: problemAnchor(code) },
        h("td", null, h("code", null, PROBLEM_STATUS[code])),
        h("th", { scope: "row" }, h("code", null, code)),
        h("td", null, translate(`problems:${code}.title`)),
      ),
    ),
  );
}
