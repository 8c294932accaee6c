/** The session over the real client; the service and time are test doubles. */
import { describe, it, vi } from "vitest";
import { createConversationClient } from "#src/clients/core/conversation-client.ts";
import { reduceVisit } from "#src/clients/core/reduce-visit.ts";
import type { VisitEvent } from "#src/clients/core/visit-event.ts";
import { type ModelsAbroad, startVisit, type Visit } from "#src/clients/core/visit.ts";
import { createVisitSession } from "#src/clients/core/visit-session.ts";
import { type KeyValueStore, readKept } from "#src/clients/core/visit-storage.ts";
import type { ServiceRequest } from "#src/clients/core/transport.ts";
import { lost, refusal, serveWith, silentStreamOf, streamOf } from "../serve-with.ts";
import { answeredTurn } from "../sample-turns.ts";
import { asked, consented, recordOf, started, turned } from "../sample-events.ts";

const FAR: ModelsAbroad = {
  models: [{ name: "far-70b", region: "us", host: "far.example" }],
  told: { zh: "far-70b", en: "far-70b", ja: "far-70b", ko: "far-70b" },
};
const device = { enterSends: true, canCopy: true, timeZone: undefined };
const begin: VisitEvent = { kind: "page-started", device, draft: "", kept: undefined, isOnline: true };
const ask = (clientTurnId: string): VisitEvent => ({ kind: "question-chosen", clientTurnId, text: "How long?" });

const start = (): Response =>
  Response.json(
    { id: "c1", token: "t1", language: "en", notice: { version: "1", text: "…" }, greeting: "Hello.", suggestions: [] },
    { status: 201 },
  );
const turn = (clientTurnId = "a"): Response =>
  streamOf(
    ["accepted", { turnId: `turn-of-${clientTurnId}`, seq: 2 }],
    ["turn", { ...answeredTurn, id: `turn-of-${clientTurnId}` }],
  );
const noContent = (): Response => new Response(null, { status: 204 });

