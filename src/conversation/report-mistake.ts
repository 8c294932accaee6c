/**
 * A reader reports a mistake in a guide: a conversation about that guide with nothing in it but the report, and a case for
 * the team that helps with its matter.
 */
import type { Guide } from "#src/knowledge/knowledge.ts";
import type { ConversationParts } from "./conversation-parts.ts";
import { type FirstHandoff, startWithHandoff } from "./start-with-handoff.ts";

export interface MistakeReport extends Pick<FirstHandoff, "language" | "site" | "noticeVersion" | "request" | "key"> {
  readonly guide: Guide;
}

/** `request` says where the mistake is (`reason`), what is wrong, and where the reporter may be reached. */
export async function reportMistake(
  parts: ConversationParts,
  report: MistakeReport,
): ReturnType<typeof startWithHandoff> {
  const { guide, request } = report;
  return startWithHandoff(parts, {
    ...report,
    channel: "web",
    district: undefined,
    topic: guide.topic,
    body: JSON.stringify([guide.id, request]),
  });
}
