import { describe, it } from "vitest";
import { collectLinks } from "#src/commands/knowledge/collect-links.ts";
import { readWritten } from "#src/knowledge/written/read-written.ts";
import { CITY_GUIDE, replaceIn, validTree } from "../../knowledge/valid-tree.ts";

function withWebsite(value: string, tree = validTree()) {
  const names = "{ zh: 网站, en: Site, ja: サイト, ko: 사이트 }";
  const contact = `{ id: site, kind: website, value: "${value}", name: ${names}, source: law, as_of: "2021" }`;
  return replaceIn(`${CITY_GUIDE}/guide.yaml`, "contacts: []", `contacts: [${contact}]`, tree);
}

const collect = (tree = validTree()) => collectLinks(readWritten(tree).written);

describe("collectLinks", () => {
  it("finds each address once, with everywhere it stands", ({ expect }) => {
    expect(collect(withWebsite("https://example.org/law"))).toEqual({
      links: [{ url: "https://example.org/law", where: ["sources.law", "guides/company-setup contacts.site"] }],
      malformed: [],
      notes: [],
    });
  });

  it("opens a website without a scheme with http, and says when others open it with https", ({ expect }) => {
    expect(collect(withWebsite("example.org"))).toMatchObject({
      links: [{ url: "https://example.org/law" }, { url: "http://example.org/" }],
      notes: ["http://example.org/: others open this site with https"],
    });
  });

  it.for(["青岛 政务网", "javascript://example.org", "ftp://example.org", "localhost", "http://"])(
    "calls %s malformed",
    (value, { expect }) => {
      expect(collect(withWebsite(value)).malformed).toHaveLength(1);
    },
  );

  it("names sources of one address and sources that nothing refers to", ({ expect }) => {
    const source = "title: 条例\n  publisher: { zh: 国务院, en: State Council, ja: 国務院, ko: 국무원 }\n";
    const more = `copy:\n  ${source}  url: https://example.org/law\n  published: null\n  checked: 2026-11-23\n  language: zh\n  trust: official\nlaw:`;

    expect(collect(replaceIn("sources.yaml", "law:", more)).notes).toEqual([
      "sources.copy, sources.law have the same address: https://example.org/law",
      "sources.copy: nothing refers to it",
    ]);
  });
});