describe("a session", () => {
  it("starts a conversation with the first message, once, follows it and sends", async ({ expect }) => {
    const { page, paths } = open({});
    page.dispatch(begin);

    expect(paths()).toEqual([]);

    page.dispatch(ask("a"));
    await vi.waitFor(() => expect(page.visit().outbox).toMatchObject([{ turn: { id: "turn-of-a" } }]));

    expect(paths()).toEqual(["POST /", "GET /c1/events?after=0", "POST /c1/turns"]);
  });

  it("tells which notice stood on the page, and the language of answers that was chosen before", async ({ expect }) => {
    const { page, received, paths } = open({});
    page.dispatch(begin);
    page.dispatch({ kind: "answer-language-chosen", language: "ko" });
    page.dispatch(ask("a"));
    await vi.waitFor(() => expect(paths()).toContain("POST /c1/turns"));

    expect(received[0]?.body).toBe(JSON.stringify({ language: "en", channel: "web", notice: { version: "v1" } }));
    expect(received[1]).toMatchObject({ method: "PATCH", body: '{"language":"ko"}' });
    expect(paths().indexOf("PATCH /c1")).toBeLessThan(paths().indexOf("POST /c1/turns"));
  });

  it("tries a lost message once more by itself, under the same name, then waits for the network", async ({
    expect,
  }) => {
    const { page, turnsSent } = open({ turns: lost });
    page.dispatch(begin);
    page.dispatch(ask("a"));
    await vi.waitFor(() => expect(turnsSent()).toHaveLength(1));
    page.session.hurry();
    await vi.waitFor(() => expect(page.visit().outbox).toMatchObject([{ state: "waiting" }]));

    expect(turnsSent()).toEqual(["a", "a"]);

    page.dispatch({ kind: "network-changed", isOnline: false });
    page.dispatch({ kind: "network-changed", isOnline: true });
    await vi.waitFor(() => expect(turnsSent()).toEqual(["a", "a", "a"]));
  });

  it("sends what is written offline when the network returns, in order", async ({ expect }) => {
    const { page, turnsSent, paths } = open({});
    page.dispatch({ ...begin, isOnline: false });
    page.dispatch(ask("a"));
    page.dispatch(ask("b"));

    expect(paths()).toEqual([]);

    page.dispatch({ kind: "network-changed", isOnline: true });
    await vi.waitFor(() => expect(page.visit().outbox).toMatchObject([{ turn: {} }, { turn: {} }]));

    expect(turnsSent()).toEqual(["a", "b"]);
  });

  it("keeps a message until the service has it, and finds it again with the next page", async ({ expect }) => {
    const { page, stores } = open({ turns: lost });
    page.dispatch(begin);
    page.dispatch(ask("a"));
    await vi.waitFor(() => expect([...stores.tab.values.keys()]).toEqual(["luodi.message.a", "luodi.conversation"]));

    expect(readKept(stores)).toMatchObject({ conversation: { id: "c1" }, outbox: [{ clientTurnId: "a" }] });
  });

  it("starts a new conversation for a message whose conversation is gone", async ({ expect }) => {
    let isGone = true;
    const { page, turnsSent } = open({
      turns: ({ body }) => {
        if (isGone) {
          isGone = false;
          return refusal("not-found", 404);
        }
        return turn(nameIn(body));
      },
    });
    page.dispatch(begin);
    page.dispatch({ kind: "conversation-started", started: { id: "c0", token: "t0" } });
    page.dispatch(ask("a"));
    await vi.waitFor(() => expect(page.visit().outbox).toMatchObject([{ turn: { id: "turn-of-a" } }]));

    expect(turnsSent()).toEqual(["a", "a"]);
    expect(page.visit().conversation?.id).toBe("c1");
  });

  it("stops the turn at the service as soon as it knows its name", async ({ expect }) => {
    const { page, paths } = open({
      turns: () => silentStreamOf(["accepted", { turnId: "turn-of-a", seq: 2 }]),
    });
    page.dispatch(begin);
    page.dispatch(ask("a"));
    page.dispatch({ kind: "message-sending", clientTurnId: "a" });
    page.dispatch({ kind: "stop-pressed" });
    await vi.waitFor(() => expect(paths()).toContain("POST /c1/turns/turn-of-a/stop"));

    expect(paths().filter((path) => path.endsWith("/stop"))).toHaveLength(1);
  });

  it("reads the conversation of a page that was there before", async ({ expect }) => {
    const record = recordOf(started, asked("a"), turned("a"));
    const { page } = open({
      events: () => silentStreamOf(...record.map((event) => [event.kind, event, event.seq] as const)),
    });
    const kept = { ...startVisit("en"), conversation: { id: "c1", token: "t1" } };
    page.dispatch({ ...begin, kept });
    await vi.waitFor(() => expect(page.visit().record).toEqual(record));
  });

  it("asks for a person, starting the conversation where there is none", async ({ expect }) => {
    const { page, paths } = open({});
    page.dispatch(begin);
    await page.session.askForPerson({ text: "Please" });

    expect(paths()).toEqual(["POST /", "GET /c1/events?after=0", "POST /c1/handoff"]);
    expect(page.visit()).toMatchObject({ personRequest: { kind: "none" }, secrets: { "case-1": "7K2M" } });
  });

  it("takes feedback back that the service did not take", async ({ expect }) => {
    const { page } = open({ feedback: () => refusal("field-invalid", 422) });
    page.dispatch(begin);
    page.dispatch({ kind: "conversation-started", started: { id: "c1", token: "t1" } });
    await page.session.giveFeedback({ turnId: "turn-1", verdict: "up" });

    expect(page.visit()).toMatchObject({ feedback: {}, notice: { kind: "failed" } });
  });

  it.for([
    { when: "erased", reply: noContent },
    { when: "not there any more", reply: () => refusal("not-found", 404) },
  ])("ends the visit to a conversation that is $when", async ({ reply }, { expect }) => {
    const { page, stores } = open({ erase: reply });
    page.dispatch(begin);
    page.dispatch({ kind: "conversation-started", started: { id: "c1", token: "t1" } });
    await page.session.erase();

    expect(page.visit()).toMatchObject({ conversation: undefined, notice: { kind: "erased" } });
    expect(stores.tab.values.size).toBe(0);
  });

  it("keeps a conversation that could not be erased", async ({ expect }) => {
    const { page } = open({ erase: lost });
    page.dispatch(begin);
    page.dispatch({ kind: "conversation-started", started: { id: "c1", token: "t1" } });
    await page.session.erase();

    expect(page.visit()).toMatchObject({ conversation: { id: "c1" }, notice: { kind: "failed" } });
  });

  it("ends the visit when the conversation was erased elsewhere", async ({ expect }) => {
    const { page } = open({ events: () => refusal("not-found", 404) });
    page.dispatch(begin);
    page.dispatch({ kind: "conversation-started", started: { id: "c1", token: "t1" } });
    await vi.waitFor(() => expect(page.visit()).toMatchObject({ conversation: undefined, notice: { kind: "gone" } }));
  });

  it("tells the service a language that is chosen, and not one that the record tells", async ({ expect }) => {
    const { page, paths } = open({});
    page.dispatch(begin);
    page.dispatch({ kind: "conversation-started", started: { id: "c1", token: "t1" } });
    page.dispatch({
      kind: "events-read",
      events: recordOf(started, { kind: "language.changed", author: "visitor", language: "ja" }),
    });

    expect(page.visit().answerLanguage).toBe("ja");
    expect(paths()).not.toContain("PATCH /c1");

    page.dispatch({ kind: "answer-language-chosen", language: "ko" });

    expect(paths()).toContain("PATCH /c1");
  });

  it("tells with the start that messages may be sent abroad, and nothing where that was not chosen", async ({
    expect,
  }) => {
    const { page, received, paths } = open({});
    page.dispatch(begin);
    page.session.chooseAbroad(true);

    expect(paths()).toEqual([]);

    page.dispatch(ask("a"));
    await vi.waitFor(() => expect(paths()).toContain("POST /c1/turns"));

    expect(JSON.parse(received[0]?.body ?? "")).toMatchObject({
      consents: { modelAbroad: true, models: FAR.models },
    });
    expect(paths()).not.toContain("PATCH /c1");
    expect(page.visit().allowsAbroad).toBe(true);
  });

  it("asks anew where there is another model than the visitor agreed to", async ({ expect }) => {
    const other = { ...FAR, models: [{ name: "other", region: "us", host: "far.example" }] };
    const { page, received } = open({ abroad: other });
    page.dispatch(begin);
    page.dispatch({ kind: "conversation-started", started: { id: "c1", token: "t1" } });
    page.dispatch({ kind: "events-read", events: recordOf(started, consented) });

    expect(page.visit().allowsAbroad).toBe(false);

    page.session.chooseAbroad(true);
    await vi.waitFor(() => expect(received.find(({ method }) => method === "PATCH")).toBeDefined());

    expect(JSON.parse(received.find(({ method }) => method === "PATCH")?.body ?? "")).toEqual({
      consents: { modelAbroad: true, models: other.models },
    });
  });

  it("sends nothing before a consent that was withdrawn is withdrawn", async ({ expect }) => {
    const { page, received, paths } = open({});
    page.dispatch(begin);
    page.dispatch({ kind: "conversation-started", started: { id: "c1", token: "t1" } });
    page.dispatch({ kind: "events-read", events: recordOf(started, consented) });

    expect(page.visit().allowsAbroad).toBe(true);

    page.session.chooseAbroad(false);
    page.dispatch(ask("a"));
    await vi.waitFor(() => expect(paths()).toContain("POST /c1/turns"));

    expect(received.find(({ method }) => method === "PATCH")?.body).toBe('{"consents":{"modelAbroad":false}}');
    expect(paths().indexOf("PATCH /c1")).toBeLessThan(paths().indexOf("POST /c1/turns"));
  });

  it("tells what was chosen while the conversation was being started", async ({ expect }) => {
    const { page, received, paths } = open({});
    page.dispatch(begin);
    page.session.chooseAbroad(true);
    page.dispatch(ask("a"));
    page.session.chooseAbroad(false);
    await vi.waitFor(() => expect(paths()).toContain("POST /c1/turns"));

    expect(received.find(({ method }) => method === "PATCH")?.body).toBe('{"consents":{"modelAbroad":false}}');
    expect(paths().indexOf("PATCH /c1")).toBeLessThan(paths().indexOf("POST /c1/turns"));
  });

  it("takes a choice back that the service did not take", async ({ expect }) => {
    const { page } = open({ change: () => refusal("field-invalid", 422) });
    page.dispatch(begin);
    page.dispatch({ kind: "conversation-started", started: { id: "c1", token: "t1" } });
    page.session.chooseAbroad(true);
    await vi.waitFor(() => expect(page.visit()).toMatchObject({ allowsAbroad: false, notice: { kind: "failed" } }));
  });

  it("asks anew in the next conversation", ({ expect }) => {
    const { page } = open({});
    page.dispatch(begin);
    page.session.chooseAbroad(true);
    page.dispatch({ kind: "conversation-ended", why: "started-new" });

    expect(page.visit().allowsAbroad).toBe(false);
  });
});

