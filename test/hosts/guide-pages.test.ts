/** The pages of all the guides there are. */
import { describe, it } from "vitest";
import { createApp } from "#src/http/create-app.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { makeWholeParts } from "#test/support/whole-app.ts";

const parts = await makeWholeParts();
const app = createApp(parts);
const { guides } = await parts.currentKnowledge();

describe.for(LANGUAGES)("the pages of guides in %s", (language) => {
  it("have each anchor once, a place for every citation, and nothing left to fill in", async ({ expect }) => {
    for (const { id, passageIds } of guides) {
      const html = await (await app.request(`/guides/${id}?language=${language}`)).text();
      const anchors = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, anchor]) => anchor);
      const targets = [...html.matchAll(/href="#([^"]+)"/gu)].map(([, anchor]) => anchor);

      expect(anchors.length, id).toBe(new Set(anchors).size);
      expect(anchors, id).toEqual(expect.arrayContaining(passageIds.map((passageId) => passageId.split("#")[1])));
      expect(anchors, id).toEqual(expect.arrayContaining(targets));
      expect(html, id).not.toContain("{{");
    }
  });
});
