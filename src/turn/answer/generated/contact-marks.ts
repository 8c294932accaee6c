/**
 * Telephone numbers, mail addresses and links are not for a model to write. It is shown a mark in their place, and what the
 * source says is put back where it wrote the mark.
 */
const LINK = String.raw`https?://[^\s，。；、）)」』】》<>"]*[^\s，。；、）)」』】》<>".,;:!?]`;
const MAIL = String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`;
/** Country or area code, or the 400 of a service number. */
const PREFIX = String.raw`(?:\+\d{1,3}[ -]\d{2,4}[ -]|\(?0\d{1,3}\)?[ -]|400[ -](?=\d{3}[ -]))`;
/** From one year to another. */
const YEARS = String.raw`(?:19|20)\d\d[ -](?:19|20)\d\d`;
/** Seven digits and more that no comma groups: numbers are written with commas or units from there on. */
const PHONE = String.raw`(?<![\d.,])(?!${YEARS})${PREFIX}?\d{3,4}[ -]?\d{4}(?![\d.,]*\d)`;
const CONTACT = new RegExp(`${LINK}|${MAIL}|${PHONE}`, "gu");

const MARK = /⟦(?<name>[a-z]\d+)⟧/gu;

export interface Marked {
  /** With a mark in the place of each contact. */
  readonly text: string;
  /** What each mark stands for. */
  readonly contacts: ReadonlyMap<string, string>;
}

/** @param letter told apart by it: the marks of one source from those of another */
export function markContacts(text: string, letter: string): Marked {
  const contacts = new Map<string, string>();
  const marked = text.replaceAll(CONTACT, (contact) => {
    const known = [...contacts].find(([, value]) => value === contact)?.[0];
    const name = known ?? `${letter}${contacts.size + 1}`;
    contacts.set(name, contact);
    return `⟦${name}⟧`;
  });
  return { text: marked, contacts };
}

export function marksIn(text: string): readonly string[] {
  return [...text.matchAll(MARK)].map(([, name = ""]) => name);
}

export function withoutMarks(text: string): string {
  return text.replaceAll(MARK, "");
}

/** Puts back what the marks stand for; one that stands for nothing stays. */
export function resolveMarks(text: string, contacts: ReadonlyMap<string, string>): string {
  return text.replaceAll(MARK, (mark, name: string) => contacts.get(name) ?? mark);
}
