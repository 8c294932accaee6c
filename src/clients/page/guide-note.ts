import { type ComponentChildren, h } from "preact";
import type { Visit } from "#src/clients/core/visit.ts";
import { guideAddress } from "#src/platform/shared/guide-address.ts";
import { textsOf } from "./texts.ts";

/** Which guide the first question is about; once there is a conversation, that tells what it is about. */
export function GuideNote({ visit: { guide, conversation, language } }: { readonly visit: Visit }): ComponentChildren {
  return (
    guide !== undefined &&
    conversation === undefined &&
    h(
      "p",
      { class: "guide-note" },
      textsOf(language)("page:composer.about"),
      " ",
      h("a", { href: guideAddress(guide.id, language) }, guide.title[language]),
    )
  );
}
