/** What every host promises of the pages of guides: to read, to be found, and to be corrected. */
import { beforeAll, describe, it } from "vitest";
import { LANGUAGES } from "#src/language/language.ts";
import { guidesSchema } from "#src/protocol/guides.ts";
import { healthSchema } from "#src/protocol/health.ts";
import { type HttpHost, QUESTION } from "./http-host.ts";

export function describeGuidePageContract(name: string, { request }: Pick<HttpHost, "request">): void {
  const postForm = (path: string, fields: Record<string, string>): Promise<Response> =>
    request(path, { method: "POST", body: new URLSearchParams(fields) });

  describe(`${name}: the pages of guides`, () => {
    let id = "";

    beforeAll(async () => {
      const { guides } = guidesSchema.parse(await (await request("/api/guides?language=en&district=jimo")).json());
      id = guides[0]?.id ?? "";
    });

    it.for(LANGUAGES)(
      "shows a guide in %s, without a script, with what programs read of it",
      async (language, { expect }) => {
        const reply = await request(`/guides/${id}?language=${language}`);
        const html = await reply.text();
        const anchors = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, anchor]) => anchor);

        expect(reply.status).toBe(200);
        expect(html).toContain(`<html lang="${language === "zh" ? "zh-Hans" : language}">`);
        expect(html).toContain('"@type":"GovernmentService"');
        expect(html).toMatch(new RegExp(`rel="canonical" href="http[^"]+/guides/${id}\\?language=${language}"`, "u"));
        expect(new Set(anchors).size).toBe(anchors.length);
        expect(html).not.toContain('type="module"');
      },
    );

    it("takes the language of the browser", async ({ expect }) => {
      const reply = await request(`/guides/${id}`, { headers: { "Accept-Language": "ko-KR" } });

      expect(await reply.text()).toContain('<html lang="ko">');
    });

    it("lists it in the catalogue and in the sitemap", async ({ expect }) => {
      const catalogue = await (await request("/guides?language=en&district=jimo")).text();
      const sitemap = await (await request("/sitemap.xml")).text();

      expect(catalogue).toContain(`/guides/${id}?language=en`);
      expect(sitemap).toContain(`/guides/${id}?language=ja</loc>`);
      expect(await (await request("/robots.txt")).text()).toContain("/sitemap.xml");
    });

    it("says on a page that there is no such guide", async ({ expect }) => {
      const reply = await request("/guides/no-such-guide?language=en");

      expect(reply.status).toBe(404);
      expect(await reply.text()).toMatch(/^<!doctype html>[\s\S]*role="alert"/u);
    });

    it("answers a question about it by form", async ({ expect }) => {
      const reply = await postForm("/?language=en", { guide: id, text: QUESTION });
      const html = await reply.text();

      expect(reply.status).toBe(200);
      expect(html).toContain('class="answer"');
      expect(html).toContain(`name="guide" value="${id}"`);
    });

    it("opens one case for a mistake that is reported twice, and it is found again", async ({ expect }) => {
      const path = `/guides/${id}/report`;
      const form = await (await request(`${path}?language=en`)).text();
      const key = /name="key" value="(?<key>[^"]+)"/u.exec(form)?.groups?.["key"] ?? "";
      const fields = { key, section: "", text: "The figure is out of date." };
      const first = await (await postForm(`${path}?language=en`, fields)).text();
      const second = await (await postForm(`${path}?language=en`, fields)).text();
      const [number = "", secret = ""] = [...first.matchAll(/class="code">([^<]+)</gu)].map(([, code = ""]) => code);
      const found = await request("/api/cases/status", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ number, secret }),
      });

      expect(second).toContain(number);
      expect(second).toContain(secret);
      expect(found.status).toBe(200);
      expect(await found.json()).toMatchObject({ number, state: "waiting" });
    });

    it.for(LANGUAGES)("says in %s how the assistant works", async (language, { expect }) => {
      const { versions } = healthSchema.parse(await (await request("/health")).json());
      const html = await (await request(`/transparency?language=${language}`)).text();

      expect(html).toContain(`<html lang="${language === "zh" ? "zh-Hans" : language}">`);
      expect(html).toContain(versions.knowledge);
    });
  });
}
