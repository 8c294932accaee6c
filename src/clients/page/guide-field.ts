import { type ComponentChildren, h } from "preact";
import type { GuideRead } from "#src/clients/core/visit.ts";

/** The guide a question is about, as the field of a form, for where no script sends it. */
export function GuideField({ guide }: { readonly guide: GuideRead | undefined }): ComponentChildren {
  return guide !== undefined && h("input", { type: "hidden", name: "guide", value: guide.id });
}
