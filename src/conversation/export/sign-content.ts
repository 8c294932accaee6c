import type { Entry } from "./told-transcript.ts";

type Signed = Pick<Entry, "seq" | "at" | "author" | "text">;

/** What the integrity of one message covers, to be signed: whose it is, when it was said, and every word. */
export function messageContent(id: string, message: Signed): string {
  return JSON.stringify([id, ...signedFields(message)]);
}

/** What the integrity of a whole copy covers: every entry in its order. */
export function copyContent(conversationId: string, entries: readonly Signed[]): string {
  return JSON.stringify([conversationId, ...entries.map(signedFields)]);
}

function signedFields({ seq, at, author, text }: Signed): readonly (string | number)[] {
  return [seq, at, author, text];
}
