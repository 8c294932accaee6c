import type { CaseStore } from "#src/platform/ports/case-store.ts";
import type { ConversationStore } from "#src/platform/ports/conversation-store.ts";
import { CONVERSATION_DAYS } from "./retention.ts";

const DAY_MS = 86_400_000;
const BATCH = 50;

interface PurgeParts {
  readonly conversations: Pick<ConversationStore, "findIdle" | "eraseIdle">;
  readonly cases: Pick<CaseStore, "findOpen">;
}

export type Purged = {
  readonly erased: number;
  /** Idle too, but a case of theirs is not closed. */
  readonly held: number;
};

/**
 * Erases the conversations in which nothing has happened for as long as they are kept, but for those with a case that is
 * not closed. Running it twice at once does no harm.
 *
 * @param most erases no more in one run, which ends in good time that way
 */
export async function purgeIdle({ conversations, cases }: PurgeParts, now: Date, most = 500): Promise<Purged> {
  const before = new Date(now.getTime() - CONVERSATION_DAYS * DAY_MS);
  const held = new Set<string>();
  let erased = 0;
  while (erased < most) {
    // What is held stays idle and is found again: it must not fill the batch.
    const found = await conversations.findIdle(before, held.size + Math.min(BATCH, most - erased));
    const idle = found.filter((id) => !held.has(id));
    if (idle.length === 0) return { erased, held: held.size };
    for (const id of idle) {
      if ((await cases.findOpen(id)) !== undefined) held.add(id);
      else if (await conversations.eraseIdle(id, before)) erased++;
    }
  }
  return { erased, held: held.size };
}
