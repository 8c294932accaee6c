/** A turn while a model writes it: who may end it, and what is kept of it. The provider is a test double over real HTTP. */
import { afterAll, describe, it } from "vitest";
import { claimCase } from "#src/people/desk/claim.ts";
import { createApp } from "#src/http/create-app.ts";
import { createPlainChat } from "#src/platform/adapters/plain-chat/create-plain-chat.ts";
import type { Turn } from "#src/protocol/turn.ts";
import { type FakeScript, startFakeProvider } from "#test/support/fake-provider.ts";
import { says } from "#test/support/fake-reply.ts";
import { firstStatement } from "#test/support/first-statement.ts";
import { ourPrompts } from "#test/support/our-prompts.ts";
import { account } from "#test/support/records.ts";
import { readEventStream } from "#test/support/read-event-stream.ts";
import { makeWholeParts } from "#test/support/whole-app.ts";
import { newClientId, visit } from "../contract/visitor.ts";

const QUESTION = "How long does joint acceptance take in Jimo?";
const PATIENT = { untilFirstPart: 60_000, betweenParts: 60_000 };

let script: FakeScript = () => says("");
const { provider, close } = await startFakeProvider((request, number) => script(request, number));
afterAll(close);
const model = createPlainChat({ baseUrl: provider.baseUrl, apiKey: "key", name: "m", region: "local" }, PATIENT);
const parts = await makeWholeParts(() => ({
  prompts: ourPrompts(),
  admit: async () => [model],
  patienceMs: 45_000,
  report: () => {},
}));
const app = createApp(parts);
const request = (path: string, init?: RequestInit) => Promise.resolve(app.request(path, init));

/** A turn whose first sentence is told, and whose model writes the next one only once it is let go on. */
async function halfWritten() {
  const goOn = Promise.withResolvers<void>();
  script = ({ body }) => says("", { pieces: inTwo(firstStatement(body), goOn.promise) });
  const number = provider.requests.length;
  const visitor = await visit(request);
  const response = await visitor.post(
    "/turns",
    { text: QUESTION, clientTurnId: newClientId() },
    { Accept: "text/event-stream" },
  );
  const events = readEventStream(response);
  let turnId = "";
  let told = "";
  for (;;) {
    const { value } = await events.next();
    if (value === undefined) throw new Error("the stream ended before anything was told");
    if (value.event === "accepted") ({ turnId } = value.data as { turnId: string });
    if (value.event === "delta") {
      ({ text: told } = value.data as { text: string });
      break;
    }
  }
  const { left } = await provider.request(number);
  return { visitor, events, turnId, told, left, goOn: goOn.resolve };
}

async function* inTwo(sentence: string, goOn: Promise<void>): AsyncGenerator<string, void> {
  yield `${sentence} And`;
  await goOn;
  yield " so on.";
}

async function recordedTurn({ read }: Awaited<ReturnType<typeof visit>>): Promise<Turn | undefined> {
  const { events } = await read();
  return events
    .map((event) => ("turn" in event ? (event.turn as Turn) : undefined))
    .findLast((turn) => turn !== undefined);
}

describe("a turn that a model writes", () => {
  it("is recorded as stopped, with what had been told, and ends at the provider", async ({ expect }) => {
    const { visitor, events, turnId, told, left } = await halfWritten();
    const stopped = await visitor.send(`/turns/${turnId}/stop`, { method: "POST" });
    await left;
    const rest = await Array.fromAsync(events);

    expect(stopped.status).toBe(204);
    expect(await recordedTurn(visitor)).toMatchObject({
      outcome: "stopped",
      text: `${told}\n\nStopped. Your question has been kept; ask again whenever you like.`,
      label: "ai-generated",
      citations: [],
    });
    const deltas = rest.filter(({ event }) => event === "delta").map(({ data }) => (data as { text: string }).text);
    const turn = rest.find(({ event }) => event === "turn")?.data as Turn;
    expect(told + deltas.join("")).toBe(turn.text);
  });

  it("goes to the helper who takes the conversation meanwhile, and the model writes no further", async ({ expect }) => {
    const { visitor, events, told, left } = await halfWritten();
    const { caseId } = (await (await visitor.post("/handoff", {})).json()) as { caseId: string };
    const wang = account({ name: crypto.randomUUID(), teams: [] });
    await parts.desk.staff.add(wang);
    await claimCase(caseId, wang, parts.desk);
    await left;
    const turn = (await Array.fromAsync(events)).find(({ event }) => event === "turn")?.data as Turn;

    expect(turn).toMatchObject({
      outcome: "with-person",
      text: `${told}\n\nYour message has been passed to the person who is helping you.`,
      label: "ai-generated",
    });
    const [event] = await parts.conversation.conversations.readLast(visitor.id, ["turn.with-person"], 1);
    expect(event?.internal?.generation).toMatchObject({ attempts: [{ ended: "stopped", told: 1 }] });
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
    const recorded = Promise.withResolvers<void>();
    const stopListening = await parts.conversation.bus.listen(`conversation:${visitor.id}`, recorded.resolve);
    if ((await recordedTurn(visitor)) === undefined) await recorded.promise;
    stopListening();

    expect(await recordedTurn(visitor)).toMatchObject({ id: turnId, outcome: "answered", label: "ai-generated" });
  });

  it("has in the record how it came about, which is never told", async ({ expect }) => {
    script = ({ body }) => says(`${firstStatement(body)} It costs 300 yuan [1].`);
    const visitor = await visit(request);
    await visitor.say(QUESTION);
    const [event] = await parts.conversation.conversations.readLast(visitor.id, ["turn.answered"], 1);

    expect(event?.internal?.generation).toMatchObject({
      prompt: "answer@1",
      rung: "completed",
      attempts: [
        {
          model: "m",
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
});
