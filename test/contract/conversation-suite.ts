/** What every host promises of conversations: nothing acknowledged is lost, nothing is done twice, nobody else reads it. */
import { describe, it } from "vitest";
import { eventsSchema, startedConversationSchema } from "#src/protocol/conversation.ts";
import { turnSchema } from "#src/protocol/turn.ts";
import { readUntil, readWholeStream, type SentEvent } from "#test/support/read-event-stream.ts";
import { describeHandoffContract } from "./handoff-suite.ts";
import { type HttpHost, QUESTION } from "./http-host.ts";
import { ASKS_FOR_PERSON, codeOf, kindsOf, newClientId, postJson, visit, visitorOf } from "./visitor.ts";

const STREAM = { Accept: "text/event-stream" };
const namesOf = (events: readonly SentEvent[]): readonly (string | undefined)[] => events.map(({ event }) => event);

export function describeConversationContract(name: string, { request }: Pick<HttpHost, "request">): void {
  describe(`${name}: starting a conversation`, () => {
    it.for(["zh", "en", "ja", "ko"])(
      "greets in %s, with the notice and questions to begin with",
      async (language, { expect }) => {
        const response = await postJson(request, "/api/conversations", { language });
        const started = startedConversationSchema.parse(await response.json());

        expect(response.status).toBe(201);
        expect(started).toMatchObject({ language });
        expect(started.suggestions.length).toBeGreaterThan(0);
        expect(started.notice.text.length).toBeGreaterThan(50);
      },
    );

    it("needs nothing at all", async ({ expect }) => {
      expect((await request("/api/conversations", { method: "POST" })).status).toBe(201);
    });

    it("takes the current notice, and no other", async ({ expect }) => {
      const { notice } = startedConversationSchema.parse(
        await (await postJson(request, "/api/conversations", {})).json(),
      );
      const current = await postJson(request, "/api/conversations", { notice: { version: notice.version } });
      const old = await postJson(request, "/api/conversations", { notice: { version: "2001-01-01" } });

      expect(current.status).toBe(201);
      expect(old.status).toBe(409);
      expect(await codeOf(old)).toBe("notice-required");
    });

    it("is done once under one key, and tells the same again", async ({ expect }) => {
      const headers = { "Idempotency-Key": newClientId() };
      const replies = await Promise.all(
        Array.from({ length: 4 }, () => postJson(request, "/api/conversations", { language: "ko" }, headers)),
      );
      const bodies = await Promise.all(replies.map((reply) => reply.json()));

      expect(replies.filter(({ status }) => status === 201).length).toBe(1);
      expect(replies.filter(({ status }) => status === 200).length).toBe(3);
      expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    });

    it("refuses a key for another request, and a key that could be guessed", async ({ expect }) => {
      const headers = { "Idempotency-Key": newClientId() };
      await postJson(request, "/api/conversations", { language: "ko" }, headers);
      const other = await postJson(request, "/api/conversations", { language: "ja" }, headers);
      const short = await postJson(request, "/api/conversations", {}, { "Idempotency-Key": "short" });

      expect([other.status, await codeOf(other)]).toEqual([409, "key-reused"]);
      expect([short.status, await codeOf(short)]).toEqual([422, "field-invalid"]);
    });

    it.for([
      { sent: "a fifth language", body: { language: "fr" }, path: "language" },
      { sent: "a channel nobody has", body: { channel: "fax" }, path: "channel" },
      { sent: "a district of nowhere", body: { context: { district: "atlantis" } }, path: "context.district" },
      { sent: "a guide nobody wrote", body: { context: { guide: "alchemy" } }, path: "context.guide" },
    ])("names the field when it is sent $sent", async ({ body, path }, { expect }) => {
      const response = await postJson(request, "/api/conversations", body);

      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ code: "field-invalid", errors: [{ path }] });
    });
  });

  describe(`${name}: a capability`, () => {
    it.for([
      { method: "GET", path: "" },
      { method: "GET", path: "/events" },
      { method: "POST", path: "/turns" },
      { method: "POST", path: "/turns/any/stop" },
      { method: "POST", path: "/handoff" },
      { method: "POST", path: "/feedback" },
      { method: "PATCH", path: "" },
      { method: "GET", path: "/export" },
      { method: "DELETE", path: "" },
    ])("does not exist for $method $path without its own token", async ({ method, path }, { expect }) => {
      const visitor = await visit(request);
      const other = await visit(request);
      const stranger = visitorOf(request, visitor.id, other.token);

      for (const response of [
        await stranger.send(path, { method }),
        await request(`/api/conversations/${visitor.id}${path}`, { method }),
        await visitorOf(request, "no-such-conversation", visitor.token).send(path, { method }),
      ]) {
        expect(response.status).toBe(404);
        expect(await codeOf(response)).toBe("not-found");
      }
      expect(kindsOf(await visitor.read())).toEqual(["conversation.started"]);
    });
  });

  describe(`${name}: turns`, () => {
    it("records the message and the turn, in order and without gaps", async ({ expect }) => {
      const visitor = await visit(request);
      const turn = await visitor.say(QUESTION, "first-turn");
      const { events } = await visitor.read();

      expect(turn).toMatchObject({ conversationId: visitor.id });
      expect(events).toMatchObject([
        { seq: 1, kind: "conversation.started", author: "system" },
        {
          seq: 2,
          kind: "message.visitor",
          author: "visitor",
          clientTurnId: "first-turn",
          turnId: turn.id,
          text: QUESTION,
        },
        { seq: 3, kind: `turn.${turn.outcome}`, author: "assistant", turn },
      ]);
    });

    it("records one turn for the same message, however often and at once it is sent", async ({ expect }) => {
      const visitor = await visit(request);
      const clientTurnId = newClientId();
      const turns = await Promise.all(Array.from({ length: 5 }, () => visitor.say(QUESTION, clientTurnId)));
      const again = await visitor.say(QUESTION, clientTurnId);

      expect(new Set([...turns, again].map((turn) => JSON.stringify(turn))).size).toBe(1);
      expect(kindsOf(await visitor.read()).length).toBe(3);
    });

    it("refuses another message under the same id", async ({ expect }) => {
      const visitor = await visit(request);
      await visitor.say(QUESTION, "the-same-id");
      const response = await visitor.post("/turns", { text: "Something else", clientTurnId: "the-same-id" });

      expect(response.status).toBe(409);
      expect(await codeOf(response)).toBe("key-reused");
    });

    it.for([
      { sent: "nothing to read", body: { text: " \u200b", clientTurnId: "12345678" }, code: "text-empty" },
      { sent: "too much", body: { text: "问".repeat(1001), clientTurnId: "12345678" }, code: "text-too-long" },
      { sent: "no id of its own", body: { text: QUESTION }, code: "field-invalid" },
      { sent: "an id that is too short", body: { text: QUESTION, clientTurnId: "1234567" }, code: "field-invalid" },
      { sent: "an id with other signs", body: { text: QUESTION, clientTurnId: "12345678é" }, code: "field-invalid" },
      { sent: "a text that is none", body: { text: 5, clientTurnId: "12345678" }, code: "field-invalid" },
    ])("refuses $sent and records nothing", async ({ body, code }, { expect }) => {
      const visitor = await visit(request);
      const response = await visitor.post("/turns", body);

      expect(response.status).toBe(422);
      expect(await codeOf(response)).toBe(code);
      expect(kindsOf(await visitor.read())).toEqual(["conversation.started"]);
    });

    it("never keeps personal data", async ({ expect }) => {
      const visitor = await visit(request, { language: "zh" });
      await visitor.say("我的手机是13812345678，即墨区联合验收要多久？");
      const record = JSON.stringify(await visitor.read());

      expect(record).toContain("[mobile]");
      expect(record).not.toContain("13812345678");
    });

    it("answers in the language of each message, until one is fixed", async ({ expect }) => {
      const visitor = await visit(request, { language: "en" });
      const korean = await visitor.say("지모구 합동검수는 며칠 걸리나요?");
      const switched = await visitor.send("", {
        method: "PATCH",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ language: "ja" }),
      });
      const japanese = await visitor.say("지모구 합동검수는 며칠 걸리나요?");

      expect(korean.language).toBe("ko");
      expect(await switched.json()).toMatchObject({ id: visitor.id, language: "ja", state: expect.any(String) });
      expect(japanese.language).toBe("ja");
      expect(await visitor.read()).toMatchObject({ language: "ja" });
    });

    it("says what becomes of a fifth language, without opening a case", async ({ expect }) => {
      const visitor = await visit(request);
      const turn = await visitor.say("Сколько времени занимает совместная приёмка в районе Цзимо?");

      expect(turn).toMatchObject({ outcome: "handed-off", reason: "language-not-served", language: "en" });
      expect(turn.handoff).toMatchObject({ offered: true });
      expect(turn.handoff?.caseId).toBeUndefined();
    });

    it("takes a stop for a turn that is over as done, and knows no other", async ({ expect }) => {
      const visitor = await visit(request);
      const turn = await visitor.say(QUESTION);
      const stopped = await visitor.send(`/turns/${turn.id}/stop`, { method: "POST" });
      const unknown = await visitor.send("/turns/no-such-turn/stop", { method: "POST" });

      expect(stopped.status).toBe(204);
      expect(unknown.status).toBe(404);
      expect(kindsOf(await visitor.read()).length).toBe(3);
    });
  });

  describe(`${name}: a turn as a stream`, () => {
    const streamed = async (visitor: Awaited<ReturnType<typeof visit>>, text: string, clientTurnId: string) =>
      visitor.post("/turns", { text, clientTurnId }, STREAM);

    it("is acknowledged first, told sentence by sentence, and whole at the end", async ({ expect }) => {
      const visitor = await visit(request);
      const response = await streamed(visitor, QUESTION, newClientId());
      const events = await readWholeStream(response);
      const names = namesOf(events);
      const turn = turnSchema.parse(events.at(-1)?.data);
      const deltas = events.filter(({ event }) => event === "delta").map(({ data }) => (data as { text: string }).text);

      expect(response.headers.get("Content-Type")).toBe("text/event-stream; charset=utf-8");
      expect(response.headers.get("Cache-Control")).toBe("no-store, no-transform");
      expect(response.headers.get("X-Accel-Buffering")).toBe("no");
      expect(events[0]).toMatchObject({ event: "accepted", data: { turnId: turn.id, seq: 2 } });
      expect(names.indexOf("status")).toBe(1);
      expect(names.at(-1)).toBe("turn");
      expect(deltas.join("")).toBe(turn.text);
      expect(events.filter(({ event }) => event === "citation").map(({ data }) => data)).toEqual(turn.citations);
      expect(events.map(({ id }) => id).filter((id) => id !== undefined)).toEqual([]);
    });

    it("gives the turn alone when it was taken before", async ({ expect }) => {
      const visitor = await visit(request);
      const clientTurnId = newClientId();
      const turn = await visitor.say(QUESTION, clientTurnId);
      const events = await readWholeStream(await streamed(visitor, QUESTION, clientTurnId));

      expect(events).toMatchObject([{ event: "turn", data: turn }]);
    });

    it("does not begin where the message is refused", async ({ expect }) => {
      const visitor = await visit(request);
      await visitor.say(QUESTION, "the-same-id");
      const empty = await streamed(visitor, " ", newClientId());
      const reused = await streamed(visitor, "Something else", "the-same-id");

      expect([empty.status, await codeOf(empty)]).toEqual([422, "text-empty"]);
      expect([reused.status, await codeOf(reused)]).toEqual([409, "key-reused"]);
    });

    it("is the same turn for everyone who sends the message at the same moment", async ({ expect }) => {
      const visitor = await visit(request);
      const clientTurnId = newClientId();
      const streams = await Promise.all(
        Array.from({ length: 3 }, async () => readWholeStream(await streamed(visitor, QUESTION, clientTurnId))),
      );
      const turns = streams.map((events) => events.at(-1));

      expect(new Set(turns.map((turn) => JSON.stringify(turn))).size).toBe(1);
      expect(streams.filter((events) => events[0]?.event === "accepted").length).toBe(1);
    });

    it("loses nothing when the connection is cut after the acknowledgement", async ({ expect }) => {
      const visitor = await visit(request);
      const clientTurnId = newClientId();
      await readUntil(await streamed(visitor, QUESTION, clientTurnId), ({ event }) => event === "accepted");
      const following = await visitor.send("/events?after=2");
      const [recorded] = await readUntil(following, ({ id }) => id === "3");

      const turn = await visitor.say(QUESTION, clientTurnId);

      expect(turn.conversationId).toBe(visitor.id);
      expect(recorded).toMatchObject({ data: { turn } });
    });
  });

  describe(`${name}: events`, () => {
    it("come from the beginning or after a place, as a page", async ({ expect }) => {
      const visitor = await visit(request);
      await visitor.say(QUESTION);
      const json = { headers: { Accept: "application/json" } };
      const whole = eventsSchema.parse(await (await visitor.send("/events", json)).json());
      const rest = eventsSchema.parse(await (await visitor.send(`/events?after=2`, json)).json());
      const none = eventsSchema.parse(await (await visitor.send(`/events?after=${whole.next}`, json)).json());

      expect(whole.events).toEqual((await visitor.read()).events);
      expect(rest.events.map(({ seq }) => seq)).toEqual([3]);
      expect(none).toEqual({ events: [], next: 3 });
    });

    it("come as they happen, each with its place as its id", async ({ expect }) => {
      const visitor = await visit(request);
      const following = await visitor.send("/events", { headers: STREAM });
      const [read] = await Promise.all([readUntil(following, ({ id }) => id === "3"), visitor.say(QUESTION)]);

      expect(read.map(({ id }) => id)).toEqual(["1", "2", "3"]);
      expect(read.map(({ data }) => data)).toEqual((await visitor.read()).events);
    });

    it("go on after the last one that was read; what the browser says of it wins", async ({ expect }) => {
      const visitor = await visit(request);
      await visitor.say(QUESTION);
      const following = await visitor.send("/events?after=0", { headers: { ...STREAM, "Last-Event-ID": "2" } });
      const read = await readUntil(following, () => true);

      expect(read.map(({ id }) => id)).toEqual(["3"]);
    });

    it("refuse a place that is none", async ({ expect }) => {
      const response = await (await visit(request)).send("/events?after=yesterday");

      expect(response.status).toBe(422);
    });
  });

  describeHandoffContract(name, { request });

  describe(`${name}: feedback, copy and erasure`, () => {
    it("keeps what a visitor says of a turn, until they say otherwise", async ({ expect }) => {
      const visitor = await visit(request);
      const { id: turnId } = await visitor.say(QUESTION);
      const up = { turnId, verdict: "up" };
      const down = { turnId, verdict: "down", reason: "incomplete", text: "Call me: 13812345678" };
      for (const verdict of [up, up, down]) expect((await visitor.post("/feedback", verdict)).status).toBe(204);
      const given = (await visitor.read()).events.filter(({ kind }) => kind === "feedback");

      expect(given).toMatchObject([up, { ...down, text: "Call me: [mobile]" }]);
    });

    it("takes feedback on a turn of the conversation only", async ({ expect }) => {
      const visitor = await visit(request);
      const { id: turnId } = await (await visit(request)).say(QUESTION);

      expect((await visitor.post("/feedback", { turnId, verdict: "up" })).status).toBe(404);
      expect((await visitor.post("/feedback", { turnId, verdict: "perhaps" })).status).toBe(422);
    });

    it.for([
      { format: "json", type: "application/json" },
      { format: "html", type: "text/html" },
      { format: "txt", type: "text/plain" },
      { format: "pdf", type: "application/pdf" },
    ])("gives a copy as $format, labelled, without what opens a case", async ({ format, type }, { expect }) => {
      const visitor = await visit(request);
      const { handoff } = await visitor.say(ASKS_FOR_PERSON);
      const response = await visitor.send(`/export?format=${format}`);
      const copy = await response.text();

      expect(response.status).toBe(200);
      expect(response.headers.get("Content-Type")).toContain(type);
      expect(response.headers.get("Content-Disposition")).toContain("attachment");
      expect(copy).toContain("AIGC");
      expect(JSON.parse(response.headers.get("AIGC") ?? "")).toMatchObject({ Label: "2", ProduceID: visitor.id });
      expect(copy).not.toContain(handoff?.secret);
      expect(copy).not.toContain(visitor.token);
    });

    it("offers no other format", async ({ expect }) => {
      expect((await (await visit(request)).send("/export?format=docx")).status).toBe(422);
    });

    it("is gone when it is erased, with its case", async ({ expect }) => {
      const visitor = await visit(request);
      const { handoff } = await visitor.say(ASKS_FOR_PERSON);
      const following = await visitor.send("/events?after=100", { headers: STREAM });
      const erased = await visitor.send("", { method: "DELETE" });
      const status = { number: handoff?.number, secret: handoff?.secret };

      expect(erased.status).toBe(204);
      expect(await readWholeStream(following)).toEqual([]);
      expect((await visitor.send("")).status).toBe(404);
      expect((await visitor.send("", { method: "DELETE" })).status).toBe(404);
      expect((await visitor.post("/turns", { text: QUESTION, clientTurnId: newClientId() })).status).toBe(404);
      expect((await postJson(request, "/api/cases/status", status)).status).toBe(404);
    });
  });
}
