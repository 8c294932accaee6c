/**
 * Finds numbers that are personal data however their digits are grouped: 13800138000, 138-0013-8000, 1 3 8 0 ….
 *
 * In:  a plain copy of the text. Out: where the numbers stand that `kindOf` recognises, the longest at each place.
 */
import type { PersonalData, PersonalDataKind } from "./personal-data.ts";

export interface NumberInText {
  /** All digits without what stands between them; the check character X of a resident id stands last. */
  readonly digits: string;
  /** How many digits each group has. */
  readonly groups: readonly number[];
  /** What stands between the first and the second group; empty for a single group. */
  readonly joint: string;
  /** Written with a plus sign in front. */
  readonly international: boolean;
  /** What stands before it, up to 24 code units. */
  readonly before: string;
}

export type KindOfNumber = (number: NumberInText) => PersonalDataKind | undefined;

interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** What stands between this group and the next. */
  readonly joint: string;
}

const JOINT = /^[ .()-]{1,3}$/u;
const CHECK_CHARACTER = /^[ -]?X(?![A-Za-z0-9])/iu;
const OPENING = /(?:\(?\+|\()$/u;
/** The longest that is looked for: a bank card. */
const MOST_DIGITS = 19;
const CONTEXT_UNITS = 24;

export function findNumbers(text: string, kindOf: KindOfNumber): readonly PersonalData[] {
  const groups = splitGroups(text);
  const found: PersonalData[] = [];
  let from = 0;
  while (from < groups.length) {
    const match = longestMatch(groups.slice(from, from + MOST_DIGITS), text, kindOf);
    if (match !== undefined) found.push(match.data);
    from += match?.groupCount ?? 1;
  }
  return found;
}

function splitGroups(text: string): readonly Group[] {
  const matches = [...text.matchAll(/\d+/gu)];
  return matches.map((match, place) => {
    const end = match.index + match[0].length;
    return { digits: match[0], start: match.index, end, joint: text.slice(end, matches[place + 1]?.index ?? end) };
  });
}

interface Match {
  readonly data: PersonalData;
  readonly groupCount: number;
}

/** @param groups the first starts the number; at most as many as the longest number has digits */
function longestMatch(groups: readonly Group[], text: string, kindOf: KindOfNumber): Match | undefined {
  const start = groups[0]?.start ?? 0;
  const joint = groups[0]?.joint ?? "";
  const before = text.slice(Math.max(0, start - CONTEXT_UNITS), start);
  const opening = OPENING.exec(before)?.[0] ?? "";
  const sizes: number[] = [];
  let digits = "";
  let longest: Match | undefined;

  for (const group of groups) {
    digits += group.digits;
    sizes.push(group.digits.length);
    if (digits.length > MOST_DIGITS) break;

    const check = CHECK_CHARACTER.exec(text.slice(group.end, group.end + 3))?.[0] ?? "";
    const end = group.end + check.length;
    const kind = kindOf({
      digits: check === "" ? digits : `${digits}X`,
      groups: sizes,
      joint,
      international: opening.endsWith("+"),
      before,
    });
    if (kind !== undefined) {
      const opened = opening.endsWith("+") || text.slice(start, end).includes(")") ? opening.length : 0;
      longest = { data: { kind, start: start - opened, end }, groupCount: sizes.length };
    }
    if (!JOINT.test(group.joint)) break;
  }
  return longest;
}
