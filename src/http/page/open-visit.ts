import { type GuideRead, startVisit, type Visit } from "#src/clients/core/visit.ts";
import { NOTICE_VERSION } from "#src/conversation/notice.ts";
import type { AppContext } from "../app-env.ts";
import { readerLanguage } from "../reader-language.ts";

/** A visit that begins with this request: in the reader's language, with the notice as it stands today. */
export function openVisit(c: AppContext, guide?: GuideRead): Visit {
  return { ...startVisit(readerLanguage(c)), guide, noticeVersion: NOTICE_VERSION };
}
