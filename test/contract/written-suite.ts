/**
 * What every host promises of answers that a model writes: who may have them written, who may end them, and what is told
 * and kept of them. The provider is a test double over real HTTP.
 */
import { describe, it } from "vitest";
import type { RecordedEvent } from "#src/conversation/event.ts";
import type { Turn } from "#src/protocol/turn.ts";
import { fails, says } from "#test/support/fake-reply.ts";
import { firstStatement } from "#test/support/first-statement.ts";
import { readEventStream, readUntil, readWholeStream, type SentEvent } from "#test/support/read-event-stream.ts";
import { ABROAD, HOME, type ProviderOfHost } from "#test/support/provider-of-host.ts";
import { createDeskClient } from "./desk-client.ts";
import type { DeskHost } from "./desk-host.ts";
import { QUESTION } from "./http-host.ts";
import { newClientId, type Visitor, visit } from "./visitor.ts";

/** A host whose models are those of `ProviderOfHost`. */
export interface WritingHost extends DeskHost {
  readonly writing: ProviderOfHost;
  /** The last turn of a conversation, with what the record alone has. */
  readonly lastTurn: (conversationId: string) => Promise<RecordedEvent | undefined>;
}

const QUESTIONS = [
  { language: "zh", question: "即墨区联合验收要多少个工作日？" },
  { language: "en", question: QUESTION },
  { language: "ja", question: "RCEPの原産地証明の有効期間はどのくらいですか？" },
  { language: "ko", question: "지모구 합동검수는 며칠 걸리나요?" },
] as const;

