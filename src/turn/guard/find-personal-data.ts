/**
 * Where the personal data of a message stand.
 *
 * The finders run in order of certainty, and what one has found is covered up for the next: first what a check digit or
 * shape proves, then what is known to be no personal data, then what is likely.
 */
import { findAddresses } from "./find-addresses.ts";
import { findCompanyCodes, findDocumentNumbers } from "./find-codes.ts";
import { findEmails, findMessengerIds } from "./find-contacts.ts";
import { findKeptFigures, type Span } from "./find-kept-figures.ts";
import { findNumbers } from "./find-numbers.ts";
import { certainNumberKind, likelyNumberKind } from "./number-kind.ts";
import type { PersonalData } from "./personal-data.ts";
import { makePlainCopy } from "./plain-copy.ts";

type Finder = (text: string) => readonly (PersonalData | Span)[];

const FINDERS: readonly Finder[] = [
  findEmails,
  (text) => findNumbers(text, certainNumberKind),
  findCompanyCodes,
  findKeptFigures,
  findDocumentNumbers,
  (text) => findNumbers(text, likelyNumberKind),
  findMessengerIds,
  findAddresses,
];

/** A character that no pattern matches and no message contains after cleaning. */
const COVER = "\uffff";

/** @returns in order of place, none overlapping; places are those of the text as given */
export function findPersonalData(text: string): readonly PersonalData[] {
  const copy = makePlainCopy(text);
  let uncovered = copy.text;
  const found: PersonalData[] = [];
  for (const find of FINDERS) {
    for (const span of find(uncovered)) {
      const { start, end } = span;
      // Two patterns of one finder can find the same thing.
      if (uncovered.slice(start, end).includes(COVER)) continue;
      uncovered = uncovered.slice(0, start) + COVER.repeat(end - start) + uncovered.slice(end);
      if ("kind" in span) found.push(span);
    }
  }
  return found
    .map(({ kind, start, end }) => ({ kind, start: copy.origin[start] ?? 0, end: copy.origin[end] ?? text.length }))
    .toSorted((left, right) => left.start - right.start);
}
