import type { TurnTaken } from "#src/conversation/turn-taker.ts";
import type { Refusal } from "../problems/refusal.ts";
import { textRefusal } from "../problems/text-refusal.ts";

type NotTaken = Extract<TurnTaken, { readonly ok: false }>["error"];

/** Why a message was not taken, as a refusal. A conversation that was erased meanwhile does not exist. */
export function takenRefusal(error: NotTaken): Refusal {
  if (error === "key-reused") return { code: "key-reused" };
  return error === "no-conversation" ? { code: "not-found" } : textRefusal(error);
}
