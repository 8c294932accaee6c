/** Sends what stands in the reply field. The same reply tried again after a failure is the same reply, and recorded once. */
import type { DeskDraft } from "#src/protocol/desk.ts";
import type { DeskWork } from "./desk-work.ts";
import { isEventReply } from "./is-desk-reply.ts";
import { citeSections } from "./pass-on/cite-sections.ts";

interface Sending {
  readonly text: string;
  readonly sections: string;
  readonly from: DeskDraft | undefined;
  readonly id: string;
}

/** @returns sends; says whether the reply was recorded */
export function createSendReply({ read, change, call, fail }: DeskWork): () => Promise<boolean> {
  let sending: Sending | undefined;

  return async () => {
    const { opened, draft, insertedSections, usedSuggestion: from } = read();
    if (opened === undefined) return false;
    const { text, sections } = citeSections(draft, insertedSections);
    const joined = sections.join("\n");
    if (sending?.text !== text || sending.sections !== joined || sending.from !== from) {
      sending = { text, sections: joined, from, id: randomId() };
    }
    const sent = await call({
      method: "POST",
      path: `/cases/${encodeURIComponent(opened.id)}/replies`,
      body: {
        text,
        clientMessageId: sending.id,
        ...(from && { draft: { text: from.text, prompt: from.prompt, model: from.model } }),
        ...(sections.length > 0 && { sections }),
      },
      isReply: isEventReply,
    });
    if (!sent.ok) {
      fail(sent.error);
      return false;
    }
    sending = undefined;
    change({
      ...(read().draft === draft && {
        draft: "",
        insertedSections: [],
        usedSuggestion: undefined,
        suggestion: undefined,
      }),
      notice: "replied",
    });
    return true;
  };
}

function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
