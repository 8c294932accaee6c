import type { Problem } from "#src/protocol/problem.ts";
import type { Citation, Turn } from "#src/protocol/turn.ts";
import { isPlace, isString, shapeOf } from "./checks.ts";
import { isCitation } from "./is-citation.ts";
import { isProblem } from "./is-problem.ts";
import { isTurn } from "./is-turn.ts";
import type { StreamEvent } from "./parse-event-stream.ts";
import { parseJson } from "./parse-json.ts";

/** What the stream of one turn tells on the way; `status` is left out, for the page shows nothing of it. */
export type TurnEvent =
  | { readonly kind: "accepted"; readonly turnId: string }
  | { readonly kind: "delta"; readonly text: string }
  | { readonly kind: "citation"; readonly citation: Citation }
  | { readonly kind: "turn"; readonly turn: Turn }
  | { readonly kind: "error"; readonly problem: Problem };

interface Accepted {
  readonly turnId: string;
  readonly seq: number;
}
interface Delta {
  readonly text: string;
}

const isAccepted = shapeOf<Accepted>({ turnId: isString, seq: isPlace });
const isDelta = shapeOf<Delta>({ text: isString });

/** @returns undefined for an event it does not know or cannot read: the turn at the end has everything once more */
export function readTurnEvent({ name, data }: StreamEvent): TurnEvent | undefined {
  const value = parseJson(data);
  switch (name) {
    case "accepted":
      return isAccepted(value) ? { kind: "accepted", turnId: (value as Accepted).turnId } : undefined;
    case "delta":
      return isDelta(value) ? { kind: "delta", text: (value as Delta).text } : undefined;
    case "citation":
      return isCitation(value) ? { kind: "citation", citation: value } : undefined;
    case "turn":
      return isTurn(value) ? { kind: "turn", turn: value } : undefined;
    case "error":
      return isProblem(value) ? { kind: "error", problem: value } : undefined;
    default:
      return undefined;
  }
}
