import type { EventKind } from "#src/conversation/event.ts";
import type { CaseStore } from "#src/platform/ports/case-store.ts";
import type { ConversationStore } from "#src/platform/ports/conversation-store.ts";
import type { Case } from "../case.ts";

interface FindParts {
  readonly cases: Pick<CaseStore, "find">;
  readonly conversations: Pick<ConversationStore, "readLast">;
}

const HAPPENED: readonly EventKind[] = ["case.opened", "case.closed", "case.evaluated", "case.reopened"];
/** Several cases deep; whoever means an older one names it. */
const EVENTS_LOOKED_AT = 30;

/**
 * Which case of a conversation is meant where none is named: the last one that fits, and where none does, the last one that
 * something happened to, so that its visitor hears how that one stands.
 */
export async function findOwnCase(
  { cases, conversations }: FindParts,
  conversationId: string,
  fits: (found: Case) => boolean,
): Promise<Case | undefined> {
  const happened = await conversations.readLast(conversationId, HAPPENED, EVENTS_LOOKED_AT);
  const ids = new Set(happened.flatMap((event) => ("caseId" in event ? [event.caseId] : [])));
  let last: Case | undefined;
  for (const id of ids) {
    const found = await cases.find(id);
    if (found === undefined) continue;
    if (fits(found)) return found;
    last ??= found;
  }
  return last;
}
