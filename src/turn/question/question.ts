/** What is asked, as far as it could be understood without looking anything up. */
import type { Facet } from "#src/knowledge/facet.ts";
import type { Language, Script } from "#src/language/language.ts";
import type { SmallTalkTopic } from "#src/turn/outcome.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { Detail } from "./recognise-details.ts";
import type { Place } from "#src/language/places/create-place-recogniser.ts";

export interface Question {
  /** What is searched and judged: the message, or what it was made into when it only follows up. */
  readonly text: RedactedText;
  /** Set when the message only followed up and was made whole. */
  readonly followUp?: FollowedUp;
  /**
   * The question it would be if it left out what it is about. Absent when it names that, when it was made whole already,
   * and where nothing of the conversation was answered that it could be about.
   */
  readonly asContinued?: Question;
  /** The full date it is about: the day it is asked, unless it names a later one. */
  readonly day: string;
  readonly language: Language;
  readonly script?: Script;
  /** Kinds of answer the wording asks for; empty when it does not say. */
  readonly facets: readonly Facet[];
  /** Ids of the districts named or given; empty when none. */
  readonly districts: readonly string[];
  /** It speaks of "our district" and no district is named or given. */
  readonly lacksDistrict: boolean;
  /** Places named that are not Qingdao, each with all its names. */
  readonly elsewhere: readonly Place[];
  /** Countries spoken of, each with all its names. */
  readonly nations: readonly Place[];
  /** Details asked for that a passage either shows or does not. */
  readonly details: readonly Detail[];
  readonly wantsPerson: boolean;
  /** Numbers by which it names an edition, an article or a notice, in digits. */
  readonly namedNumbers: readonly string[];
  /** It asks what will become of one's own case, or what is wise. */
  readonly wantsJudgement: boolean;
  /** It asks to weigh districts against each other. */
  readonly wantsComparison: boolean;
  /** It is, or what it follows up was, about a matter in which a person is always offered. */
  readonly isSensitive: boolean;
  /** Set when the message is nothing but small talk. */
  readonly smallTalk?: SmallTalkTopic;
}

/** The first passage an answer cites, and its guide. */
export interface AnsweredFrom {
  readonly guideId: string;
  readonly passageId: string;
  /** Kind of answer the passage gives. Absent in conversations recorded before it was kept, and so is the next. */
  readonly facet?: Facet;
  /** 0 to 1: how likely it was that the passage answers. */
  readonly likelihood?: number;
  /** Ids of the collected facts it tells. */
  readonly refs?: readonly string[];
}

/** When something begins or ends to hold. */
export type Term = "since" | "until";

/** What a message that was made whole brought with it. */
export interface FollowedUp {
  /**
   * `asks`: something of the same matter. `moves`: the same of another place or country. `renames`: the same of another
   * thing, which is then searched by its own words. `compares`: how all districts compare on the same. `continues`:
   * something of the same matter in words of its own, as what they find tells. `rewritten`: whatever it was, a model made a
   * whole question of it, which counts as one.
   */
  readonly kind: "asks" | "moves" | "renames" | "compares" | "continues" | "rewritten";
  /** The message itself. */
  readonly said: RedactedText;
  /** Kinds of answer it asks for, or the follow-up before it did; empty when none of them asks anything but "and there?". */
  readonly asksFor: readonly Facet[];
  /**
   * It asks since when or until when something holds. No `Detail`: those are asked of every question and a signal of the
   * models, and their wordings are taken off the matter.
   */
  readonly asksForTerm: readonly Term[];
  /** What answered the question before; absent when nothing did, or when the follow-up goes elsewhere with it. */
  readonly answeredFrom?: AnsweredFrom;
  /**
   * How likely what its own words find in the guide that is spoken of answers it, 0 to 1. Set once a message is found to
   * continue its matter, or to name another thing of that guide.
   */
  readonly saidLikelihood?: number;
}
