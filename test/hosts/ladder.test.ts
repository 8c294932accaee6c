/**
 * The ladder under a written answer, rung by rung and fault by fault: the real road, stores in memory, every client of
 * models, and providers that are test doubles over real HTTP.
 */
import { afterAll, describe, it } from "vitest";
import { createApp } from "#src/http/create-app.ts";
import type { OpenChat } from "#src/platform/adapters/chat-endpoint/open-chat.ts";
import { createPlainChat } from "#src/platform/adapters/plain-chat/create-plain-chat.ts";
import type { ChatModel } from "#src/platform/ports/chat-model.ts";
import type { AppParts } from "#src/http/app-parts.ts";
import type { Generation } from "#src/turn/answer/generated/generation.ts";
import { CHAT_CLIENTS } from "#test/support/chat-clients.ts";
import { startFakeProvider, type FakeProvider, type FakeScript } from "#test/support/fake-provider.ts";
import {
  breaksAfter,
  breaksInside,
  fails,
  type FakeReply,
  neverEnds,
  overflows,
  refuses,
  repeats,
  says,
  saysNothing,
  sendsBrokenJson,
  sendsOtherJson,
  sendsPage,
  stallsAfter,
  staysSilent,
} from "#test/support/fake-reply.ts";
import { ourPrompts } from "#test/support/our-prompts.ts";
import { firstStatement } from "#test/support/first-statement.ts";
import { makeWholeParts } from "#test/support/whole-app.ts";
import { newClientId, visit } from "../contract/visitor.ts";

const QUESTION = "How long does joint acceptance take in Jimo?";
const GUIDANCE = "This is guidance, not an official decision.";
const QUICK = { untilFirstPart: 1500, betweenParts: 300 };
/** With a model that does not stall, however busy the machine is. */
const PATIENT = { untilFirstPart: 60_000, betweenParts: 60_000 };

/** The models of the message that is asked next. */
let models: readonly ChatModel[] = [];
const generations: Generation[] = [];
const parts: AppParts = await makeWholeParts(() => ({
  prompts: ourPrompts(),
  admit: async () => models,
  patienceMs: 45_000,
  report: (generation) => generations.push(generation),
}));
const app = createApp(parts);
const request = (path: string, init?: RequestInit) => Promise.resolve(app.request(path, init));
const closing: (() => void)[] = [];
afterAll(() => {
  for (const close of closing) close();
});

async function provide(script: FakeScript): Promise<FakeProvider> {
  const { provider, close } = await startFakeProvider(script);
  closing.push(close);
  return provider;
}

function modelAt(open: OpenChat, baseUrl: string, name: string): ChatModel {
  return open({ baseUrl, apiKey: "key", name, region: "local" }, QUICK);
}

const truthful = await provide(({ body }) => says(firstStatement(body)));
const faulty = new Map<string, FakeReply | FakeScript>();
const unreliable = await provide((asked, number) => {
  const reply = faulty.get(asked.body.model);
  if (reply === undefined) throw new Error(`no reply for ${asked.body.model}`);
  return typeof reply === "function" ? reply(asked, number) : reply;
});

/** What becomes of the question when these are asked, in this order. */
async function ask(...asked: readonly ChatModel[]) {
  models = asked;
  generations.length = 0;
  const visitor = await visit(request);
  const turn = await visitor.say(QUESTION);
  return { turn, generation: generations[0] };
}

function faultyModel(open: OpenChat, name: string, reply: FakeReply | FakeScript): ChatModel {
  faulty.set(name, reply);
  return modelAt(open, unreliable.baseUrl, name);
}

// Loads the clients, which is no part of what a model takes.
for (const { open } of CHAT_CLIENTS) {
  await Array.fromAsync(
    open({ baseUrl: truthful.baseUrl, apiKey: "key", name: "first of all", region: "local" }, PATIENT).stream({
      messages: [{ role: "user", content: "?" }],
      temperature: 0,
      maxTokens: 1,
    }),
  );
}

