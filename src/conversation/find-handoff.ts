import type { Case } from "#src/people/handoff/case.ts";
import type { CaseStore } from "#src/platform/ports/case-store.ts";
import type { ConversationStore } from "#src/platform/ports/conversation-store.ts";

/** What a request for a person is known by, where it has a name of its own. */
export interface HandoffKey {
  /** Derived from the request's name: the id of the case that it opens, if it opens one. */
  readonly id: string;
  /** The same under the secret before, where that still counts. */
  readonly earlierIds: readonly string[];
  /** Keyed hash of the request as it was sent: tells a repetition from another request under the same name. */
  readonly fingerprint: string;
  /** Whether a fingerprint is that of this request, under either secret. */
  readonly isSame: (fingerprint: string | undefined) => boolean;
}

export interface FoundHandoff {
  readonly case: Case;
  readonly fingerprint: string | undefined;
}

interface FindParts {
  readonly cases: Pick<CaseStore, "find">;
  readonly conversations: Pick<ConversationStore, "findOnce">;
}

/** What an earlier request of the same name came to: a case that it opened, or one that it added to. */
export async function findHandoff(
  parts: FindParts,
  conversationId: string,
  { id, earlierIds }: Pick<HandoffKey, "id" | "earlierIds">,
): Promise<FoundHandoff | undefined> {
  for (const name of [id, ...earlierIds]) {
    const found = await findNamed(parts, conversationId, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function findNamed(
  { cases, conversations }: FindParts,
  conversationId: string,
  id: string,
): Promise<FoundHandoff | undefined> {
  const opened = await cases.find(id);
  if (opened !== undefined) return { case: opened, fingerprint: opened.fingerprint };
  const event = await conversations.findOnce(conversationId, handoffName(id));
  if (event === undefined || !("caseId" in event)) return undefined;
  const added = await cases.find(event.caseId);
  return added && { case: added, fingerprint: event.internal?.fingerprint };
}

/** The name of the first event that a request leaves, see `NewEvent.once`. */
export function handoffName(id: string): string {
  return `handoff:${id}`;
}
