import { type ComponentChildren, h } from "preact";
import type { Language } from "#src/language/language.ts";
import { docsTextsOf } from "./docs-texts.ts";
import { InlineCode } from "./inline-code.ts";
import type { SchemaRow } from "./schema-rows.ts";

export interface FieldRow extends SchemaRow {
  /** Where a parameter stands. */
  readonly place?: "path" | "query";
}

interface FieldTableProps {
  readonly rows: readonly FieldRow[];
  readonly label: string;
  readonly language: Language;
}

/** What the schemas say about fields, which is in English. It scrolls by itself where the screen is narrow. */
export function FieldTable({ rows, label, language }: FieldTableProps): ComponentChildren {
  const translate = docsTextsOf(language);
  return h(
    "div",
    { class: "docs-table", role: "group", "aria-label": label, tabindex: 0 },
    h(
      "table",
      null,
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          ["name", "type", "meaning"].map((column) =>
            h("th", { key: column, scope: "col" }, translate(`docs:field.${column}`)),
          ),
        ),
      ),
      h(
        "tbody",
        null,
        rows.map((row) => h(FieldRowView, { key: row.name, row, language })),
      ),
    ),
  );
}

function FieldRowView({ row, language }: { readonly row: FieldRow; readonly language: Language }): ComponentChildren {
  const translate = docsTextsOf(language);
  const { name, type, isRequired, place, description } = row;
  const notes = [translate(`docs:field.${isRequired ? "required" : "optional"}`)];
  if (place !== undefined) notes.unshift(translate(`docs:field.${place}`));
  return h(
    "tr",
    null,
    h("th", { scope: "row" }, h("code", null, name), h("span", { class: "docs-note" }, notes.join(", "))),
    h("td", null, h("code", null, type)),
    h("td", { lang: "en" }, description !== undefined && h(InlineCode, { text: description })),
  );
}
