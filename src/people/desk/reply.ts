/** A helper's reply: recorded once, together with its case, before anybody is told of it. */
import type { RecordedEvent, UsedDraft } from "#src/conversation/event.ts";
import { fingerprintOf, isFingerprintOf } from "#src/conversation/fingerprint.ts";
import type { Language } from "#src/language/language.ts";
import type { Case } from "#src/people/handoff/case.ts";
import type { Account } from "#src/people/staff/account.ts";
import { shownName } from "#src/people/staff/shown-name.ts";
import type { EventOnWire } from "#src/protocol/event.ts";
import { actOnCase, type Decision } from "./act-on-case.ts";
import type { DeskRefusal } from "./desk-refusal.ts";
import { countEdits } from "./count-edits.ts";
import type { DeskStores } from "./desk-stores.ts";
import { refuseOthers } from "./refuse-others.ts";

export interface ReplyToCase {
  readonly caseId: string;
  /** What the helper's program calls it: the same again is the same reply. */
  readonly clientMessageId: string;
  /** As it was sent. */
  readonly sent: string;
  /** As it is recorded: cleaned, and without personal data. */
  readonly text: string;
  /** Undefined: the visitor's. */
  readonly language: Language | undefined;
  /** The suggestion it was written from, where it was. */
  readonly draft: OfferedDraft | undefined;
  /** Ids of the sections it passes on: the first is `[1]` in the text. */
  readonly sections: readonly string[];
  /** What it says of its sources, in a language. */
  readonly cite: (language: Language) => CitedInReply;
}

/** What a message has where it passes sections on. */
export type CitedInReply = Pick<Extract<EventOnWire, { readonly kind: "message.helper" }>, "citations" | "label">;

export interface OfferedDraft extends Pick<UsedDraft, "prompt" | "model"> {
  readonly text: string;
}

export type Replied =
  | { readonly kind: "replied" | "replied-before"; readonly event: RecordedEvent }
  /** Another reply went out under this id. */
  | { readonly kind: "key-reused" }
  | DeskRefusal;

export async function replyToCase(reply: ReplyToCase, account: Account, stores: DeskStores): Promise<Replied> {
  const { conversations } = stores;
  const { caseId, clientMessageId, sent, text, sections } = reply;
  const draft = reply.draft && usedDraft(reply.draft, text);
  const once = `reply:${clientMessageId}`;
  const offered = reply.draft === undefined ? [] : [reply.draft.prompt, reply.draft.model, reply.draft.text];
  const cited = sections.length === 0 ? [] : ["sections", ...sections];
  const content = [account.id, caseId, reply.language ?? "", sent, ...offered, ...cited] as const;
  const fingerprint = fingerprintOf(stores.keys, "reply", ...content);

  let isRepeated = false;
  const changed = await actOnCase(
    {
      caseId,
      account,
      action: "replied",
      decide: async (found, { now }) => {
        // Looked for each time the case is read: perhaps the one who was quicker sent this same reply.
        isRepeated =
          found.conversationId !== undefined &&
          (await conversations.findOnce(found.conversationId, once)) !== undefined;
        if (isRepeated) return { kind: "done" };
        const language = reply.language ?? found.language;
        const record = { text, language, cited: reply.cite(language), once, fingerprint, draft };
        return decideReply(found, record, account, now);
      },
    },
    stores,
  );
  if (!changed.ok) return changed.error;

  const { conversationId } = changed.value;
  const event = conversationId === undefined ? undefined : await conversations.findOnce(conversationId, once);
  // Erased at this very moment.
  if (event === undefined) return { kind: "not-found" };
  const isSame = isFingerprintOf(event.internal?.fingerprint, stores.keys, "reply", ...content);
  if (!isSame) return { kind: "key-reused" };
  return { kind: isRepeated ? "replied-before" : "replied", event };
}

interface ReplyToRecord {
  readonly text: string;
  readonly language: Language;
  readonly cited: CitedInReply;
  readonly once: string;
  readonly fingerprint: string;
  readonly draft: UsedDraft | undefined;
}

function usedDraft({ text: offered, prompt, model }: OfferedDraft, text: string): UsedDraft {
  return { prompt, model, edits: countEdits(offered.trim(), text.trim()) };
}

export function decideReply(
  found: Case,
  { text, language, cited, once, fingerprint, draft }: ReplyToRecord,
  account: Pick<Account, "id" | "displayName">,
  now: Date,
): Decision {
  // Where the visitor has erased the conversation there is nobody to read it.
  if (found.conversationId === undefined) return { kind: "not-found" };
  const refusal = refuseOthers(found, account);
  if (refusal !== undefined) return refusal;
  return {
    kind: "change",
    after: { ...found, firstReplyAt: found.firstReplyAt ?? now },
    entries: [],
    events: [
      {
        kind: "message.helper",
        author: "helper",
        at: now.toISOString(),
        text,
        language,
        helper: shownName(account, found.language),
        ...(draft && { aiAssisted: true }),
        ...cited,
        once,
        internal: { fingerprint, ...(draft && { draft }) },
      },
    ],
  };
}