export function describeWrittenContract(name: string, host: WritingHost): void {
  const { request, lastTurn, writing } = host;
  const desk = createDeskClient(host);

  const sendForStream = (visitor: Visitor, text: string): Promise<Response> =>
    visitor.post("/turns", { text, clientTurnId: newClientId() }, { Accept: "text/event-stream" });

  /** A turn whose first sentence is told, and whose model writes the next one only once it is let go on. */
  async function halfWritten() {
    const goOn = Promise.withResolvers<void>();
    writing.answerWith(({ body }) => says("", { pieces: inTwo(firstStatement(body), goOn.promise) }));
    const asked = writing.nextRequest();
    const visitor = await visit(request);
    const events = readEventStream(await sendForStream(visitor, QUESTION));
    let turnId = "";
    for (;;) {
      const { value } = await events.next();
      if (value === undefined) throw new Error("the stream ended before anything was told");
      if (value.event === "accepted") ({ turnId } = value.data as { turnId: string });
      if (value.event === "delta") {
        const { text: told } = value.data as { text: string };
        return { visitor, events, turnId, told, left: (await asked).left, goOn: goOn.resolve };
      }
    }
  }

  describe(`${name}: a turn that a model writes`, () => {
    it.for(QUESTIONS)("is told and labelled in $language, streamed or whole", async (asked, { expect }) => {
      const { language, question } = asked;
      writing.answerWith(({ body }) => says(firstStatement(body)));
      const visitor = await visit(request, { language });
      const stream = await sendForStream(visitor, question);
      const events = await readWholeStream(stream);
      const turn = events.at(-1)?.data as Turn;
      const whole = await (await visit(request, { language })).say(question);

      expect(events[0]?.event).toBe("accepted");
      expect(events.at(-1)?.event).toBe("turn");
      expect(turn).toMatchObject({ outcome: "answered", language, label: "ai-generated" });
      expect(JSON.parse(stream.headers.get("AIGC") ?? "")).toMatchObject({ Label: "2", ProduceID: turn.id });
      expect(turn.versions).toMatchObject({ prompt: "answer@1", model: HOME });
      expect(deltasOf(events)).toBe(turn.text);
      expect(whole).toMatchObject({ outcome: "answered", label: "ai-generated", text: turn.text });
      const generation = (await lastTurn(visitor.id))?.internal?.generation;
      expect(generation).toMatchObject({
        prompt: "answer@1",
        attempts: [{ model: HOME, ended: "stop", usage: { input: 12, output: 34 }, told: 1 }],
        dropped: [],
      });
    });

    it("has in the record how it came about, which is never told, and nothing that is not in the sources", async ({
      expect,
    }) => {
      writing.answerWith(({ body }) => says(`${firstStatement(body)} It costs 300 yuan [1].`));
      const visitor = await visit(request);
      const turn = await visitor.say(QUESTION);
      const event = await lastTurn(visitor.id);

      expect(turn.label).toBe("ai-generated");
      expect(event?.internal?.generation).toMatchObject({
        prompt: "answer@1",
        rung: "completed",
        attempts: [
          {
            model: HOME,
            ended: "stop",
            parameters: { temperature: 0.1, maxTokens: 1500 },
            usage: { input: 12, output: 34 },
          },
        ],
        dropped: [{ sentence: "It costs 300 yuan [1].", fault: "figure" }],
      });
      expect(Object.keys(event?.internal?.stepMs ?? {})).toEqual(expect.arrayContaining(["retrieval", "composed"]));
      expect(JSON.stringify(await visitor.read())).not.toContain("300 yuan");
    });

    it("is quoted from the guides where no model answers, and the record says why", async ({ expect }) => {
      writing.answerWith(() => fails(500));
      const visitor = await visit(request);
      const turn = await visitor.say(QUESTION);

      expect(turn).toMatchObject({ outcome: "answered", label: "quoted-from-guides" });
      expect((await lastTurn(visitor.id))?.internal?.generation).toMatchObject({
        rung: "quoted",
        attempts: [{ model: HOME, ended: "broken", told: 0 }],
      });
    });

    it("is recorded as stopped, with what had been told, and ends at the provider", async ({ expect }) => {
      const { visitor, events, turnId, told, left } = await halfWritten();
      const stopped = await visitor.send(`/turns/${turnId}/stop`, { method: "POST" });
      await left;
      const rest = await Array.fromAsync(events);

      expect(stopped.status).toBe(204);
      expect(turnOf(await lastTurn(visitor.id))).toMatchObject({
        outcome: "stopped",
        text: `${told}\n\nStopped. Your question has been kept; ask again whenever you like.`,
        label: "ai-generated",
        citations: [],
      });
      expect(rest.at(-1)?.data).toMatchObject({ text: told + deltasOf(rest) });
    });

    it("goes to the helper who takes the conversation meanwhile, and the model writes no further", async ({
      expect,
    }) => {
      const { visitor, events, told, left } = await halfWritten();
      const { caseId } = (await (await visitor.post("/handoff", {})).json()) as { caseId: string };
      const helper = await desk.helperNumber(0);
      await helper.post(`/api/desk/cases/${caseId}/claim`);
      await left;
      const turn = (await Array.fromAsync(events)).find(({ event }) => event === "turn")?.data as Turn;

      expect(turn).toMatchObject({
        outcome: "with-person",
        text: `${told}\n\nYour message has been passed to the person who is helping you.`,
        label: "ai-generated",
      });
      expect((await lastTurn(visitor.id))?.internal?.generation).toMatchObject({
        attempts: [{ ended: "stopped", told: 1 }],
      });
    });

    it("ends at the provider when the conversation is erased", async ({ expect }) => {
      const { visitor, left } = await halfWritten();
      const erased = await visitor.send("", { method: "DELETE" });
      await left;

      expect(erased.status).toBe(204);
      expect((await visitor.send("")).status).toBe(404);
    });

    it("goes on when the connection is lost, and is recorded", async ({ expect }) => {
      const { visitor, events, turnId, goOn } = await halfWritten();
      await events.return();
      goOn();
      const followed = await visitor.send("/events?after=0", { headers: { Accept: "text/event-stream" } });
      await readUntil(followed, ({ event }) => event?.startsWith("turn.") === true);

      expect(turnOf(await lastTurn(visitor.id))).toMatchObject({
        id: turnId,
        outcome: "answered",
        label: "ai-generated",
      });
    });

    it("comes from a model abroad only while the visitor agrees to that", async ({ expect }) => {
      writing.answerWith(({ body }) => (body.model === HOME ? fails(500) : says(firstStatement(body))));
      const before = writing.requests.length;
      const visitor = await visit(request);
      const agree = async (modelAbroad: boolean) => {
        const headers = { "Content-Type": "application/json" };
        await visitor.send("", { method: "PATCH", headers, body: JSON.stringify({ consents: { modelAbroad } }) });
      };
      const without = await visitor.say(QUESTION);
      const askedWithout = writing.requests.slice(before).map(({ body }) => body.model);
      await agree(true);
      const agreed = await visitor.say(QUESTION);
      await agree(false);
      const withdrawn = await visitor.say(QUESTION);

      expect(new Set(askedWithout)).toEqual(new Set([HOME]));
      expect(without.label).toBe("quoted-from-guides");
      expect(agreed).toMatchObject({ label: "ai-generated", versions: { model: ABROAD } });
      expect(withdrawn.label).toBe("quoted-from-guides");
    });
  });
}

function turnOf(event: RecordedEvent | undefined): Turn | undefined {
  return event !== undefined && "turn" in event ? event.turn : undefined;
}

function deltasOf(events: readonly SentEvent[]): string {
  const texts = events.flatMap(({ event, data }) =>
    event === "delta" ? [(data as { readonly text: string }).text] : [],
  );
  return texts.join("");
}

async function* inTwo(sentence: string, goOn: Promise<void>): AsyncGenerator<string, void> {
  yield `${sentence} And`;
  await goOn;
  yield " so on.";
}