type Reply = (request: ServiceRequest) => Response;

interface Replies {
  readonly turns?: Reply;
  readonly events?: Reply;
  readonly feedback?: Reply;
  readonly erase?: Reply;
  readonly change?: Reply;
  readonly abroad?: ModelsAbroad;
}

/** A page without a document: it reduces, remembers and lets the session follow. */
function open({ turns, events, feedback = noContent, erase = noContent, change = noContent, abroad = FAR }: Replies) {
  const { service, received } = serveWith((request) => {
    const { method, path, body } = request;
    if (path === "/api/conversations") return start();
    if (path.endsWith("/turns")) return (turns ?? (() => turn(nameIn(body))))(request);
    if (path.includes("/events")) return (events ?? (() => silentStreamOf()))(request);
    if (path.endsWith("/feedback")) return feedback(request);
    if (path.endsWith("/handoff")) {
      return Response.json({ offered: true, caseId: "case-1", secret: "7K2M", team: { id: "jimo", name: "Jimo" } });
    }
    if (method === "PATCH") return change(request);
    return method === "DELETE" ? erase(request) : noContent();
  });
  const stores = { tab: makeStore(), device: makeStore() };
  let visit: Visit = { ...startVisit("en"), noticeVersion: "v1", abroad };
  let ids = 0;
  const session = createVisitSession({
    client: createConversationClient(service),
    service,
    stores,
    visit: () => visit,
    dispatch,
    newId: () => `id-${(ids += 1)}`,
    random: () => 0,
    now: () => 0,
  });
  function dispatch(event: VisitEvent): void {
    const before = visit;
    const after = reduceVisit(before, event);
    visit = after;
    session.follow(before, after);
  }
  const paths = () => received.map(({ method, path }) => `${method} ${path.replace("/api/conversations", "") || "/"}`);
  const turnsSent = () => received.filter(({ path }) => path.endsWith("/turns")).map(({ body }) => nameIn(body));
  return { page: { visit: () => visit, dispatch, session }, stores, received, paths, turnsSent };
}

function nameIn(body: string | undefined): string {
  return (JSON.parse(body ?? "{}") as { readonly clientTurnId: string }).clientTurnId;
}

function makeStore(): KeyValueStore & { readonly values: Map<string, string> } {
  const values = new Map<string, string>();
  return {
    values,
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}
