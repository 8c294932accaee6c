/** An address from a source as a link may carry it: of the web and nothing else, `javascript:` least of all. */
export function webAddress(url: string | null): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const { href, protocol } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}
