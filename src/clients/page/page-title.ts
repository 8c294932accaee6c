import type { Visit } from "#src/clients/core/visit.ts";
import { textsOf } from "./texts.ts";

/** The document's title: what a reader hears first of a page that comes back without an answer says so. */
export function pageTitle({ draftFault, failedAsk, language }: Visit): string {
  const translate = textsOf(language);
  const title = translate("page:title");
  return draftFault === undefined && failedAsk === undefined ? title : translate("page:faultTitle", { title });
}
