/** A text as XML has it in an element or an attribute, in ASCII. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[^ -~]|[&<>"']/gu, (character) => `&#${character.codePointAt(0)};`);
}
