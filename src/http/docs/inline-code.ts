import { type ComponentChildren, h } from "preact";

/** A text in which words between backticks are code. */
export function InlineCode({ text }: { readonly text: string }): ComponentChildren {
  return text.split("`").map((part, at) => (at % 2 === 1 ? h("code", { key: at }, part) : part));
}
