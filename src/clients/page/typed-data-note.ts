import { h, type ComponentChildren } from "preact";
import { findTypedData } from "#src/clients/core/find-typed-data.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import { TYPED_DATA_ID } from "./dom-ids.ts";
import { textsOf } from "./texts.ts";

/** Says in time that a number which tells who someone is need not be sent. */
export function TypedDataNote({ visit }: { readonly visit: Visit }): ComponentChildren {
  const found = findTypedData(visit.draft);
  return (
    found !== undefined &&
    h("p", { class: "caution typed-data", id: TYPED_DATA_ID }, textsOf(visit.language)(`page:typedData.${found}`))
  );
}
