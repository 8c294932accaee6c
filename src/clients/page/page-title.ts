import type { Visit } from "#src/clients/core/visit.ts";
import { textsOf } from "./texts.ts";

/**
 * The document's title: what a reader hears first of a page that comes back without an answer says so, and a tab in the
 * background says how much has come meanwhile.
 */
export function pageTitle({ draftFault, failedAsk, unread, language }: Visit): string {
  const translate = textsOf(language);
  const title = translate("page:title");
  if (unread > 0) return `(${unread}) ${title}`;
  return draftFault === undefined && failedAsk === undefined ? title : translate("page:faultTitle", { title });
}
