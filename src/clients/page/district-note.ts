import { type ComponentChildren, h } from "preact";
import type { Visit } from "#src/clients/core/visit.ts";
import { textsOf } from "./texts.ts";

/** Which district the visitor's sign was of; once there is a conversation, that tells what it is about. */
export function DistrictNote({ visit }: { readonly visit: Visit }): ComponentChildren {
  const { district, conversation, language } = visit;
  return (
    district !== undefined &&
    conversation === undefined &&
    h("p", { class: "guide-note" }, textsOf(language)("page:composer.district", { district: district.name[language] }))
  );
}
