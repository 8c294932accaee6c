import type { DeskCannedReply } from "#src/protocol/desk.ts";

/** `/` and the beginning of a shortcut, and nothing else: an address or a sentence with a slash is no shortcut. */
const SHORTCUT = /^\/([\p{L}\p{N}-]{0,40})$/u;

/** What is taken in at a glance, and needs no scrolling. */
const MOST_OFFERED = 6;

/** What a reply offers that has only a shortcut in it; undefined where it has anything else. Pure. */
export function offeredReplies(
  draft: string,
  replies: readonly DeskCannedReply[],
): readonly DeskCannedReply[] | undefined {
  const typed = SHORTCUT.exec(draft)?.[1]?.toLowerCase();
  return typed === undefined
    ? undefined
    : replies
        .filter(({ shortcut, title }) => shortcut.startsWith(typed) || title.toLowerCase().includes(typed))
        .slice(0, MOST_OFFERED);
}

/** Those that have every word somewhere: in the shortcut, the title, or the text in either language. Pure. */
export function findCannedReplies(replies: readonly DeskCannedReply[], typed: string): readonly DeskCannedReply[] {
  const words = typed.toLowerCase().split(/\s+/u);
  return replies.filter(({ shortcut, title, own, rendering }) => {
    const whole = `${shortcut}\n${title}\n${own.text}\n${rendering.text}`.toLowerCase();
    return words.every((word) => whole.includes(word));
  });
}
