import { type ComponentChildren, h } from "preact";
import type { Language } from "#src/language/language.ts";
import { DocsTable } from "./docs-table.ts";
import { docsTextsOf } from "./docs-texts.ts";
import { InlineCode } from "./inline-code.ts";
import type { SchemaRow } from "./schema-rows.ts";

export interface FieldRow extends SchemaRow {
  /** Where a parameter stands. */
  readonly place?: "path" | "query" | "header";
}

interface FieldTableProps {
  readonly rows: readonly FieldRow[];
  readonly label: string;
  readonly language: Language;
}

/** What the schemas say about fields, which is in English. */
export function FieldTable({ rows, label, language }: FieldTableProps): ComponentChildren {
  const translate = docsTextsOf(language);
  const columns = ["name", "type", "meaning"].map((column) => translate(`docs:field.${column}`));
  return h(
    DocsTable,
    { label, columns },
    rows.map((row) => h(FieldRowView, { key: row.name, row, language })),
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
