import { describe, it } from "vitest";
import type { AppParts, Reader } from "#src/http/app-parts.ts";
import { createApp } from "#src/http/create-app.ts";
import type { Ask } from "#src/protocol/ask.ts";
import { askFixedTurns, makeAppParts } from "#test/support/app-parts.ts";

function appThatRemembersAsking() {
  const asked: [Ask, Pick<Reader, "language">][] = [];
  const ask: AppParts["ask"] = (...given) => {
    const [question, { language }] = given;
    asked.push([question, { language }]);
    return askFixedTurns(...given);
  };
  return { app: createApp(makeAppParts({ ask })), asked };
}

const post = (fields: Record<string, string>, language?: string): RequestInit => ({
  method: "POST",
  body: new URLSearchParams(fields),
  headers: language === undefined ? {} : { "Accept-Language": language },
});

describe("POST /", () => {
  it("asks with what the form holds and takes empty choices as not made", async ({ expect }) => {
    const { app, asked } = appThatRemembersAsking();
    await app.request("/", post({ text: "会社設立", language: "", district: "" }, "ja"));
    await app.request("/?language=zh", post({ text: "会社設立", language: "ko", district: "jimo" }, "ja"));
    await app.request("/", post({ text: "会社設立" }));

    expect(asked).toEqual([
      [{ text: "会社設立" }, { language: "ja" }],
      [{ text: "会社設立", language: "ko", district: "jimo" }, { language: "zh" }],
      [{ text: "会社設立" }, { language: undefined }],
    ]);
  });

  it.for([
    { text: " ", fault: "Enter your question." },
    { text: "a".repeat(1001), fault: "1,000 characters" },
  ])("marks a question that cannot be asked: $fault", async ({ text, fault }, { expect }) => {
    const { app } = appThatRemembersAsking();
    const reply = await app.request("/?language=en", post({ text }));
    const html = await reply.text();

    expect(reply.status).toBe(422);
    expect(html).toMatch(/<title>Error: /u);
    expect(html).toMatch(/<textarea[^>]* aria-invalid="true"[^>]* autofocus/u);
    expect(html.match(/role="alert"><p>([^<]*)/u)?.[1]).toContain(fault);
  });

  it("marks nothing before anything was asked", async ({ expect }) => {
    const { app } = appThatRemembersAsking();
    const html = await (await app.request("/?language=en")).text();

    expect(html).not.toMatch(/<title>Error|aria-invalid|autofocus/u);
  });

  it("shows the district a question was asked for", async ({ expect }) => {
    const { app } = appThatRemembersAsking();
    const reply = await app.request("/?language=en", post({ text: "joint acceptance", district: "jimo" }));

    expect(await reply.text()).toMatch(/<p class="question-choice"[^>]*>Jimo</u);
  });

  it("names a field that is wrong on the page", async ({ expect }) => {
    const { app } = appThatRemembersAsking();
    const reply = await app.request("/?language=zh", post({ text: "联合验收", district: "atlantis" }));
    const html = await reply.text();

    expect(reply.status).toBe(422);
    expect(html).toContain("请更正以下内容：district：不存在此标识。");
    expect(html).toContain("联合验收");
  });

  it("never repeats the question in an address or a header", async ({ expect }) => {
    const { app } = appThatRemembersAsking();
    const reply = await app.request("/", post({ text: "joint acceptance secretword" }));

    expect(JSON.stringify([...reply.headers])).not.toContain("secretword");
    expect(await reply.text()).not.toMatch(/(?:href|action|src)="[^"]*secretword/u);
  });
});

describe("POST /api/ask", () => {
  it("passes on the language the request names, or that it names none", async ({ expect }) => {
    const { app, asked } = appThatRemembersAsking();
    const ask = (body: object, headers: Record<string, string> = {}) =>
      app.request("/api/ask", {
        method: "POST",
        headers: { "Content-Type": "application/json", ...headers },
        body: JSON.stringify(body),
      });
    await ask({ text: "登録" });
    await ask({ text: "登録" }, { "Accept-Language": "ja" });
    await ask({ text: "登録", language: "zh" }, { "Accept-Language": "ja" });

    expect(asked).toEqual([
      [{ text: "登録" }, { language: undefined }],
      [{ text: "登録" }, { language: "ja" }],
      [{ text: "登録", language: "zh" }, { language: "zh" }],
    ]);
  });
});
