/**
 * What a text speaks of, as units that another text can be met by: stems of words in English, pairs of characters in Chinese,
 * Japanese and Korean. Words that build sentences are left out. (Retrieval cuts finer, and for ranking.)
 */
import { stemmer } from "stemmer";
import type { Language, PerLanguage } from "#src/language/language.ts";

const ENGLISH_WORD = /[a-z][a-z'’]*[a-z]|[a-z]/gu;
/** Two words of one family (apply, application) often share no more than this. */
const FAMILY_LENGTH = 5;
const ENGLISH_STOPS = new Set(
  `a an and are as at be been being but by can could did do does done for from get gets had has have having he her his how i if in
  into is it its itself may me might more most must my no nor not of off on once only or other others our out own per shall she should
  so some such than that the their them themselves then there these they this those through to too under up upon us very was we were
  what when where whether which while who whom whose why will with within without would yes you your yours about above after again all
  also any around because before below between both during each either every few further here just least less like made make makes many
  much need needs needed new now over same since still take takes longer taken until use used using via well one first directly itself
  instead however therefore thus please note case cases example two three four five six seven eight nine ten twenty thirty forty
  fifty sixty seventy eighty ninety hundred thousand million according regarding concerning including include includes included`.split(
    /\s+/u,
  ),
);

const STOP_CHARACTERS =
  /[不两的了着过在是和与与及或等将把被从到对对于为为了其该此这那有也都还就并且而但如若则即之所于以由向给让使再又更很最已曾会能可应须需要请您你我他们个按年月日自起止第〇零一二三四五六七八九十百千万亿]/u;
const HAN = /\p{Script=Han}+/gu;
/** Numerals are read as figures. */
const KANJI = /(?:(?![年月日第〇一二三四五六七八九十百千万億])[\p{Script=Han}々])+/gu;
const KATAKANA = /[ァ-ヺー]+/gu;
const LATIN = /[a-z][a-z\d.-]*/gu;
const HANGUL = /[가-힣]+/gu;
const KOREAN_ENDING =
  /(?:으로부터|에서부터|이라면|합니다|됩니다|습니다|입니다|십시오|하십시오|하세요|하여야|해야|하려면|하거나|하지만|하는|하고|하며|하면|하여|하지|되는|되며|되고|되면|되어|된|한|할|될|함|해|에서는|에게서|으로는|까지는|에서|에게|으로|부터|까지|이나|이며|이고|라면|에는|과의|와의|처럼|보다|마다|은|는|이|가|을|를|의|에|도|로|과|와|만)$/u;
const KOREAN_STOPS = new Set(
  "수 있 있습 없 것 등 및 또는 그 이 위 경우 대한 대해 따라 따른 통해 위해 때 후 중 더 모든 각 하 되".split(" "),
);

const CUT: PerLanguage<(text: string) => Iterable<string>> = {
  zh: chineseUnits,
  en: englishUnits,
  ja: japaneseUnits,
  ko: koreanUnits,
};

/** @param plain width and case folded */
export function contentUnits(plain: string, language: Language): ReadonlySet<string> {
  return new Set(CUT[language](plain));
}

function* englishUnits(text: string): Iterable<string> {
  for (const [word] of text.matchAll(ENGLISH_WORD)) {
    if (ENGLISH_STOPS.has(word)) continue;
    yield stemmer(word.replace(/['’]s?$/u, "")).slice(0, FAMILY_LENGTH);
  }
}

function* chineseUnits(text: string): Iterable<string> {
  for (const [run] of text.matchAll(HAN)) {
    for (const piece of run.split(STOP_CHARACTERS)) if (piece.length > 1) yield* pairs(piece);
  }
  yield* latinUnits(text);
}

/** Hiragana builds the sentence; what it speaks of is in kanji and katakana. */
function* japaneseUnits(text: string): Iterable<string> {
  for (const [run] of text.matchAll(KANJI)) yield* pairs(run);
  for (const [word] of text.matchAll(KATAKANA)) yield word;
  yield* latinUnits(text);
}

function* koreanUnits(text: string): Iterable<string> {
  for (const [word] of text.matchAll(HANGUL)) {
    const stem = word.replace(KOREAN_ENDING, "");
    if (stem.length > 0 && !KOREAN_STOPS.has(stem)) yield* pairs(stem);
  }
  yield* latinUnits(text);
}

function* latinUnits(text: string): Iterable<string> {
  for (const [word] of text.matchAll(LATIN)) yield word;
}

function* pairs(run: string): Iterable<string> {
  const characters = [...run];
  if (characters.length === 1) yield run;
  for (let at = 0; at + 1 < characters.length; at++) yield `${characters[at]}${characters[at + 1]}`;
}
