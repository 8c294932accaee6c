/**
 * Which events somebody is told of outside the pages, who that is, and how long they are waited for first. An event that
 * is not in here is told on the page alone.
 */
import type { EventKind } from "#src/conversation/event.ts";

export interface Telling {
  readonly who: "staff" | "visitor" | "address";
  /** A page that is open has shown it by then, and said so. Longer than `SEE_EVERY_MS` in any case. */
  readonly graceMs: number;
}

const AT_ONCE = 0;
const WHILE_READING_MS = 60_000;

export const TOLD: Readonly<Partial<Record<EventKind, Telling>>> = {
  "case.opened": { who: "staff", graceMs: AT_ONCE },
  // Where an address was left, and is to be confirmed.
  "case.contact-given": { who: "address", graceMs: AT_ONCE },
  "message.helper": { who: "visitor", graceMs: WHILE_READING_MS },
  "case.closed": { who: "visitor", graceMs: WHILE_READING_MS },
};
