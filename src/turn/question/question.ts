/** What is asked, as far as it could be understood without looking anything up. */
import type { Facet } from "#src/knowledge/facet.ts";
import type { Language, Script } from "#src/language/language.ts";
import type { SmallTalkTopic } from "#src/turn/outcome.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { Detail } from "./recognise-details.ts";
import type { Place } from "./create-place-recogniser.ts";

export interface Question {
  readonly text: RedactedText;
  readonly language: Language;
  readonly script?: Script;
  /** Kinds of answer the wording asks for; empty when it does not say. */
  readonly facets: readonly Facet[];
  /** Ids of the districts named or given; empty when none. */
  readonly districts: readonly string[];
  /** Places named that are not Qingdao, each with all its names. */
  readonly elsewhere: readonly Place[];
  /** Countries spoken of, each with all its names. */
  readonly nations: readonly Place[];
  /** Details asked for that a passage either shows or does not. */
  readonly details: readonly Detail[];
  readonly wantsPerson: boolean;
  /** Set when the message is nothing but small talk. */
  readonly smallTalk?: SmallTalkTopic;
}
