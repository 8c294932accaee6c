/**
 * Understanding: what is asked, from the wording alone.
 *
 * In:  the redacted message, its language, the district the reader chose, if any, what the conversation is about, and the
 *      day.
 * Out: a Question. A district given beside the message counts only when the message, or what it follows up, names none.
 *      A follow-up is made whole first, where a model did not do so already; small talk and a wish for a person are heard in the message itself and never
 *      follow up.
 */
import type { Language, Script } from "#src/language/language.ts";
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { foldPattern } from "#src/language/normalise/fold-pattern.ts";
import { speaksOfOwnDistrict } from "#src/language/places/own-district.ts";
import { recogniseNations } from "#src/language/places/recognise-nations.ts";
import { hasMoreCodePoints } from "#src/platform/shared/has-more-code-points.ts";
import { MAX_QUESTION_CODE_POINTS } from "#src/platform/shared/question-limit.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { SmallTalkTopic } from "#src/turn/outcome.ts";
import { asksSinceWhen, asksUntilWhen } from "./asks-for-term.ts";
import { cannotSay } from "./cannot-say.ts";
import { completeFollowUp } from "./complete-follow-up.ts";
import { continueMatter } from "./continue-matter.ts";
import { dayAsked } from "./day-asked.ts";
import type { Focus } from "./focus.ts";
import { namedNumbers } from "./named-numbers.ts";
import { pointsAtPlace } from "./points-at-place.ts";
import type { FollowedUp, Question, Term } from "./question.ts";
import { recogniseDetails } from "./recognise-details.ts";
import type { RecogniseDistricts } from "./recognise-districts.ts";
import { recogniseElsewhere } from "./recognise-elsewhere.ts";
import { recogniseFacets } from "./recognise-facets.ts";
import { asksWhatIsNext, recogniseFollowUp, type FollowUp } from "./recognise-follow-up.ts";
import type { Rewriting } from "./rewrite/rewriting.ts";
import { recogniseSmallTalk } from "./recognise-small-talk.ts";
import { isSensitive } from "./sensitive-topic.ts";
import { wantsComparison } from "./wants-comparison.ts";
import { wantsJudgement } from "./wants-judgement.ts";
import { wantsPerson } from "./wants-person.ts";

export interface Message {
  readonly text: RedactedText;
  readonly language: Language;
  readonly script?: Script | undefined;
  readonly district?: string | undefined;
  readonly focus?: Focus | undefined;
  /** What a model made of it, where one was there to be asked. */
  readonly rewriting?: Rewriting | undefined;
  /** YYYY-MM-DD in Beijing. */
  readonly today: string;
}

type Matter = Pick<Question, "text" | "followUp" | "facets" | "districts" | "elsewhere" | "nations" | "details">;

export function understand(message: Message, recognise: RecogniseDistricts): Question {
  const { text, language, script, today, focus } = message;
  const smallTalk = readSmallTalk(text, focus);
  const person = wantsPerson(text);
  const standsAlone = smallTalk !== undefined || person;
  const together = standsAlone ? undefined : readTogether(message, readFollowUp(message, recognise), recognise);
  const matter = together ?? readMatter(message, recognise);
  const question: Question = {
    ...matter,
    ...readWording(matter, today),
    language,
    ...(script && { script }),
    wantsPerson: person,
    ...(smallTalk && { smallTalk }),
  };
  // What a model finds whole leaves nothing out that could be looked for.
  const isWhole = standsAlone || message.rewriting?.kind === "stands-alone";
  const continued = isWhole ? undefined : continueMatter(question, focus, recognise);
  return continued === undefined
    ? question
    : { ...question, asContinued: { ...continued, ...readWording(continued, today) } };
}

/** What leans on something said before says nothing where nothing was: "not sure", "and there?". */
function readSmallTalk(text: RedactedText, focus: Focus | undefined): SmallTalkTopic | undefined {
  const [answersUs, isAlone] = [focus?.asked !== undefined, focus === undefined];
  if (cannotSay(text)) return answersUs ? undefined : "nothing-said";
  if (pointsAtPlace(text)) return isAlone ? "nothing-said" : undefined;
  return recogniseSmallTalk(text);
}

type Wording = Pick<
  Question,
  "day" | "lacksDistrict" | "namedNumbers" | "wantsJudgement" | "wantsComparison" | "isSensitive"
>;

/** What the whole wording says, with the matter that a message leaves out. */
function readWording({ text, followUp, districts }: Matter, today: string): Wording {
  return {
    day: dayAsked(text, today),
    lacksDistrict:
      districts.length === 0 && (speaksOfOwnDistrict(text) || (followUp !== undefined && pointsAtPlace(followUp.said))),
    namedNumbers: namedNumbers(text),
    wantsJudgement: wantsJudgement(text),
    wantsComparison: wantsComparison(text),
    // Not all that a follow-up says stands in the whole question.
    isSensitive: isSensitive(text) || (followUp !== undefined && isSensitive(followUp.said)),
  };
}

function readMatter({ text, district }: Message, recognise: RecogniseDistricts): Matter {
  const named = recognise(text);
  return {
    text,
    facets: recogniseFacets(text),
    districts: named.length > 0 || district === undefined ? named : [district],
    elsewhere: recogniseElsewhere(text),
    nations: recogniseNations(text),
    details: recogniseDetails(text),
  };
}

