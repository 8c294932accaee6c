import { type ComponentChildren, h } from "preact";
import type { Language } from "#src/language/language.ts";
import { handbookTextsOf } from "../handbook-texts.ts";
import { Parallel } from "./parallel.ts";

interface GuidePartProps {
  readonly class: string;
  /** Key of its heading's message. */
  readonly heading: string;
  readonly languages: readonly Language[];
  readonly children?: ComponentChildren;
}

/** What follows the sections of a guide, under a heading of its own. */
export function GuidePart({ class: name, heading, languages, children }: GuidePartProps): ComponentChildren {
  return h(
    "section",
    { class: `guide-part ${name}` },
    h(Parallel, { as: "h3", languages, show: (language) => handbookTextsOf(language)(heading) }),
    children,
  );
}
