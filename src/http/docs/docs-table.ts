import { type ComponentChildren, h } from "preact";

interface DocsTableProps {
  readonly label: string;
  /** Headings of the columns, in order. */
  readonly columns: readonly string[];
  /** The rows. */
  readonly children?: ComponentChildren;
}

/** A table that scrolls by itself where the screen is narrow, by keyboard too. */
export function DocsTable({ label, columns, children }: DocsTableProps): ComponentChildren {
  const headings = columns.map((column) => h("th", { key: column, scope: "col" }, column));
  return h(
    "div",
    { class: "docs-table", role: "group", "aria-label": label, tabindex: 0 },
    h("table", null, h("thead", null, h("tr", null, headings)), h("tbody", null, children)),
  );
}
