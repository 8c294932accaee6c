import { startVisit, type Visit } from "#src/clients/core/visit.ts";
import { NOTICE_VERSION } from "#src/conversation/notice.ts";
import type { AppContext } from "../app-env.ts";
import { readerLanguage } from "../reader-language.ts";

/** What a visit begins with that another page or a sign led here from. */
export type VisitContext = Pick<Visit, "guide" | "district">;

/** A visit that begins with this request: in the reader's language, with the notice as it stands today. */
export function openVisit(c: AppContext, context?: VisitContext): Visit {
  return { ...startVisit(readerLanguage(c)), ...context, noticeVersion: NOTICE_VERSION };
}
