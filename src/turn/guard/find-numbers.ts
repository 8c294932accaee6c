/**
 * Finds numbers that are personal data however their digits are grouped: 13800138000, 138-0013-8000, 1 3 8 0 ….
 *
 * In:  a plain copy of the text. Out: where the numbers stand that `kindOf` recognises, the longest at each place.
 */
import type { PersonalDataKind } from "#src/platform/shared/placeholders.ts";
import type { PersonalData } from "./personal-data.ts";

export interface NumberInText {
  /** All digits without what stands between them; the check character X of a resident id stands last. */
  readonly digits: string;
  /** How many characters each group has, the check character included. */
  readonly groups: readonly number[];
  /** What stands between the first and the second group; empty for a single group. */
  readonly joint: string;
  /** A sign that also separates the items of a list (comma, slash, line break …) stands between two of its groups. */
  readonly listed: boolean;
  /** A single digit stands beside it, as if it were part of a longer number written digit by digit. */
  readonly amongDigits: boolean;
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

const JOINT = /^[ .()_·~,/\n-]{1,3}$/u;
const LIST_JOINT = /[_·~,/\n]/u;
const CHECK_CHARACTER = /^[ -]?X(?![A-Za-z0-9])/iu;
const OPENING = /(?:\(?\+|\()$/u;
/** The longest that is looked for: a bank card. */
const MOST_DIGITS = 19;
const CONTEXT_UNITS = 24;

export function findNumbers(text: string, kindOf: KindOfNumber): readonly PersonalData[] {
  const groups = splitGroups(text);
  const found: PersonalData[] = [];
  let place = 0;
  for (let first = groups[place]; first !== undefined; first = groups[place]) {
    const match = longestMatch(
      groups[place - 1],
      [first, ...groups.slice(place + 1, place + MOST_DIGITS)],
      text,
      kindOf,
    );
    if (match !== undefined) found.push(match.data);
    place += match?.groupCount ?? 1;
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

/** @param groups the first group of the number and those behind it, at most as many as the longest has digits */
function longestMatch(
  previous: Group | undefined,
  groups: readonly [Group, ...Group[]],
  text: string,
  kindOf: KindOfNumber,
): Match | undefined {
  const [first] = groups;
  const follows = isSingleDigit(previous) && joinsNext(previous);
  const before = text.slice(Math.max(0, first.start - CONTEXT_UNITS), first.start);
  const opening = OPENING.exec(before)?.[0] ?? "";
  const international = opening.endsWith("+");
  const sizes: number[] = [];
  let digits = "";
  let joints = "";
  let longest: Match | undefined;

  for (const [place, group] of groups.entries()) {
    digits += group.digits;
    sizes.push(group.digits.length);
    if (digits.length > MOST_DIGITS) break;

    const check = CHECK_CHARACTER.exec(text.slice(group.end, group.end + 3))?.[0] ?? "";
    const amongDigits = follows || (joinsNext(group) && isSingleDigit(groups[place + 1]));
    const written = withCheckCharacter(sizes, check);
    const number = {
      groups: written,
      joint: first.joint,
      listed: LIST_JOINT.test(joints),
      amongDigits,
      international,
      before,
    };
    const kind = kindOf({ digits: check === "" ? digits : `${digits}X`, ...number });
    if (kind !== undefined) {
      const end = group.end + check.length;
      const opened = international || text.slice(first.start, end).includes(")") ? opening.length : 0;
      longest = { data: { kind, start: first.start - opened, end }, groupCount: sizes.length };
    }
    if (!joinsNext(group)) break;
    joints += group.joint;
  }
  return longest;
}

/** The check character is part of the last group (3100 2X), or a group of its own where a joint parts it (2 X). */
function withCheckCharacter(sizes: readonly number[], check: string): readonly number[] {
  if (check === "") return sizes;
  return check.length > 1 ? [...sizes, 1] : [...sizes.slice(0, -1), (sizes.at(-1) ?? 0) + 1];
}

function isSingleDigit(group: Group | undefined): group is Group {
  return group?.digits.length === 1;
}

/** What stands behind the group can stand inside a number. */
function joinsNext({ joint }: Group): boolean {
  return JOINT.test(joint);
}