const CORRECT: FakeScript = ({ body }) => says(firstStatement(body));
const begins =
  (end: (text: string) => FakeReply): FakeScript =>
  ({ body }) =>
    end(`${firstStatement(body)} And so on 合`);

interface Fault {
  readonly fault: string;
  readonly model: (open: OpenChat) => ChatModel;
  readonly ended: string;
}

/** Nothing of what came could be told. */
const WITHOUT_A_WORD: readonly Fault[] = [
  { fault: "connection refused", model: (open) => modelAt(open, "http://127.0.0.1:1/v1", "x"), ended: "unreachable" },
  {
    fault: "a name that nobody has",
    model: (open) => modelAt(open, "http://luodi.invalid/v1", "x"),
    ended: "unreachable",
  },
  {
    fault: "no TLS where it is expected",
    model: (open) => modelAt(open, truthful.baseUrl.replace("http:", "https:"), "x"),
    ended: "unreachable",
  },
  { fault: "401", model: (open) => faultyModel(open, "401", fails(401)), ended: "refused" },
  {
    fault: "429",
    model: (open) => faultyModel(open, "429", fails(429, { headers: { "retry-after": "60" } })),
    ended: "busy",
  },
  { fault: "500", model: (open) => faultyModel(open, "500", fails(500)), ended: "broken" },
  { fault: "a slow first byte", model: (open) => faultyModel(open, "slow", staysSilent()), ended: "stalled" },
  { fault: "a page instead of events", model: (open) => faultyModel(open, "page", sendsPage()), ended: "unreadable" },
  { fault: "broken JSON", model: (open) => faultyModel(open, "json", sendsBrokenJson()), ended: "unreadable" },
  { fault: "JSON that is no chat", model: (open) => faultyModel(open, "other", sendsOtherJson()), ended: "unreadable" },
  {
    fault: "the wrong language",
    model: (open) => faultyModel(open, "zh", says("联合验收需要7个工作日[1]。")),
    ended: "stop",
  },
  { fault: "an empty reply", model: (open) => faultyModel(open, "empty", saysNothing()), ended: "unreadable" },
  {
    fault: "a reply without an end",
    model: (open) => faultyModel(open, "endless", neverEnds("and so on, ")),
    ended: "endless",
  },
  { fault: "a refusal", model: (open) => faultyModel(open, "refusal", refuses()), ended: "stop" },
  { fault: "more than it can read", model: (open) => faultyModel(open, "long", overflows()), ended: "too-long" },
  {
    fault: "a source it was not given",
    model: (open) => faultyModel(open, "source", says("It takes 7 days [9].")),
    ended: "stop",
  },
  {
    fault: "an invented figure",
    model: (open) => faultyModel(open, "figure", says("It takes 99 days [1].")),
    ended: "stop",
  },
];

/** What came before was told, and stands. */
const IN_THE_MIDDLE: readonly Fault[] = [
  { fault: "a stall", model: (open) => faultyModel(open, "stall", begins(stallsAfter)), ended: "stalled" },
  { fault: "a broken connection", model: (open) => faultyModel(open, "cut", begins(breaksAfter)), ended: "cut" },
  {
    fault: "the same over and over",
    model: (open) => faultyModel(open, "again", ({ body }) => repeats(`${firstStatement(body)} `, 40)),
    ended: "too-many-unsupported",
  },
  {
    fault: "an invented link",
    model: (open) =>
      faultyModel(open, "link", ({ body }) => says(`${firstStatement(body)} See https://qingdao.example/apply [1].`)),
    ended: "stop",
  },
];

