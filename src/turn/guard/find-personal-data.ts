/**
 * Where the personal data of a message stand.
 *
 * The finders run in order of certainty, and what one has found is covered up for the next: first what a check digit, a
 * shape or a name proves, then what is known to be no personal data, then what is likely.
 */
import { findAddresses } from "./find-addresses.ts";
import { findCompanyCodes, findDocumentNumbers, findLabelledDocuments } from "./find-codes.ts";
import { findEmails } from "./find-emails.ts";
import { findKeptFigures } from "./find-kept-figures.ts";
import { findMessengerIds } from "./find-messenger-ids.ts";
import { findNumbers } from "./find-numbers.ts";
import { certainNumberKind, labelledNumberKind, likelyNumberKind } from "./number-kind.ts";
import { PLACEHOLDER } from "#src/platform/shared/placeholders.ts";
import { spansOf, type PersonalData, type Span } from "./personal-data.ts";
import { makePlainCopy, type PlainCopy } from "./plain-copy.ts";

/** Spans without a kind are no personal data and keep later finders away. */
type Finder = (text: string) => readonly (PersonalData | Span)[];

const FINDERS: readonly Finder[] = [
  (text) => spansOf(PLACEHOLDER, text),
  findEmails,
  (text) => findNumbers(text, certainNumberKind),
  findCompanyCodes,
  findLabelledDocuments,
  (text) => findNumbers(text, labelledNumberKind),
  findKeptFigures,
  findDocumentNumbers,
  (text) => findNumbers(text, likelyNumberKind),
  findMessengerIds,
  findAddresses,
];

/** A noncharacter: no pattern matches it. */
const COVER = "\uffff";

/**
 * @param kept parts that are known to be no personal data, whatever they look like
 * @returns in order of place, none overlapping; places are those of the text as given
 */
export function findPersonalData(text: string, kept: readonly Span[] = []): readonly PersonalData[] {
  const copy = makePlainCopy(text);
  const found: PersonalData[] = [];
  let uncovered = coverKept(copy, kept);
  // What is glued to a neighbour can show only once the neighbour is covered, so look until nothing more shows.
  for (let more = findOnce(uncovered); more.length > 0; more = findOnce(uncovered)) {
    found.push(...more);
    uncovered = more.reduce(cover, uncovered);
  }
  return found
    .map(({ kind, start, end }) => ({ kind, start: copy.originOf(start), end: copy.originOf(end) }))
    .toSorted((left, right) => left.start - right.start);
}

function coverKept({ text, originOf }: PlainCopy, kept: readonly Span[]): string {
  if (kept.length === 0) return text;
  const isKept = (place: number): boolean => kept.some(({ start, end }) => start <= place && place < end);
  return Array.from({ length: text.length }, (_, at) => (isKept(originOf(at)) ? COVER : text.charAt(at))).join("");
}

function findOnce(text: string): readonly PersonalData[] {
  const found: PersonalData[] = [];
  let uncovered = text;
  for (const find of FINDERS) {
    for (const span of find(uncovered)) {
      // Two patterns of one finder can find the same thing.
      if (uncovered.slice(span.start, span.end).includes(COVER)) continue;
      uncovered = cover(uncovered, span);
      if ("kind" in span) found.push(span);
    }
  }
  return found;
}

function cover(text: string, { start, end }: Span): string {
  return text.slice(0, start) + COVER.repeat(end - start) + text.slice(end);
}
