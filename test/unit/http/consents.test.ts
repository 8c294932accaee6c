/** A consent to a model abroad, from the request to what the caller of the road knows of it. */
import { describe, it } from "vitest";
import { NOTICE_VERSION } from "#src/conversation/notice.ts";
import { readSoFar } from "#src/conversation/read-so-far.ts";
import { createApp } from "#src/http/create-app.ts";
import { LANGUAGES } from "#src/language/language.ts";
import type { ModelAbroad } from "#src/protocol/event.ts";
import { codeOf, kindsOf, postJson, type Request, visit, type Visitor } from "#test/contract/visitor.ts";
import { makeAppParts } from "#test/support/app-parts.ts";

const HOME = { baseUrl: "https://models.example/v1", apiKey: undefined, name: "home", region: "cn" };
const ABROAD = { ...HOME, name: "abroad", region: "us" };

const TOLD = { name: "abroad", region: "us", host: "models.example" };
const GIVEN = { consents: { modelAbroad: true } };
/** As it is recorded: with the models it is for. */
const AGREED = { consents: { modelAbroad: true, models: [TOLD] } };
const WITHDRAWN = { consents: { modelAbroad: false } };

function open(models = [HOME, ABROAD]) {
  const parts = makeAppParts({ settings: { models } });
  const app = createApp(parts);
  const request: Request = async (path, init) => app.request(path, init);
  const modelsAgreed = async ({ id }: Visitor): Promise<readonly ModelAbroad[] | undefined> => {
    const conversation = await parts.conversation.conversations.find(id);
    return conversation && (await readSoFar(parts.conversation.conversations, conversation)).modelsAgreed;
  };
  return { request, modelsAgreed };
}

function change({ send }: Visitor, body: unknown, language = "en"): Promise<Response> {
  const headers = { "Content-Type": "application/json", "Accept-Language": language };
  return send("", { method: "PATCH", headers, body: JSON.stringify(body) });
}

describe("a consent to a model abroad", () => {
  it("is not there by itself", async ({ expect }) => {
    const { request, modelsAgreed } = open();
    const visitor = await visit(request);

    expect(await modelsAgreed(visitor)).toEqual([]);
    expect(kindsOf(await visitor.read())).toEqual(["conversation.started"]);
  });

  it.for(LANGUAGES)(
    "can be given with the start, and is recorded with notice, time and %s",
    async (language, { expect }) => {
      const { request, modelsAgreed } = open();
      const visitor = await visit(request, { language, ...GIVEN });
      const { events } = await visitor.read();

      expect(await modelsAgreed(visitor)).toEqual([TOLD]);
      expect(events[1]).toEqual({
        seq: 2,
        at: "2026-11-25T08:00:00.000Z",
        author: "visitor",
        kind: "consents.changed",
        ...AGREED,
        language,
        noticeVersion: NOTICE_VERSION,
      });
    },
  );

  it("can be given later, and be withdrawn as it was given", async ({ expect }) => {
    const { request, modelsAgreed } = open();
    const visitor = await visit(request);
    const given = await change(visitor, GIVEN, "ko");
    const agreed = await modelsAgreed(visitor);
    const again = await change(visitor, GIVEN, "ja");
    const withdrawn = await change(visitor, WITHDRAWN);
    const { events } = await visitor.read();

    expect([given.status, again.status, withdrawn.status]).toEqual([200, 200, 200]);
    expect(agreed).toEqual([TOLD]);
    expect(await modelsAgreed(visitor)).toEqual([]);
    expect(events.slice(1)).toMatchObject([
      { kind: "consents.changed", ...AGREED, language: "ko" },
      { kind: "consents.changed", ...WITHDRAWN, language: "en" },
    ]);
  });

  it("stands beside a change of the language", async ({ expect }) => {
    const { request, modelsAgreed } = open();
    const visitor = await visit(request);
    const changed = await change(visitor, { language: "ja", ...GIVEN });

    expect(await changed.json()).toMatchObject({ language: "ja" });
    expect(await modelsAgreed(visitor)).toEqual([TOLD]);
  });

  it.for([
    { told: "has another name", models: [{ ...TOLD, name: "other" }] },
    { told: "is elsewhere", models: [{ ...TOLD, region: "jp" }] },
    { told: "is another provider's", models: [TOLD, { ...TOLD, host: "other.example" }] },
  ])("cannot be given for a model that $told", async ({ models }, { expect }) => {
    const { request, modelsAgreed } = open();
    const consents = { modelAbroad: true, models };
    const started = await postJson(request, "/api/conversations", { consents });
    const visitor = await visit(request);
    const given = await change(visitor, { consents });

    for (const refused of [started, given]) {
      expect(refused.status).toBe(422);
      expect(await refused.json()).toMatchObject({ errors: [{ path: "consents.models", code: "not-offered" }] });
    }
    expect(await modelsAgreed(visitor)).toEqual([]);
  });

  it("is one for the models that the visitor was told of, and is given anew for others", async ({ expect }) => {
    const second = { ...ABROAD, name: "second", region: "jp" };
    const { request, modelsAgreed } = open([ABROAD, second]);
    const visitor = await visit(request);
    await change(visitor, AGREED);
    const first = await modelsAgreed(visitor);
    await change(visitor, GIVEN);

    expect(first).toEqual([TOLD]);
    expect(await modelsAgreed(visitor)).toEqual([TOLD, { ...TOLD, name: "second", region: "jp" }]);
    expect(kindsOf(await visitor.read()).filter((kind) => kind === "consents.changed")).toHaveLength(2);
  });

  it("cannot be given where no model is abroad, but withdrawn", async ({ expect }) => {
    const { request, modelsAgreed } = open([HOME]);
    const started = await postJson(request, "/api/conversations", GIVEN);
    const visitor = await visit(request);
    const given = await change(visitor, { language: "ja", ...GIVEN });

    for (const refused of [started, given]) {
      expect(refused.status).toBe(422);
      expect(await refused.json()).toMatchObject({
        code: "field-invalid",
        errors: [{ path: "consents.modelAbroad", code: "not-offered" }],
      });
    }
    expect((await change(visitor, WITHDRAWN)).status).toBe(200);
    expect(kindsOf(await visitor.read())).toEqual(["conversation.started"]);
    expect(await modelsAgreed(visitor)).toEqual([]);
  });

  it.for([{}, { consents: {} }, { consents: { modelAbroad: "yes" } }])(
    "is not read from %j",
    async (body, { expect }) => {
      const visitor = await visit(open().request);
      const refused = await change(visitor, body);

      expect(refused.status).toBe(422);
      expect(await codeOf(refused)).toBe("field-invalid");
    },
  );

  it("is told in a copy of the conversation", async ({ expect }) => {
    const visitor = await visit(open().request, { language: "en", ...GIVEN });
    await change(visitor, WITHDRAWN);
    const copy = await (await visitor.send("/export?format=txt")).text();

    expect(copy).toContain("You allowed messages to be sent to a model outside mainland China: abroad (United States)");
    expect(copy).toContain("You no longer allow messages");
  });
});