/**
 * What the message is together with what was said before: by the model's word, where one was asked and said something, and by
 * the rules, each for what it knows better. The model finds what is left out, and says it as a question. Where the rules see a
 * follow-up too they know what kind it is, of which place and country, and what answered before it: that stays, and of the
 * model only the words are taken, if they are about the same districts.
 *
 * @param byRules undefined where the rules take the message as it is
 * @returns undefined where it stands alone as far as anybody knows
 */
function readTogether(
  message: Message,
  byRules: Matter | undefined,
  recognise: RecogniseDistricts,
): Matter | undefined {
  const { text: said, rewriting } = message;
  if (rewriting?.kind !== "whole") return byRules;
  const whole = readMatter({ ...message, text: rewriting.question }, recognise);
  // Nothing of what the conversation is about is added to it: it may be another matter, and names what it needs itself.
  if (byRules === undefined) return { ...whole, followUp: { said, kind: "rewritten", asksFor: [], asksForTerm: [] } };
  const isElsewhere = whole.districts.length > 0 && !isSameSet(whole.districts, byRules.districts);
  return isElsewhere ? byRules : { ...byRules, text: whole.text, elsewhere: whole.elsewhere };
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return new Set(one).symmetricDifference(new Set(other)).size === 0;
}

/** @returns undefined when the message stands alone, or would grow past what a question may hold */
function readFollowUp({ text, district, focus }: Message, recognise: RecogniseDistricts): Matter | undefined {
  if (focus?.asked !== undefined && cannotSay(text)) return askedAgain(text, focus);
  if (focus !== undefined && pointsAtPlace(text)) return askedOfNoPlace({ text, district }, focus, recognise);
  const followUp = focus && recogniseFollowUp(text, recognise);
  if (focus === undefined || followUp === undefined) return undefined;
  const comparesAll =
    followUp.places.length === 0 && wantsComparison(text) && SPEAKS_OF_DISTRICTS.test(foldForSearch(text));
  const before = comparesAll ? withoutDistricts(focus.text, recognise) : focus.text;
  // Two redacted texts put together hold no more than they did.
  const whole = completeFollowUp(followUp, before, recognise) as RedactedText;
  if (hasMoreCodePoints(whole, MAX_QUESTION_CODE_POINTS)) return undefined;
  const given = focus.districts.length > 0 || district === undefined ? focus.districts : [district];
  const kind = comparesAll ? "compares" : kindOf(followUp);
  const asked = followUp.asks === undefined ? undefined : facetsOfFollowUp(text);
  const asksFor = kind === "asks" ? asked : kind === "moves" ? focus.asksFor : [];
  const stays = followUp.places.length === 0 && focus.answeredFrom;
  return {
    text: whole,
    followUp: {
      said: text,
      kind,
      asksFor: asksFor ?? [],
      asksForTerm: termsAsked(text),
      ...(stays && { answeredFrom: stays }),
    },
    facets: asked ?? facetsBefore(focus),
    districts: followUp.places.length > 0 || comparesAll ? recognise(text) : given,
    elsewhere: recogniseElsewhere(whole),
    nations: followUp.nations.length > 0 ? recogniseNations(text) : focus.nations,
    details: recogniseDetails(kind === "asks" ? text : whole),
  };
}

/** Who cannot say what we asked back for still asks the question before. */
function askedAgain(said: RedactedText, { text, facets, districts, nations, asksFor = [] }: Focus): Matter {
  return {
    text,
    followUp: { said, kind: "moves", asksFor, asksForTerm: [] },
    facets,
    districts,
    elsewhere: recogniseElsewhere(text),
    nations,
    details: recogniseDetails(text),
  };
}

/** The question before, of the district chosen beside the message or of one that is still to be asked for. */
function askedOfNoPlace(
  { text: said, district }: Pick<Message, "text" | "district">,
  focus: Focus,
  recognise: RecogniseDistricts,
): Matter {
  // What is left of a redacted text holds no more than it did.
  const text = withoutDistricts(focus.text, recognise) as RedactedText;
  return askedAgain(said, { ...focus, text, districts: district === undefined ? [] : [district] });
}

function withoutDistricts(text: string, recognise: RecogniseDistricts): string {
  return foldForSearch(foldForSearch(text).replaceAll(recognise.names(), " "));
}

function termsAsked(text: RedactedText): readonly Term[] {
  return [...(asksSinceWhen(text) ? ["since" as const] : []), ...(asksUntilWhen(text) ? ["until" as const] : [])];
}

function kindOf({ asks, another }: FollowUp): FollowedUp["kind"] {
  if (another !== undefined) return "renames";
  return asks === undefined ? "moves" : "asks";
}

/** What was asked before; where the wording did not say, the kind of what answered. */
function facetsBefore({ facets, answeredFrom }: Focus): Matter["facets"] {
  return facets.length > 0 || answeredFrom?.facet === undefined ? facets : [answeredFrom.facet];
}

/** "Which district is fastest", not "for how long at most" (最长多久). */
const SPEAKS_OF_DISTRICTS = foldPattern(/district|where|哪里|哪儿|区|どこ|구|어디/);

function facetsOfFollowUp(text: RedactedText): Matter["facets"] {
  if (asksWhatIsNext(text)) return ["steps"];
  const facets = new Set(recogniseFacets(text));
  // "What are the conditions?" asks for the conditions: what the matter is was asked before.
  if (facets.size > 1) facets.delete("overview");
  // Guides tell until when something is valid, or for how long; since when a rule holds they tell where they say what it is.
  if (asksUntilWhen(text)) facets.add("duration").add("deadline");
  if (asksSinceWhen(text)) facets.add("deadline").add("changes").add("overview");
  return [...facets];
}
