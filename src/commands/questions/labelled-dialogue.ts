/** A short conversation somebody labelled: what should become of each of its messages, in their order. */
import type { Language } from "#src/language/language.ts";
import type { LabelledQuestion, Part } from "./labelled-question.ts";

export interface LabelledDialogue {
  readonly id: string;
  readonly language: Language;
  readonly messages: readonly LabelledMessage[];
  /** Of the dialogue as a whole: it hangs on the text of all its messages. */
  readonly part: Part;
}

export interface LabelledMessage extends LabelledQuestion {
  /** It says something only together with what was asked before it. */
  readonly followsUp: boolean;
}
