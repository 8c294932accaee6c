import { describe, it } from "vitest";
import { renderCase } from "#src/http/case/render-case.ts";
import { renderCaseForm } from "#src/http/case/render-case-form.ts";
import { createApp } from "#src/http/create-app.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { CASE_MESSAGES } from "#src/language/messages/case.ts";
import { PAGE_MESSAGES } from "#src/language/messages/page.ts";
import type { CaseStatus } from "#src/protocol/case.ts";
import { handoffSchema } from "#src/protocol/turn.ts";
import { visit } from "#test/contract/visitor.ts";
import { ASSETS, makeAppParts } from "#test/support/app-parts.ts";

const WRONG = "ZZZZ-ZZZZ-ZZZZ-ZZZZ";

const STATUS: CaseStatus = {
  number: "QD-20261125-482913-7",
  state: "waiting",
  step: "received",
  openedAt: "2026-11-25T08:00:00.000Z",
  team: { id: "hotline", name: "City hotline" },
  promisedBy: "2026-11-26T16:00:00+08:00",
  calendarKnown: true,
  conversation: { id: "c1", token: "</script>t1" },
};

const app = createApp(makeAppParts());
const request = async (path: string, init?: RequestInit): Promise<Response> => app.request(path, init);

const post = (fields: Record<string, string>, language = "en"): Promise<Response> =>
  request(`/case?language=${language}`, { method: "POST", body: new URLSearchParams(fields) });

/** Number and secret of a case as they were told when it was opened. */
async function openCase(): Promise<{ readonly number: string; readonly secret: string }> {
  const { number = "", secret = "" } = handoffSchema.parse(
    await (await (await visit(request)).post("/handoff", {})).json(),
  );
  return { number, secret };
}

