import { describe, it } from "vitest";
import { visitAll } from "#src/commands/knowledge/visit-all.ts";

describe("visitAll", () => {
  it("visits several sites at a time, but never two pages of one", async ({ expect }) => {
    const urls = ["a", "b", "c", "d", "e", "f"].flatMap((site) => [1, 2].map((page) => `http://${site}.cn/${page}`));
    const open = new Set<string>();
    let most = 0;
    const visit = async (url: string): Promise<string> => {
      const { host } = new URL(url);
      expect(open).not.toContain(host);
      open.add(host);
      most = Math.max(most, open.size);
      await Promise.resolve();
      open.delete(host);
      return url;
    };

    expect(await visitAll(urls, { visit, sitesAtOnce: 4 })).toEqual(urls.map((url) => [url, url]));
    expect(most).toBe(4);
  });
});
