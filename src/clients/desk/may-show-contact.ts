import type { DeskCase } from "#src/protocol/desk.ts";

/** Whether the reader may open the contact of a case: its helper, while it is not closed. */
export function mayShowContact({ state, mine }: Pick<DeskCase, "state" | "mine">): boolean {
  return mine && state === "with-person";
}
