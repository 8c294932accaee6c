/** What two spellings of one name have in common: names differ in more than case and width. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