describe.for(CHAT_CLIENTS)("a written answer through the $client client", ({ open }) => {
  const second = open({ baseUrl: truthful.baseUrl, apiKey: "key", name: "second", region: "local" }, PATIENT);

  it("is what the model wrote, label, prompt and model named, without a word of the guides", async ({ expect }) => {
    const { turn, generation } = await ask(second);

    expect(turn).toMatchObject({
      outcome: "answered",
      label: "ai-generated",
      versions: { prompt: "answer@1", model: "second" },
    });
    expect(turn.text).not.toContain("In the guide’s own words");
    expect(turn.text.endsWith(GUIDANCE)).toBe(true);
    expect(generation).toMatchObject({ rung: "written", attempts: [{ model: "second", ended: "stop" }], dropped: [] });
  });

  it.for(WITHOUT_A_WORD)("is the next model's after $fault", async ({ model, ended }, { expect }) => {
    const { turn, generation } = await ask(model(open), second);

    expect(turn).toMatchObject({ outcome: "answered", label: "ai-generated", versions: { model: "second" } });
    expect(generation?.attempts).toMatchObject([{ ended, told: 0 }, { ended: "stop" }]);
  });

  it.for(WITHOUT_A_WORD)("is the guide's own words after $fault where no other is", async ({ model }, { expect }) => {
    const { turn: quoted } = await ask();
    const { turn, generation } = await ask(model(open));

    expect(turn).toMatchObject({ outcome: "answered", text: quoted.text, label: "quoted-from-guides" });
    expect(turn.versions).not.toHaveProperty("model");
    expect(generation?.rung).toBe("quoted");
  });

  it.for(IN_THE_MIDDLE)(
    "stands, with the guide's own words behind it, after $fault",
    async ({ model, ended }, { expect }) => {
      const { turn, generation } = await ask(model(open), second);
      const { turn: quoted } = await ask();

      expect(turn.label).toBe("ai-generated");
      expect(turn.text).toContain("In the guide’s own words:");
      expect(turn.text).toContain(quoted.text.split("\n\n")[0] ?? "?");
      expect(turn.text).not.toContain("qingdao.example");
      expect(generation).toMatchObject({ rung: "completed" });
      expect(generation?.attempts).toMatchObject([{ ended }]);
    },
  );

  it("shows no half of a character where the connection broke within one", async ({ expect }) => {
    const { turn, generation } = await ask(faultyModel(open, "utf8", begins(breaksInside)), second);

    expect(turn).toMatchObject({ outcome: "answered", label: "ai-generated" });
    expect(turn.text).not.toMatch(/[\uFFFD合]/u);
    expect(generation?.attempts[0]).toMatchObject({ ended: "cut" });
  });

  it("is not asked for where the guides are not sure enough: that is for a person", async ({ expect }) => {
    const before = truthful.requests.length;
    models = [second];
    const turn = await (await visit(request)).say("Which football club should I support?");

    expect(turn).toMatchObject({ outcome: "handed-off", label: null });
    expect(truthful.requests).toHaveLength(before);
  });
});

describe("a written answer on its way", () => {
  it.for([
    { language: "en", text: QUESTION },
    { language: "zh", text: "即墨区联合验收需要多长时间？" },
    { language: "zh", text: "即墨區聯合驗收需要多長時間？" },
    { language: "ja", text: "即墨区の合同検収は何日かかりますか。" },
    { language: "ko", text: "지모구 합동검수는 며칠 걸리나요?" },
  ])("is told in sentences which joined are the turn's text: $text", async ({ language, text }, { expect }) => {
    models = [faultyModel(createPlainChat, `stream-${text}`, CORRECT)];
    const visitor = await visit(request, { language });
    const response = await visitor.post(
      "/turns",
      { text, clientTurnId: newClientId() },
      { Accept: "text/event-stream" },
    );
    const events = (await response.text()).split("\n\n").filter((block) => block.startsWith("event:"));
    const dataOf = (name: string) =>
      events
        .filter((block) => block.startsWith(`event: ${name}\n`))
        .map((block) => JSON.parse(block.split("data: ")[1] ?? ""));
    const [turn] = dataOf("turn");

    expect(turn).toMatchObject({ outcome: "answered", label: "ai-generated" });
    expect(dataOf("delta").length).toBeGreaterThan(1);
    expect(
      dataOf("delta")
        .map((delta) => delta.text)
        .join(""),
    ).toBe(turn.text);
  });
});
