/**
 * The mark of generated content in a file's metadata (GB 45438-2025): one key, `AIGC`, with these fields.
 *
 * The standard's own words could not be opened; fields and values are as in the guide TC260-PG-20258A and what writes it
 * (github.com/OPN48/cnTC260). To be confirmed by the operator's counsel.
 */
import type { Turn } from "#src/protocol/turn.ts";

export interface AigcMark {
  readonly Label: AigcLabel;
  readonly ContentProducer: string;
  readonly ProduceID: string;
  /** Shows that nothing was changed since: a keyed hash, see `sign-content.ts`. Empty where the text is still to come. */
  readonly ReservedCode1: string;
  readonly ContentPropagator: "";
  readonly PropagateID: "";
  readonly ReservedCode2: "";
}

/** Names the service in the mark, until its operator has a code of their own. */
export const PRODUCER = "Luodi";

/** `1`: is generated or synthesised by artificial intelligence, `2`: may be, `3`: is suspected to be. */
export type AigcLabel = "1" | "2" | "3";

export interface Produced {
  readonly label: AigcLabel;
  readonly producer: string;
  readonly id: string;
  readonly integrity: string;
}

export function aigcMark({ label, producer, id, integrity }: Produced): AigcMark {
  return {
    Label: label,
    ContentProducer: producer,
    ProduceID: id,
    ReservedCode1: integrity,
    ContentPropagator: "",
    PropagateID: "",
    ReservedCode2: "",
  };
}

/**
 * The label of an assistant's message.
 *
 * What a model wrote or translated is generated: `1`. What was quoted from guides, and the prepared texts, were written by
 * people; an algorithm chose and joined them. `1` would claim a model's work where there is none, and no mark would
 * pass automatic work off as a person's. Whether the standard's "synthesised" takes in such a compilation is for counsel
 * to say; until then `2` is what we know. `3` is for those who find a file and can only guess.
 */
export function aigcLabel(label: Turn["label"]): AigcLabel {
  switch (label) {
    case "ai-generated":
    case "machine-translated":
      return "1";
    case "quoted-from-guides":
    case null:
      return "2";
  }
}

/** A file's: `1` as soon as one of its messages has it. One without any was still put together automatically. */
export function fileAigcLabel(labels: readonly AigcLabel[]): AigcLabel {
  return labels.includes("1") ? "1" : "2";
}
