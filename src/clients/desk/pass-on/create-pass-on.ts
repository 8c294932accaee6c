/** What a helper does to pass on what is written already: sections of the guides, and canned replies. */
import type { DeskCannedReply, DeskSection } from "#src/protocol/desk.ts";
import type { DeskActions } from "../desk-actions.ts";
import type { DeskWork } from "../desk-work.ts";
import { isDeskCannedReplies, isDeskSections } from "../is-desk-reply.ts";
import { REPLY_FIELD_ID } from "../reply-form.ts";
import { insertSection } from "./insert-section.ts";
import { insertText, type TextWithCaret } from "./insert-text.ts";

type PassOnActions = Pick<
  DeskActions,
  | "findSections"
  | "insertSection"
  | "openCannedReplies"
  | "filterCannedReplies"
  | "insertCannedReply"
  | "offer"
  | "closeOffers"
>;

export interface PassOn extends PassOnActions {
  /** After the page's language has changed: what was found is shown in it. */
  readonly readAgain: () => void;
}

export function createPassOn({ read, change, call, fail }: DeskWork): PassOn {
  return {
    findSections: (text) => void findSections(text),
    insertSection(section: DeskSection) {
      const { draft, insertedSections } = read();
      const put = insertSection({ ...replyWithCaret(draft), inserted: insertedSections }, section);
      if (put === undefined) return change({ notice: "sections-full" });
      change({ draft: put.text, insertedSections: put.inserted, notice: "section-inserted" });
      focusAt(put.caret);
    },
    openCannedReplies: () => void openCannedReplies(),
    filterCannedReplies: (cannedFilter) => change({ cannedFilter }),
    insertCannedReply({ rendering }: DeskCannedReply) {
      const { draft, areOffered } = read();
      // What was typed to find it is not said.
      const put = insertText(areOffered ? { text: "", caret: 0 } : replyWithCaret(draft), rendering.text);
      change({ draft: put.text, areOffered: false, notice: "canned-inserted" });
      focusAt(put.caret);
    },
    offer: (offeredAt) => change({ offeredAt }),
    closeOffers: () => change({ areOffered: false }),
    readAgain() {
      const { cannedReplies, sectionSearch } = read();
      change({ cannedReplies: undefined });
      if (cannedReplies !== undefined) void openCannedReplies();
      if (sectionSearch !== undefined) void findSections(sectionSearch.text);
    },
  };

  async function findSections(text: string): Promise<void> {
    const caseId = read().opened?.id;
    if (caseId === undefined) return;
    change({ failure: undefined, notice: undefined });
    const path = `/cases/${encodeURIComponent(caseId)}/sections`;
    const found = await call({ method: "POST", path, body: { text }, isReply: isDeskSections });
    if (read().opened?.id !== caseId) return;
    if (!found.ok) return fail(found.error);
    const { sections } = found.value;
    change({
      sectionSearch: { text, found: sections },
      notice: sections.length === 0 ? "sections-none" : "sections-found",
    });
  }

  async function openCannedReplies(): Promise<void> {
    const { opened, cannedReplies } = read();
    if (opened === undefined || cannedReplies !== undefined) return;
    const path = `/cases/${encodeURIComponent(opened.id)}/canned-replies`;
    const listed = await call({ method: "GET", path, isReply: isDeskCannedReplies });
    if (read().opened?.id !== opened.id) return;
    if (listed.ok) change({ cannedReplies: listed.value.replies });
    else fail(listed.error);
  }
}

/** Behind the text where nobody has set the caret. */
function replyWithCaret(text: string): TextWithCaret {
  return { text, caret: replyField()?.selectionStart ?? text.length };
}

function focusAt(caret: number): void {
  const field = replyField();
  field?.focus();
  field?.setSelectionRange(caret, caret);
}

function replyField(): HTMLTextAreaElement | undefined {
  const field = document.getElementById(REPLY_FIELD_ID);
  return field instanceof HTMLTextAreaElement ? field : undefined;
}
