import { type ComponentChildren, h } from "preact";

interface DocumentSectionProps {
  /** Its anchor. */
  readonly id: string;
  readonly heading: string;
  readonly children?: ComponentChildren;
}

export function DocumentSection({ id, heading, children }: DocumentSectionProps): ComponentChildren {
  return h("section", { "aria-labelledby": id }, h("h2", { id }, heading), children);
}
