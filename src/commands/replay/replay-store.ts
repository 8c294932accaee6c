/** Replays every conversation with a turn in a period. A conversation is asked from its start; only turns in it count. */
import { readWhole } from "#src/conversation/read-whole.ts";
import type { ConversationStore, Period } from "#src/platform/ports/conversation-store.ts";
import type { Turn } from "#src/protocol/turn.ts";
import { type Change, compareTurns } from "./compare-turns.ts";
import { type LeftOut, replayConversation, type Replaying } from "./replay-conversation.ts";

export interface Replay {
  /** Of what it was asked on. */
  readonly versions: Pick<Turn["versions"], "knowledge" | "calibration">;
  /** How many turns were asked again. */
  readonly turns: number;
  /** How many were not. */
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  readonly changed: readonly ChangedTurn[];
  /** Turns with a change of each kind; a turn can have several. */
  readonly summary: Readonly<Record<Change["kind"], number>>;
}

export interface ChangedTurn {
  readonly conversationId: string;
  /** When it was recorded, UTC. */
  readonly at: string;
  readonly question: string;
  readonly before: Turn;
  readonly after: Turn;
  readonly changes: readonly Change[];
}

const CONVERSATIONS_A_READ = 200;

export async function replayStore(
  conversations: Pick<ConversationStore, "find" | "findAnswered" | "read">,
  within: Period,
  replaying: Replaying & { readonly versions: Replay["versions"] },
): Promise<Replay> {
  const changed: ChangedTurn[] = [];
  const leftOut = { "not-the-assistants": 0, "not-taken": 0 };
  let turns = 0;
  for await (const conversationId of idsOf(conversations, within)) {
    const conversation = await conversations.find(conversationId);
    // Erased while we read.
    if (conversation === undefined) continue;
    const events = await readWhole(conversations, conversationId);
    for (const { at, question, before, after } of await replayConversation(replaying, conversation, events)) {
      if (at < within.since || at >= within.until) continue;
      if (typeof after === "string") {
        leftOut[after] += 1;
        continue;
      }
      turns += 1;
      const changes = compareTurns(before, after);
      if (changes.length === 0) continue;
      changed.push({ conversationId, at: at.toISOString(), question, before, after, changes });
    }
  }
  const count = (kind: Change["kind"]): number =>
    changed.filter(({ changes }) => changes.some((change) => change.kind === kind)).length;
  return {
    versions: replaying.versions,
    turns,
    leftOut,
    changed: changed.toSorted((a, b) => a.at.localeCompare(b.at)),
    summary: { decision: count("decision"), sources: count("sources"), facts: count("facts") },
  };
}

async function* idsOf({ findAnswered }: Pick<ConversationStore, "findAnswered">, within: Period) {
  for (let last = ""; ;) {
    const ids = await findAnswered(within, last, CONVERSATIONS_A_READ);
    yield* ids;
    if (ids.length < CONVERSATIONS_A_READ) return;
    last = ids.at(-1) ?? last;
  }
}
