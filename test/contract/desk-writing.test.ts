/** What a model writes at the desk: over HTTP, with the real guides, and a provider that says what a test tells it to. */
import { afterAll, describe, it } from "vitest";
import { openWriters } from "#src/hosts/open-writers.ts";
import { createPlainChat } from "#src/platform/adapters/plain-chat/create-plain-chat.ts";
import { createApp } from "#src/http/create-app.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { PROBLEM_MESSAGES } from "#src/language/messages/problems.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import { deskDraftSchema, deskSummarySchema, openedDeskCaseSchema } from "#src/protocol/desk.ts";
import type { WritingFor } from "#src/turn/writing.ts";
import { startFakeProvider } from "#test/support/fake-provider.ts";
import { fails, type FakeReply, says } from "#test/support/fake-reply.ts";
import { ourPrompts } from "#test/support/our-prompts.ts";
import { message } from "#test/support/records.ts";
import { seedDesk } from "#test/support/seed-desk.ts";
import { makeWholeParts } from "#test/support/whole-app.ts";
import { createDeskClient, problemOf } from "./desk-client.ts";

const QUESTION = "How long does joint acceptance take in Jimo?";
const CONTACT = { kind: "email", value: "kim@example.com" } as const;

/** What the model says next. */
let reply: FakeReply = says("");
const { provider, close } = await startFakeProvider(() => reply);
afterAll(close);

const model = { baseUrl: provider.baseUrl, apiKey: undefined, name: "a model", region: "local" };
const writers = openWriters({ settings: { models: [model] }, openChat: createPlainChat, clock: systemClock }).map(
  (writer) => writer.model,
);
const writing: WritingFor = () => ({
  prompts: ourPrompts(),
  admit: async () => writers,
  patienceMs: 45_000,
  report: () => {},
});
const parts = await makeWholeParts(writing, [model]);
const app = createApp(parts);
const host = {
  request: async (path: string, init?: RequestInit) => app.request(path, init),
  origin: () => "http://localhost",
  ...seedDesk(parts.desk),
};
const client = createDeskClient(host);

/** A case of the test's own, a helper, and a model that says this. */
async function openDesk(said: FakeReply) {
  reply = said;
  const before = provider.requests.length;
  const helper = await client.helperNumber(0);
  const { caseId, conversationId } = await host.openCase({ contact: CONTACT });
  const path = `/api/desk/cases/${caseId}`;
  await parts.desk.conversations.append(conversationId, [message("asked", QUESTION)]);
  return { helper, conversationId, path, sent: () => provider.requests.slice(before) };
}

