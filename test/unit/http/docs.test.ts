import { describe, it } from "vitest";
import { createApp } from "#src/http/create-app.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { DOCS_MESSAGES } from "#src/language/messages/docs.ts";
import { ASSETS, makeAppParts } from "#test/support/app-parts.ts";

const app = createApp(makeAppParts());
const docsIn = async (language: string) => (await app.request(`/docs?language=${language}`)).text();

describe("GET /docs", () => {
  it.for(LANGUAGES)("tells every operation and problem in %s", async (language, { expect }) => {
    const html = await docsIn(language);
    const { operations, rules } = DOCS_MESSAGES[language].docs;

    for (const { summary } of Object.values(operations)) expect(html).toContain(summary);
    expect(html).toContain(rules.heading);
    expect(html).toContain('id="problem-text-too-long"');
    expect(html).not.toContain("{{");
  });

  it.for(LANGUAGES)("leads to nothing but places it has, in %s", async (language, { expect }) => {
    const html = await docsIn(language);
    const links = [...html.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id ?? "");

    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
  });

  it("gives every place an id of its own", async ({ expect }) => {
    const ids = [...(await docsIn("en")).matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has styles of our own alone, and no script", async ({ expect }) => {
    const html = await docsIn("en");

    expect(html).not.toMatch(/<script|style="|<style/u);
    expect([...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/gu)].map(([, href]) => href)).toEqual([
      ASSETS.style,
      ASSETS.docsStyle,
    ]);
  });

  it("shows words between backticks as code", async ({ expect }) => {
    const html = await docsIn("en");

    expect(html).toContain("<code>Retry-After</code>");
    expect(html).not.toContain("`");
  });
});
