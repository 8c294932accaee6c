/**
 * Which writing systems use a Chinese character: simplified Chinese, traditional Chinese, Japanese.
 *
 * 会 is simplified or Japanese, 設 traditional or Japanese, so 会社設立 can only be Japanese, though no single one of its
 * characters is. The table holds the characters that not all three share, by the national character sets: GB 2312 for
 * simplified, the common parts of Big5 for traditional and of JIS X 0208 for Japanese. Its test makes it from them.
 */
import forms from "./han-forms.json" with { type: "json" };

/** How many characters of a text each writing system does not use. */
export interface ForeignForms {
  readonly hans: number;
  readonly hant: number;
  readonly jpan: number;
}

const HANS = 1;
const HANT = 2;
const JPAN = 4;
const ALL = HANS | HANT | JPAN;

/** Rare in Japanese but for the names of Qingdao's districts (膠州, 嶗山, 李滄), which stand in many questions. */
const IN_PLACE_NAMES = "膠嶗滄";

const USERS_OF_CHARACTER: ReadonlyMap<string, number> = usersOfCharacters([
  [forms.hans, HANS],
  [forms.hant, HANT],
  [forms.jpan, JPAN],
  [forms.hansHant, HANS | HANT],
  [forms.hansJpan, HANS | JPAN],
  [forms.hantJpan + IN_PLACE_NAMES, HANT | JPAN],
]);

export function countForeignForms(text: string): ForeignForms {
  let hans = 0;
  let hant = 0;
  let jpan = 0;
  for (const character of text) {
    const users = USERS_OF_CHARACTER.get(character) ?? ALL;
    if ((users & HANS) === 0) hans++;
    if ((users & HANT) === 0) hant++;
    if ((users & JPAN) === 0) jpan++;
  }
  return { hans, hant, jpan };
}

function usersOfCharacters(groups: readonly (readonly [characters: string, users: number])[]): Map<string, number> {
  const users = new Map<string, number>();
  for (const [characters, who] of groups) {
    for (const character of characters) users.set(character, who);
  }
  return users;
}
