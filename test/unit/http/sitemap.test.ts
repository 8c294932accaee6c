import { describe, it } from "vitest";
import { createApp } from "#src/http/create-app.ts";
import { writeSitemap } from "#src/http/sitemap/write-sitemap.ts";
import { makeAppParts } from "#test/support/app-parts.ts";

describe("the sitemap", () => {
  it("names every guide in every language with its alternates, as the public knows the service", async ({ expect }) => {
    const parts = makeAppParts();
    const app = createApp({ ...parts, settings: { ...parts.settings, publicUrl: "https://luodi.example" } });
    const reply = await app.request("/sitemap.xml");
    const xml = await reply.text();

    expect(reply.headers.get("Content-Type")).toContain("application/xml");
    for (const language of ["zh", "en", "ja", "ko"]) {
      expect(xml).toContain(`<loc>https://luodi.example/guides/guide?language=${language}</loc>`);
    }
    expect(xml.match(/hreflang="x-default" href="https:\/\/luodi\.example\/guides\/guide"/gu)).toHaveLength(4);
    expect(await (await app.request("/robots.txt")).text()).toContain("Sitemap: https://luodi.example/sitemap.xml\n");
  });

  it("writes what XML could take for markup as text", ({ expect }) => {
    expect(writeSitemap(["/<&>"], "https://luodi.example")).toContain(
      "https://luodi.example/&#60;&#38;&#62;?language=zh<",
    );
  });
});
