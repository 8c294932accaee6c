import { describe, it } from "vitest";
import { createApp } from "#src/http/create-app.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { CASE_MESSAGES } from "#src/language/messages/case.ts";
import { GUIDE_MESSAGES } from "#src/language/messages/guide.ts";
import { MAX_REPORT_CODE_POINTS } from "#src/protocol/report.ts";
import { makeAppParts } from "#test/support/app-parts.ts";
import { inAllLanguages, makeKnowledge, makeTeam } from "#test/support/knowledge.ts";

const PATH = "/guides/guide/report";
const parts = makeAppParts();
const app = createApp(parts);

type Fields = Record<string, string>;

const post = async (fields: Fields, language = "en"): Promise<Response> =>
  app.request(`${PATH}?language=${language}`, { method: "POST", body: new URLSearchParams(fields) });

async function newKey(): Promise<string> {
  const html = await (await app.request(PATH)).text();
  return /name="key" value="(?<key>[\w-]{22,})"/u.exec(html)?.groups?.["key"] ?? "";
}

const codesIn = (html: string): readonly string[] =>
  [...html.matchAll(/class="code">(?<code>[^<]+)</gu)].map(({ groups }) => groups?.["code"] ?? "");

describe("the report of a mistake", () => {
  it.for(LANGUAGES)("is a form in %s on which nothing is amiss yet", async (language, { expect }) => {
    const reply = await app.request(`${PATH}?language=${language}`);
    const html = await reply.text();

    expect(reply.status).toBe(200);
    expect(html).toContain(GUIDE_MESSAGES[language].guide.report.text);
    expect(html).toContain(`action="${PATH}?language=${language}"`);
    expect(html).not.toMatch(/aria-invalid|autofocus|role="alert"|<script|style="|\{\{/u);
  });

  it.for(LANGUAGES)("opens a case in %s that is found again with number and code", async (language, { expect }) => {
    const html = await (await post({ key: await newKey(), section: "duration", text: "It is 15." }, language)).text();
    const [number = "", secret = ""] = codesIn(html);
    const found = await app.request(`/case?language=${language}`, {
      method: "POST",
      body: new URLSearchParams({ number, secret }),
    });

    expect(html).toContain(`<h1>${GUIDE_MESSAGES[language].guide.report.sent}</h1>`);
    expect(await found.text()).toContain(CASE_MESSAGES[language].case.state.waiting);
  });

  it("says to the team which section of which guide, without personal data", async ({ expect }) => {
    const html = await (
      await post({ key: await newKey(), section: "duration", text: "Ask me: 13800138000. It is 15." })
    ).text();
    const [number = ""] = codesIn(html);
    const opened = await parts.conversation.cases.findByNumber(number);

    expect(opened?.question).toContain("Mistake reported in the guide “Acceptance” (Heading duration)");
    expect(opened?.question).toContain("/guides/guide?language=en#duration");
    expect(opened?.question).toContain("It is 15.");
    expect(opened?.question).not.toContain("13800138000");
  });

  it("opens one case when it is sent twice, also at once", async ({ expect }) => {
    const fields = { key: await newKey(), section: "", text: "The figure is wrong." };
    const pages = await Promise.all([post(fields), post(fields)]);
    const again = await post(fields);
    const codes = await Promise.all([...pages, again].map(async (reply) => codesIn(await reply.text())));

    expect(codes[0]).toHaveLength(2);
    expect(codes[1]).toEqual(codes[0]);
    expect(codes[2]).toEqual(codes[0]);
  });

  it("asks again before another report goes out from the same form", async ({ expect }) => {
    const key = await newKey();
    await post({ key, text: "The first." });
    const reply = await post({ key, text: "The second." });
    const html = await reply.text();
    const fresh = /name="key" value="(?<key>[^"]+)"/u.exec(html)?.groups?.["key"] ?? "";

    expect(reply.status).toBe(409);
    expect(html).toContain("The second.");
    expect(html).toContain(GUIDE_MESSAGES.en.guide.report.changed);
    expect(codesIn(await (await post({ key: fresh, text: "The second." })).text())).toHaveLength(2);
  });

  it.for([
    { sent: "no text", fields: { text: " \u200b" }, field: "text", said: GUIDE_MESSAGES.en.guide.report.missing },
    {
      sent: "a long text",
      fields: { text: "长".repeat(MAX_REPORT_CODE_POINTS + 1) },
      field: "text",
      said: `${MAX_REPORT_CODE_POINTS} characters or fewer`,
    },
    {
      sent: "an address without consent",
      fields: { text: "Wrong.", kind: "email", value: "kim@example.com" },
      field: "consent",
      said: GUIDE_MESSAGES.en.guide.report.consentMissing,
    },
    {
      sent: "consent without an address",
      fields: { text: "Wrong.", value: " ", consent: "yes" },
      field: "value",
      said: GUIDE_MESSAGES.en.guide.report.contactMissing,
    },
    {
      sent: "an e-mail address that is none",
      fields: { text: "Wrong.", kind: "email", value: "kim at example", consent: "yes" },
      field: "value",
      said: GUIDE_MESSAGES.en.guide.report.contactMalformed,
      kept: 'value="kim at example"',
    },
    {
      sent: "a telephone number that is none",
      fields: { text: "Wrong.", kind: "phone", value: "call me", consent: "yes" },
      field: "value",
      said: GUIDE_MESSAGES.en.guide.report.contactMalformed,
      kept: 'value="call me"',
    },
    {
      sent: "a long address",
      fields: { text: "Wrong.", value: "a".repeat(201), consent: "yes" },
      field: "value",
      said: "200 characters or fewer",
    },
  ])("says at the field what is amiss with $sent, and keeps what was typed", async (given, { expect }) => {
    const fields: Fields = { ...given.fields };
    const reply = await post({ key: await newKey(), ...fields });
    const html = await reply.text();

    expect(reply.status).toBe(422);
    expect(html).toMatch(new RegExp(`id="${given.field}-fault"[^>]*role="alert"`, "u"));
    expect(html).toContain(given.said);
    expect(html.match(/ autofocus/gu)).toHaveLength(1);
    if (given.field !== "text") expect(html).toContain(">Wrong.</textarea>");
    expect(html).toContain(given.kept ?? "");
  });

  it("passes contact details on with consent, and shows them to nobody", async ({ expect }) => {
    const fields = { text: "Wrong.", kind: "email", value: "kim@example.com", consent: "yes" };
    const html = await (await post({ key: await newKey(), ...fields })).text();
    const [number = ""] = codesIn(html);

    expect(html).not.toContain("kim@example.com");
    expect((await parts.conversation.cases.findByNumber(number))?.contact?.kind).toBe("email");
  });

  it.for(["https://evil.example", "null"])("is not taken from a page of %s", async (origin, { expect }) => {
    const reply = await app.request(PATH, {
      method: "POST",
      headers: { Origin: origin },
      body: new URLSearchParams({ key: await newKey(), text: "Wrong." }),
    });

    expect(reply.status).toBe(403);
    expect(await reply.text()).toMatch(/^<!doctype html>[\s\S]*role="alert"/u);
  });

  it("is taken from its own page, whose origin browsers may tell", async ({ expect }) => {
    const form = await app.request(PATH);
    const reply = await app.request(PATH, {
      method: "POST",
      headers: { Origin: "http://localhost" },
      body: new URLSearchParams({ key: await newKey(), text: "Wrong." }),
    });

    expect(await form.text()).toContain('<meta name="referrer" content="same-origin"');
    expect(codesIn(await reply.text())).toHaveLength(2);
  });

  it("goes to the team for the topic of the guide", async ({ expect }) => {
    const builders = makeTeam({ id: "builders", name: inAllLanguages("Builders"), topics: ["construction"] });
    const teams = [makeTeam(), builders];
    const own = makeAppParts();
    const conversation = { ...own.conversation, knowledge: makeKnowledge({ teams }) };
    const reply = await createApp({ ...own, conversation }).request(PATH, {
      method: "POST",
      body: new URLSearchParams({ key: await newKey(), text: "Wrong." }),
    });

    expect(await reply.text()).toContain("Builders");
  });

  it("names the team where no case can be opened just now", async ({ expect }) => {
    const own = makeAppParts();
    const conversation = { ...own.conversation, casesPerHour: 0 };
    const reply = await createApp({ ...own, conversation }).request(PATH, {
      method: "POST",
      body: new URLSearchParams({ key: await newKey(), text: "Wrong." }),
    });
    const html = await reply.text();

    expect(html).toContain(`<h1>${GUIDE_MESSAGES.en.guide.report.referredTitle}</h1>`);
    expect(html).toContain("City hotline");
    expect(codesIn(html)).toEqual([]);
  });

  it.for([
    { sent: "another form encoding", body: new FormData(), status: 415 },
    { sent: "too many bytes", body: new URLSearchParams({ text: "1".repeat(17_000) }), status: 413 },
  ])("stays a page when it is sent $sent", async ({ body, status }, { expect }) => {
    const reply = await app.request(PATH, { method: "POST", body });

    expect(reply.status).toBe(status);
    expect(await reply.text()).toMatch(/^<!doctype html>[\s\S]*role="alert"/u);
  });
});
