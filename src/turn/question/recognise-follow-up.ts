/**
 * Follow-ups: messages that say only what is new ("And in Jimo?", 那需要什么材料, 日本人もですか, 그럼 비용은요?).
 *
 * What a message is made of is taken off piece by piece: names of places and countries, wordings that ask for a kind of
 * answer, small words. It leans on what was asked before when nothing is left and one of those is new (beside a wording
 * that asks, one letter may be left: the lists of small words miss endings), or when it points back ("it", 这个, それ,
 * 그거) and next to nothing is left, or when it only names something else of which the same is asked. Whatever names a
 * matter of its own and asks something of it stands alone.
 */
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { foldPattern } from "#src/language/normalise/fold-pattern.ts";
import { recogniseNations } from "#src/language/places/recognise-nations.ts";
import { recogniseDetails } from "./recognise-details.ts";
import type { RecogniseDistricts } from "./recognise-districts.ts";
import { recogniseEllipsis } from "./recognise-ellipsis.ts";
import { recogniseElsewhere } from "./recognise-elsewhere.ts";
import { recogniseFacets } from "./recognise-facets.ts";
import { smallWords } from "./small-words.ts";

/** All in folded text. */
export interface FollowUp {
  /** Names of the districts, or of the places elsewhere, it asks about; empty when it names none. */
  readonly places: readonly string[];
  /** Names of the countries it asks about; empty when it names none. */
  readonly nations: readonly string[];
  /** What it asks of the matter; undefined when it asks the same of another place, country or thing. */
  readonly asks: string | undefined;
  /** The other thing; undefined when it names none. */
  readonly another?: string | undefined;
}

/** Longer messages tell a matter of their own. In UTF-16 units of folded text. */
const LONGEST = 80;
/**
 * What may be left of a message that points back: an English word, or as many letters of Chinese, Japanese or Korean. Chosen
 * on the fit and dev dialogues: with more, questions on matters of their own are drawn in.
 */
const MOST_WORDS = 1;
const MOST_LETTERS = 4;
/**
 * The same of a message that neither points back nor names its matter. Chosen on the fit and dev dialogues: more is searched
 * a second time for nothing.
 */
const MOST_OWN_WORDS = 2;
const MOST_OWN_LETTERS = 6;
/**
 * The same of a message that may leave something out without pointing back, and the longest that does. Chosen on the fit and
 * dev dialogues.
 */
const MOST_WORDS_LEAVING_OUT = 3;
const MOST_LETTERS_LEAVING_OUT = 8;
const LONGEST_LEAVING_OUT = 160;

/** What the lists of small words may miss beside a wording that asks, an ending mostly (忘れ|た|場合の罰金は). In letters. */
const MOST_MISSED = 1;

const GAP = " / ";
/** Wordings that ask for a kind of answer and name a matter as well: helpers and money are guides of their own. */
const NAMES_A_MATTER =
  /^(?:帮办|代办|代行|대행|专员|管家|团队|지원팀|支援チム|assist|support team|helper|subsid|补贴|补助|助成|보조금|지원금)/;
/** "How long does it take to open an account" points at nothing. */
const POINTS_AHEAD = /(?<![a-z])it(?= (?:[a-z]+ )+(?:to|for|that|if)(?![a-z]))/g;
/** "this year", この街: points at where and when we are; それぞれ ("each") at nothing. */
const POINTS_AT_HERE =
  /(?<![a-z])th(?:is|at|ese|ose) (?:year|month|day|week|time|city|country|place|area|district|service|site|website|app|chat|page|assistant)(?![a-z])|(?:这|那)个?(?:城市|国家|地方|服务|网站|月|年|程序)|(?:この|その)(?:街|市|町|国|区|地区|日|サイト|サービス|ページ|アプリ|年|月)|それぞれ|(?:이|그) ?(?:도시|나라|지역|서비스|사이트|페이지|앱|해|달)/g;

