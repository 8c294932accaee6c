/**
 * Visits addresses politely: several sites at a time, but the pages of one site one after the other.
 *
 * @param sitesAtOnce how many sites
 * @returns what each address gave, in the order given
 */
export async function visitAll<T>(
  urls: readonly string[],
  { visit, sitesAtOnce }: { readonly visit: (url: string) => Promise<T>; readonly sitesAtOnce: number },
): Promise<readonly (readonly [url: string, gave: T])[]> {
  const sites = Map.groupBy(urls, (url) => new URL(url).host).values();
  const gave = new Map<string, T>();
  // The walkers share the iterator: whoever is done takes the next site.
  const walk = async (): Promise<void> => {
    for (const pages of sites) {
      for (const url of pages) gave.set(url, await visit(url));
    }
  };
  await Promise.all(Array.from({ length: sitesAtOnce }, walk));
  return urls.map((url) => [url, gave.get(url) as T]);
}
