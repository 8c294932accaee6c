import { h, type ComponentChildren } from "preact";
import type { Visit } from "#src/clients/core/visit.ts";
import { textsOf } from "./texts.ts";

/** Says that nothing gets through right now. A screen reader is told by the status line. */
export function LinkBanner({ visit }: { readonly visit: Visit }): ComponentChildren {
  const { link, language } = visit;
  return link !== "live" && h("p", { class: `banner banner-${link}` }, textsOf(language)(`page:link.${link}`));
}