/** One of the kinds that were just told: B类, category B, B급. */
const POINTS_AT_KIND = /(?<![a-z])(?:(?:category|class|type) [a-z](?![a-z])|[a-z] ?(?:类|级|种|급|유형))/g;
/** Asks the same of what it names, and nothing of its own. */
const ASKS_THE_SAME = foldPattern(
  /(?<![a-z])(?:same|too|as well|likewise)(?![a-z])|一样|同样|也是|同じ|같나요|같은가요|같아요|똑같|마찬가지/,
);
/** "And then?" asks for the next step. */
const ASKS_WHAT_IS_NEXT = foldPattern(
  /^\P{L}*(?:and then|what next|what's next|what comes next|then what|after that|and after that|然后|然后呢|接下来|接下来呢|之后呢|下一步|下一步呢|それから|その后は?|その後は?|次は|그다음은요|그 다음은요|그다음은|다음은요|그리고 나서는요)\P{L}*$/u,
);

/** @returns undefined for a message that stands alone */
export function recogniseFollowUp(text: string, recogniseDistricts: RecogniseDistricts): FollowUp | undefined {
  const folded = foldForSearch(text);
  if (folded.length > LONGEST) return undefined;
  if (asksWhatIsNext(text)) return { places: [], nations: [], asks: tidy(folded) };
  const { places, nations, said, cues, rest } = takeApart(folded, recogniseDistricts);

  const { words, letters } = weigh(rest);
  const namesNoMatter = words === 0 && letters <= (cues.length > 0 ? MOST_MISSED : 0);
  const namesOne = places.length + nations.length > 0;
  if (namesNoMatter && !namesOne && cues.length === 0) return undefined;
  if (!namesNoMatter && !(pointsBack(said) && saysLittle(words, letters))) {
    const another = cues.length === 0 ? recogniseEllipsis(folded) : undefined;
    return another === undefined ? undefined : { places, nations, asks: undefined, another };
  }

  const asksTheSame = namesOne && ASKS_THE_SAME.test(folded);
  const { pronoun } = smallWords();
  const asks = !asksTheSame && (cues.length > 0 || !namesNoMatter) ? tidy(said.replaceAll(pronoun, GAP)) : undefined;
  return { places, nations, asks };
}

/**
 * The follow-up a message would be that stands alone, but of which next to nothing is left: it may leave out what it is
 * about ("may I print it myself?", 可以保留多久, 안 쓰면 어떻게 돼요), and what it finds must tell.
 *
 * @returns undefined for a message that names a place, or a matter
 */
export function recogniseContinuation(text: string, recogniseDistricts: RecogniseDistricts): FollowUp | undefined {
  const folded = foldForSearch(text);
  if (folded.length > LONGEST) return undefined;
  const { places, nations, said, rest } = takeApart(folded, recogniseDistricts);
  const { words, letters } = weigh(rest);
  if (places.length > 0 || words > MOST_OWN_WORDS || letters > MOST_OWN_LETTERS) return undefined;
  return { places, nations, asks: said.replaceAll(PUNCTUATION, " ").trim() };
}

/**
 * May a message leave out something that was said before? It does when it opens as a follow-up or points back, and it may when
 * few words of its own are left in it. Coarse: it only keeps what is whole for certain from being looked at more closely.
 */
export function mayLeaveOut(text: string, recogniseDistricts: RecogniseDistricts): boolean {
  const folded = foldForSearch(text);
  if (folded.length > LONGEST_LEAVING_OUT) return false;
  const { said, rest } = takeApart(folded, recogniseDistricts);
  const { words, letters } = weigh(rest);
  if (smallWords().opening.test(folded) || pointsBack(said)) return true;
  return words <= MOST_WORDS_LEAVING_OUT && letters <= MOST_LETTERS_LEAVING_OUT;
}

interface Pieces {
  readonly places: readonly string[];
  readonly nations: readonly string[];
  readonly cues: readonly string[];
  /** Without names and opening; what was taken off left gaps. */
  readonly said: string;
  /** Without the wordings that ask, too. */
  readonly rest: string;
}

function takeApart(folded: string, recogniseDistricts: RecogniseDistricts): Pieces {
  const places: string[] = [];
  const nations: string[] = [];
  const said = folded
    .replaceAll(recogniseDistricts.names(), (name) => takeOff(name, places))
    .replaceAll(recogniseElsewhere.names(), (name) => takeOff(name, places))
    .replaceAll(recogniseNations.names(), (name) => takeOff(name, nations))
    .replace(smallWords().opening, GAP);

  const cues: string[] = [];
  const takeOffCue = (cue: string): string => (NAMES_A_MATTER.test(cue) ? cue : takeOff(cue, cues));
  const rest = said
    .replaceAll(POINTS_AT_KIND, (kind) => takeOff(kind, cues))
    .replaceAll(recogniseFacets.cues(), takeOffCue)
    .replaceAll(recogniseDetails.cues(), takeOffCue);
  return { places: [...new Set(places)], nations: [...new Set(nations)], cues, said, rest };
}

export function asksWhatIsNext(text: string): boolean {
  return ASKS_WHAT_IS_NEXT.test(foldForSearch(text));
}

function takeOff(found: string, list: string[]): string {
  list.push(found);
  return GAP;
}

function pointsBack(said: string): boolean {
  return said.replaceAll(POINTS_AHEAD, GAP).replaceAll(POINTS_AT_HERE, GAP).search(smallWords().pronoun) >= 0;
}

function saysLittle(words: number, letters: number): boolean {
  return (words <= MOST_WORDS && letters === 0) || (words === 0 && letters <= MOST_LETTERS);
}

const RUNS = /(?<latin>[a-z\d']+)|(?<other>[\p{L}\p{M}\p{N}]+)/gu;

/** How much of a text is neither punctuation nor small words. */
function weigh(text: string): { readonly words: number; readonly letters: number } {
  const { remainder } = smallWords();
  let words = 0;
  let letters = 0;
  for (const { groups } of text.matchAll(RUNS)) {
    if (groups?.["latin"] !== undefined) words += remainder(groups["latin"]) === 0 ? 0 : 1;
    else letters += remainder(groups?.["other"] ?? "");
  }
  return { words, letters };
}

const PUNCTUATION = /[^\p{L}\p{M}\p{N}'[\]-]+/gu;

/** Without punctuation, and without the particles that stood around what was taken off; 需要准备什么 is all particles. */
function tidy(text: string): string {
  const runs = text.split(PUNCTUATION).filter((run) => run !== "");
  const tidied = runs.map(smallWords().withoutParticles);
  return (tidied.some((run) => run !== "") ? tidied.filter((run) => run !== "") : runs).join(" ");
}
