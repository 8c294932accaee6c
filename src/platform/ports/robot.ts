import type { Delivery } from "./delivery.ts";

/** Says something in a team's group chat. Never throws. */
export interface Robot {
  say(text: string): Promise<Delivery>;
}
