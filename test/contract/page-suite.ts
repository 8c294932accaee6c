/** What every host promises of the page that it renders: the forms of a browser without a script. */
import { describe, it } from "vitest";
import { type HttpHost, QUESTION } from "./http-host.ts";

export function describePageContract(name: string, { request }: Pick<HttpHost, "request">): void {
  const postForm = (fields: Record<string, string>, path = "/"): Promise<Response> =>
    request(path, { method: "POST", body: new URLSearchParams(fields) });

  describe(`${name}: the page`, () => {
    it.for([
      { path: "/?language=ko", accept: "ja", lang: "ko" },
      { path: "/", accept: "ja", lang: "ja" },
      { path: "/?language=fr", accept: "zh-TW", lang: "zh-Hans" },
      { path: "/", accept: "fr", lang: "en" },
    ])("opens $path in $lang for a browser in $accept", async ({ path, accept, lang }, { expect }) => {
      const response = await request(path, { headers: { "Accept-Language": accept } });

      expect(response.headers.get("Content-Type")).toContain("text/html");
      expect(await response.text()).toContain(`<html lang="${lang}">`);
    });

    it("answers a form without a script", async ({ expect }) => {
      const response = await postForm({ text: QUESTION, language: "" });
      const html = await response.text();

      expect(response.status).toBe(200);
      expect(html).toContain(QUESTION);
      expect(html).toContain('class="answer"');
    });

    it("speaks the language of the form where the address names none", async ({ expect }) => {
      const ofForm = await (await postForm({ text: QUESTION, language: "ko" })).text();
      const ofAddress = await (await postForm({ text: QUESTION, language: "ko" }, "/?language=ja")).text();

      expect(ofForm).toContain('<html lang="ko">');
      expect(ofAddress).toContain('<html lang="ja">');
    });

    it("shows what is wrong and keeps the question", async ({ expect }) => {
      const text = `<b>${"long ".repeat(300)}`;
      const response = await postForm({ text }, "/?language=ja");
      const html = await response.text();

      expect(response.status).toBe(422);
      expect(html).toContain("1,000文字以内で入力してください");
      expect(html).toContain(`&lt;b>${"long ".repeat(300).trim()}`);
      expect(html).not.toContain("<b>");
    });

    it.for([
      { sent: "another form encoding", init: { body: new FormData() }, status: 415 },
      { sent: "too many bytes", init: { body: new URLSearchParams({ text: "a".repeat(17_000) }) }, status: 413 },
      { sent: "no question", init: { body: new URLSearchParams({ text: "" }) }, status: 422 },
      { sent: "nothing", init: {}, status: 422 },
    ])("stays a page when it is sent $sent", async ({ init, status }, { expect }) => {
      const response = await request("/", { method: "POST", ...init });

      expect(response.status).toBe(status);
      expect(await response.text()).toMatch(/^<!doctype html>[\s\S]*role="alert"[^>]*>.*<p/u);
    });
  });
}
