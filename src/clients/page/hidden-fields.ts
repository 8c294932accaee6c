import { type ComponentChildren, h } from "preact";
import type { Ask } from "#src/protocol/ask.ts";

/** A question as the fields of a form, for where no script sends it. */
export function HiddenFields({ request }: { readonly request: Ask }): ComponentChildren {
  return Object.entries(request).map(
    ([name, value]) => value !== undefined && h("input", { key: name, type: "hidden", name, value }),
  );
}