describe("the page of a case", () => {
  it.for(LANGUAGES)("asks for number and code in %s, and nothing is amiss yet", async (language, { expect }) => {
    const reply = await request(`/case?language=${language}`);
    const html = await reply.text();

    expect(reply.status).toBe(200);
    expect(html).toContain(`<h1>${CASE_MESSAGES[language].case.title}</h1>`);
    expect(html).toContain(PAGE_MESSAGES[language].page.case.term.secret);
    expect(html).toContain(`action="/case?language=${language}"`);
    expect(html).not.toMatch(/aria-invalid|autofocus|role="alert"|<script|style="|\{\{/u);
  });

  it("shows the case to who knows both, however they are typed, and nobody may store it", async ({ expect }) => {
    const { number, secret } = await openCase();
    const reply = await post({ number: ` ${number.toLowerCase()}`, secret: secret.replaceAll("-", " ") }, "ko");
    const html = await reply.text();

    expect(reply.status).toBe(200);
    expect(reply.headers.get("Cache-Control")).toBe("no-store");
    expect(html).toContain(number);
    expect(html).toContain("City hotline(한)");
    expect(html).toContain(CASE_MESSAGES.ko.case.state.waiting);
    expect(html).toContain("2026년 11월 25일 수요일 16:00");
    expect(html.replaceAll(" ", "-")).not.toContain(secret);
  });

  it("gives a way back into the conversation", async ({ expect }) => {
    const html = await (await post(await openCase())).text();
    const key = /id="conversation">(?<json>[^<]*)</u.exec(html)?.groups?.["json"] ?? "";
    const { id, token } = JSON.parse(key) as CaseStatus["conversation"];
    const found = await request(`/api/conversations/${id}`, { headers: { Authorization: `Bearer ${token}` } });

    expect(found.status).toBe(200);
  });

  it.for(LANGUAGES)(
    "says in %s that the two do not match, keeps the number and never the code",
    async (language, { expect }) => {
      const { number } = await openCase();
      const reply = await post({ number, secret: WRONG }, language);
      const html = await reply.text();

      expect(reply.status).toBe(404);
      expect(html).toContain(`<html lang="${language === "zh" ? "zh-Hans" : language}">`);
      expect(html).toContain(`value="${number}"`);
      expect(html).not.toContain(WRONG);
      expect(html.match(/aria-describedby="fault [^"]*"/gu)).toHaveLength(2);
      expect(html).toMatch(/id="fault" role="alert">[^<{]+</u);
    },
  );

  it("does not show again what was typed for a number and may be the code", async ({ expect }) => {
    const { number, secret } = await openCase();
    const swapped = await (await post({ number: secret, secret: number })).text();
    const together = await (await post({ number: `${number} ${secret}`, secret: "" })).text();

    expect(swapped + together).not.toContain(secret);
  });

  it("shows a number as text", async ({ expect }) => {
    expect(renderCaseForm({ number: '"><b>', problem: undefined }, { language: "en", assets: ASSETS })).not.toContain(
      "<b>",
    );
  });

  it("says after five wrong codes how long the number is locked, also to the right one", async ({ expect }) => {
    const { number, secret } = await openCase();
    for (let tries = 0; tries < 5; tries++) expect((await post({ number, secret: WRONG })).status).toBe(404);
    const locked = await post({ number, secret });
    const html = await locked.text();

    expect(locked.status).toBe(429);
    expect(locked.headers.get("Retry-After")).toBe("900");
    expect(html).toContain("Try again in 15 min.");
    expect(html).toContain(`value="${number}"`);
    expect(html).not.toContain("aria-invalid");
  });

  it.for([
    { fields: { number: " ", secret: WRONG }, said: ["number"] },
    { fields: { number: STATUS.number, secret: "" }, said: ["secret"] },
    { fields: {}, said: ["number", "secret"] },
  ])("says at the field what is missing: $said", async ({ fields, said }, { expect }) => {
    const reply = await post(fields);
    const html = await reply.text();
    const named = [...html.matchAll(/aria-describedby="(\w+)-missing /gu)].map(([, name]) => name);
    const shown = [...html.matchAll(/id="(\w+)-missing"/gu)].map(([, name]) => name);

    expect(reply.status).toBe(422);
    expect(named).toEqual(said);
    expect(shown).toEqual(said);
    expect(html.match(/ autofocus/gu)).toHaveLength(1);
    expect(html).not.toContain(WRONG);
  });

  it.for([
    { sent: "another form encoding", body: new FormData(), status: 415 },
    { sent: "too many bytes", body: new URLSearchParams({ number: "1".repeat(17_000) }), status: 413 },
  ])("stays a page when it is sent $sent", async ({ body, status }, { expect }) => {
    const reply = await request("/case", { method: "POST", body });

    expect(reply.status).toBe(status);
    expect(await reply.text()).toMatch(/^<!doctype html>[\s\S]*role="alert"/u);
  });
});

describe("a case on its page", () => {
  const shown = (change: Partial<CaseStatus>) =>
    renderCase({ ...STATUS, ...change }, { language: "en", assets: ASSETS });

  it("tells the promise in Beijing time, and where it is not certain", ({ expect }) => {
    const uncertain = PAGE_MESSAGES.en.page.case.calendarUnknown;

    expect(shown({})).toContain("26 November 2026 at 16:00 Beijing time");
    expect(shown({})).not.toContain(uncertain);
    expect(shown({ calendarKnown: false })).toContain(uncertain);
  });

  it("tells how it ended instead, once it is closed", ({ expect }) => {
    const html = shown({ state: "closed", outcome: "transferred", closedAt: "2026-11-26T03:00:00.000Z" });

    expect(html).toContain(CASE_MESSAGES.en.case.state.closed);
    expect(html).toContain(PAGE_MESSAGES.en.page.case.outcome.transferred);
    expect(html).not.toContain(PAGE_MESSAGES.en.page.case.term.promise);
  });

  it("keeps its data from becoming markup, and offers to continue only where a script runs", ({ expect }) => {
    expect(shown({})).not.toContain("</script>t1");
    expect(shown({})).toMatch(/<form id="continue"[^>]* hidden/u);
    expect(shown({})).toContain(CASE_MESSAGES.en.case.needsScript);
  });
});
