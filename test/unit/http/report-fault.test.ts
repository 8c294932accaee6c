import { describe, it } from "vitest";
import type { AppParts } from "#src/http/app-parts.ts";
import { createApp } from "#src/http/create-app.ts";
import type { Log, LogDetails } from "#src/platform/ports/log.ts";
import { makeAppParts } from "#test/support/app-parts.ts";

const SECRET = "my passport is M12345678";

function appThatFails(change: Pick<Partial<AppParts>, "ask" | "page" | "redact">) {
  const lines: { readonly event: string; readonly details: LogDetails }[] = [];
  const write: Log["error"] = (event, details = {}) => void lines.push({ event, details });
  return { app: createApp(makeAppParts({ ...change, log: { info: write, warn: write, error: write } })), lines };
}

const failingAsk: AppParts["ask"] = ({ text }) => Promise.reject(new TypeError(`cannot read\n    at ${text}`));
const failingRender = () => {
  throw new Error(SECRET);
};

describe("a fault", () => {
  it("becomes a problem with a reference and nothing else of what happened", async ({ expect }) => {
    const { app } = appThatFails({ ask: failingAsk });
    const reply = await app.request("/api/ask", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text: SECRET, language: "ko" }),
    });
    const body = await reply.text();

    expect(reply.status).toBe(500);
    expect(JSON.parse(body)).toMatchObject({
      code: "fault",
      language: "ko",
      detail: expect.stringContaining("reference-1"),
    });
    expect(body).not.toMatch(/TypeError|\.ts|passport/u);
    expect(reply.headers.get("Luodi-Version")).toBe("1");
    expect(reply.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  });

  it("is logged under its reference with where it was thrown and without what the visitor wrote", async ({
    expect,
  }) => {
    const { app, lines } = appThatFails({ ask: failingAsk });
    await app.request("/api/ask", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text: SECRET }),
    });

    expect(lines).toEqual([
      {
        event: "request-failed",
        details: {
          reference: "reference-1",
          method: "POST",
          route: "/api/ask",
          error: "TypeError",
          thrownAt: expect.stringContaining("report-fault.test.ts"),
        },
      },
    ]);
    expect(JSON.stringify(lines)).not.toContain("passport");
  });

  it("is not located when the message cannot be told from the stack", async ({ expect }) => {
    const error = Object.assign(new Error("short"), { stack: `Error: ${SECRET}\n    at home` });
    const { app, lines } = appThatFails({ ask: () => Promise.reject(error) });
    await app.request("/", { method: "POST", body: new URLSearchParams({ text: "a" }) });

    expect(lines[0]?.details["thrownAt"]).toBe("");
  });

  it("is shown on the page, with the question kept", async ({ expect }) => {
    const { app } = appThatFails({ ask: failingAsk });
    const reply = await app.request("/?language=ja", {
      method: "POST",
      body: new URLSearchParams({ text: "質問です" }),
    });
    const html = await reply.text();

    expect(reply.status).toBe(500);
    expect(html).toContain("reference-1");
    expect(html).toContain("質問です");
  });

  it("is said in JSON when the page itself fails", async ({ expect }) => {
    const { app, lines } = appThatFails({ page: { ...makeAppParts().page, render: failingRender } });
    const reply = await app.request("/");

    expect(reply.status).toBe(500);
    expect(await reply.json()).toMatchObject({ code: "fault" });
    expect(lines).toHaveLength(1);
  });
});