describe("a desk with a model", () => {
  it("summarises a case in the reader's language, for whoever sees it", async ({ expect }) => {
    const { helper, path, sent } = await openDesk(says("来访者想了解即墨联合验收的时限。"));
    const response = await helper.post(`${path}/summary`, undefined, { "Accept-Language": "zh" });
    const read = await helper.get(path);

    expect(response.status).toBe(200);
    expect(deskSummarySchema.parse(await response.json())).toEqual({
      text: "来访者想了解即墨联合验收的时限。",
      language: "zh",
      label: "ai-generated",
      prompt: "summarise-for-helper@1",
      model: "a model",
    });
    expect(JSON.parse(response.headers.get("AIGC") ?? "")).toMatchObject({ Label: "1", ContentProducer: "Luodi" });
    expect(sent()[0]?.body.messages.at(-1)?.content).toContain(`«visitor»${QUESTION}«/visitor»`);
    expect(openedDeskCaseSchema.parse(await read.json()).events).toHaveLength(3);
  });

  it("suggests a reply from the guides, marks what they do not bear out, and sends nothing", async ({ expect }) => {
    const written = "Joint acceptance in Jimo takes within 12 working days [1].\nThe fee is 500 yuan [1].";
    const { helper, path, sent } = await openDesk(says(written));
    await helper.post(`${path}/claim`);
    const response = await helper.post(`${path}/draft`);
    const draft = deskDraftSchema.parse(await response.json());
    const { events } = openedDeskCaseSchema.parse(await (await helper.get(path)).json());

    expect(draft).toMatchObject({
      text: "Joint acceptance in Jimo takes within 12 working days.\nThe fee is 500 yuan.",
      language: "en",
      label: "ai-generated",
      prompt: "draft-reply@1",
      model: "a model",
      sentences: [
        { cites: [1], isFounded: true },
        { cites: [1], isFounded: false },
      ],
    });
    expect(draft.citations[0]).toMatchObject({ n: 1, guideId: expect.stringContaining("jimo") as string });
    expect(JSON.parse(response.headers.get("AIGC") ?? "")).toMatchObject({ Label: "1" });
    expect(sent()[0]?.body.messages.at(-1)?.content).toContain("«source 1»");
    expect(events.map(({ kind }) => kind)).not.toContain("message.helper");
  });

  it("records of a reply that it was written from a suggestion, and how much was changed", async ({ expect }) => {
    const { helper, path, conversationId } = await openDesk(says("Within 12 working days [1]."));
    await helper.post(`${path}/claim`);
    const { text, prompt, model } = deskDraftSchema.parse(await (await helper.post(`${path}/draft`)).json());
    const written = { text: `Hello. ${text}`, clientMessageId: "message-1", draft: { text, prompt, model } };
    const replied = await helper.post(`${path}/replies`, written);
    const again = await helper.post(`${path}/replies`, written);
    const alone = await helper.post(`${path}/replies`, { text, clientMessageId: "message-2" });
    const otherwise = await helper.post(`${path}/replies`, { ...written, draft: undefined });
    const [, recorded] = await parts.desk.conversations.readLast(conversationId, ["message.helper"], 2);

    expect(await replied.json()).toMatchObject({ author: "helper", aiAssisted: true, text: `Hello. ${text}` });
    expect(again.status).toBe(200);
    expect(await alone.json()).not.toHaveProperty("aiAssisted");
    expect((await problemOf(otherwise)).code).toBe("key-reused");
    expect(recorded?.internal?.draft).toEqual({ prompt: "draft-reply@1", model: "a model", edits: "Hello. ".length });
  });

  it("lets only the helper of a case ask for a reply", async ({ expect }) => {
    const { helper, path, sent } = await openDesk(says("Within 12 working days [1]."));
    const unclaimed = await helper.post(`${path}/draft`);
    await helper.post(`${path}/claim`);
    await helper.post(`${path}/close`, { outcome: "solved" });
    const closed = await helper.post(`${path}/draft`);

    expect(await problemOf(unclaimed)).toMatchObject({ code: "not-allowed", detail: "Claim this case first." });
    expect((await problemOf(closed)).code).toBe("case-closed");
    expect((await helper.post("/api/desk/cases/nobody/summary")).status).toBe(404);
    expect(sent()).toEqual([]);
  });

  it("sends a provider no contact, no name and no personal data", async ({ expect }) => {
    const { helper, path, sent, conversationId } = await openDesk(says("Within 12 working days [1]."));
    await helper.post(`${path}/claim`);
    await parts.desk.conversations.append(conversationId, [
      message("typed", "Passport M12345678, mail lee@example.com, phone 13812345678: how long does it take?"),
    ]);
    await helper.post(`${path}/replies`, { text: "We look at it.", clientMessageId: "message-1" });
    await helper.post(`${path}/summary`);
    await helper.post(`${path}/draft`);
    const read = JSON.stringify(sent().map(({ body, headers }) => ({ body, headers })));

    expect(sent()).toHaveLength(2);
    expect(read).toContain("«staff»We look at it.«/staff»");
    for (const secret of [
      CONTACT.value,
      "M12345678",
      "lee@example.com",
      "13812345678",
      helper.name,
      helper.displayName,
    ]) {
      expect(read).not.toContain(secret);
    }
  });

  // The last that ask it: a model whose key is wrong is left alone for a while.
  it.for(LANGUAGES)("says in %s that a model gives no reply", async (language, { expect }) => {
    const { helper, path } = await openDesk(fails(401));
    const response = await helper.post(`${path}/summary`, undefined, { "Accept-Language": language });

    expect(response.status).toBe(503);
    expect(await problemOf(response)).toMatchObject({
      code: "model-unavailable",
      language,
      detail: PROBLEM_MESSAGES[language].problems["model-unavailable"].detail,
    });
  });

  it("offers nothing where there is no model", async ({ expect }) => {
    const { helper, path, sent } = await openDesk(says("Nothing."));
    const bare = createApp({ ...parts, desk: { ...parts.desk, writing: undefined } });
    const send = async (method: string, to: string) =>
      bare.request(to, { method, headers: { Cookie: helper.cookie, Origin: host.origin() } });
    const replies = [await send("POST", `${path}/summary`), await send("POST", `${path}/draft`)];

    expect(await Promise.all(replies.map(async (each) => (await problemOf(each)).code))).toEqual([
      "not-found",
      "not-found",
    ]);
    expect(await (await send("GET", "/desk")).text()).toContain('"hasWriter":false');
    expect(await (await helper.get("/desk")).text()).toContain('"hasWriter":true');
    expect(sent()).toEqual([]);
  });
});
