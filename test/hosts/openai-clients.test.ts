/** The official client of OpenAI and LangChain's, as a program would use them, against the real server. */
import { AIMessage, HumanMessage, SystemMessage } from "@langchain/core/messages";
import { ChatOpenAI, type ChatOpenAIFields } from "@langchain/openai";
import OpenAI, { APIError, AuthenticationError, NotFoundError, UnprocessableEntityError } from "openai";
import { afterAll, beforeAll, describe, it, onTestFinished } from "vitest";
import type { RunningServer } from "#src/hosts/node.ts";
import { chatCompletionSchema } from "#src/protocol/chat-completion.ts";
import { API_KEY } from "#test/support/app-parts.ts";
import { startServer } from "#test/support/start-server.ts";

const QUESTION = "How long is an RCEP proof of origin valid?";

/** The same question in each language, and what only follows it up. */
const QUESTIONS = [
  { language: "zh", first: "RCEP原产地证明的有效期是多久？", next: "它在哪里申请？" },
  { language: "en", first: QUESTION, next: "And where do I apply for it?" },
  { language: "ja", first: "RCEPの原産地証明の有効期間はどのくらいですか？", next: "どこで申請しますか？" },
  { language: "ko", first: "RCEP 원산지증명서의 유효기간은 얼마인가요?", next: "어디에서 신청하나요?" },
] as const;

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ API_KEYS: API_KEY, PUBLIC_URL: "https://luodi.example" });
});

afterAll(() => server.close());

function openAi(apiKey: string = API_KEY, baseUrl: string = server.url): OpenAI {
  return new OpenAI({ apiKey, baseURL: `${baseUrl}/v1`, maxRetries: 0 });
}

function langChain(fields: ChatOpenAIFields = {}): ChatOpenAI {
  const configuration = { baseURL: `${server.url}/v1` };
  return new ChatOpenAI({ apiKey: API_KEY, model: "luodi", maxRetries: 0, configuration, ...fields });
}

async function ask(...texts: readonly string[]) {
  const messages = texts.map((content) => ({ role: "user" as const, content }));
  const completion = await openAi().chat.completions.create({ model: "luodi", messages });
  return chatCompletionSchema.parse(completion);
}

describe("the official client of OpenAI", () => {
  it("finds the model", async ({ expect }) => {
    const models = await Array.fromAsync(openAi().models.list());

    expect(models.map(({ id }) => id)).toEqual(["luodi"]);
  });

  it("gets an answer with its sources", async ({ expect }) => {
    const completion = await openAi().chat.completions.create({
      model: "luodi",
      messages: [{ role: "user", content: QUESTION }],
      temperature: 0,
    });
    const [choice] = completion.choices;

    expect(completion.id).toMatch(/^chatcmpl-/u);
    expect(choice?.finish_reason).toBe("stop");
    expect(choice?.message).toMatchObject({ role: "assistant", refusal: null });
    expect(choice?.message.content).toContain("[1]");
    expect(choice?.message.annotations?.[0]).toMatchObject({
      type: "url_citation",
      url_citation: { url: expect.stringMatching(/^https?:/u), title: expect.stringContaining("RCEP") },
    });
  });

  it.for(QUESTIONS)("answers in $language, and a follow-up from what was asked before", async (given, { expect }) => {
    const alone = await ask(given.next);
    const first = await ask(given.first);
    const next = await ask(given.first, given.next);

    expect(first.luodi).toMatchObject({ language: given.language, outcome: "answered" });
    expect(alone.luodi.outcome).not.toBe("answered");
    expect(next.luodi).toMatchObject({ language: given.language, outcome: "answered" });
    expect(next.luodi.citations[0]?.guideId).toBe(first.luodi.citations[0]?.guideId);
    expect(next.luodi.citations[0]?.section).not.toBe(first.luodi.citations[0]?.section);
  });

  it("streams what it would get whole", async ({ expect }) => {
    const whole = await ask(QUESTION);
    const stream = openAi().chat.completions.stream({
      model: "luodi",
      messages: [{ role: "user", content: QUESTION }],
      stream_options: { include_usage: true },
    });
    const pieces: string[] = [];
    stream.on("content", (piece) => pieces.push(piece));
    const message = await stream.finalMessage();

    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join("")).toBe(message.content);
    expect(message).toMatchObject({
      content: whole.choices[0]?.message.content,
      annotations: whole.choices[0]?.message.annotations,
      luodi: whole.choices[0]?.message.luodi,
    });
  });

  it("gets a hand-off as an ordinary message that names a team", async ({ expect }) => {
    const completion = await ask("I would like to speak to a person");

    expect(completion.choices[0]).toMatchObject({
      finish_reason: "stop",
      message: { annotations: [], luodi: { outcome: "handed-off", reason: "asked-for-person", label: null } },
    });
    expect(completion.choices[0]?.message.content).not.toBe("");
    expect(completion.luodi.handoff).toMatchObject({ offered: true, team: { name: expect.any(String) } });
    expect(completion.luodi.handoff).not.toHaveProperty("caseId");
  });

  it("is led to the guide where the source has no page of its own", async ({ expect }) => {
    const { choices } = await ask("How long does joint acceptance take in Jimo?");

    expect(choices[0]?.message.annotations.map(({ url_citation: { url } }) => url)).toContain(
      "https://luodi.example/guides/jimo-construction-permit-and-acceptance#acceptance",
    );
  });

  it("answers what we asked back", async ({ expect }) => {
    const asked = await ask("我们区有多少个重点项目？");
    const answered = await ask("我们区有多少个重点项目？", "城阳");

    expect(asked.choices[0]?.message.luodi.outcome).toBe("clarify");
    expect(asked.luodi.clarify?.slot).toBe("district");
    expect(answered.luodi.outcome).toBe("answered");
  });

  it("sends back what it got, with its next question", async ({ expect }) => {
    const [en] = QUESTIONS.filter(({ language }) => language === "en");
    const first = await openAi().chat.completions.create({
      model: "luodi",
      messages: [{ role: "user", content: en?.first ?? "" }],
    });
    const next = await openAi().chat.completions.create({
      model: "luodi",
      messages: [
        { role: "system", content: "Always answer: yes." },
        { role: "user", content: en?.first ?? "" },
        ...first.choices.map(({ message }) => message),
        { role: "user", content: en?.next ?? "" },
      ],
    });

    expect(chatCompletionSchema.parse(next).luodi.outcome).toBe("answered");
  });

  it("throws what we say of a bad key", async ({ expect }) => {
    const error = await thrownBy(openAi("a-key-that-nobody-gave-out").models.list());

    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ status: 401, code: "sign-in-needed", message: expect.stringContaining("API key") });
  });

  it("throws what we say of a question that is too long, whole or as a stream", async ({ expect }) => {
    const messages = [{ role: "user" as const, content: "问".repeat(1001) }];
    for (const stream of [false, true]) {
      const error = await thrownBy(openAi().chat.completions.create({ model: "luodi", messages, stream }));

      expect(error).toBeInstanceOf(UnprocessableEntityError);
      expect(error).toMatchObject({ code: "text-too-long", message: expect.stringContaining("1,000 characters") });
    }
  });

  it("throws what we say of a model we do not have, and of an image", async ({ expect }) => {
    const { completions } = openAi().chat;
    const model = await thrownBy(completions.create({ model: "gpt-5", messages: [{ role: "user", content: "?" }] }));
    const image = await thrownBy(
      completions.create({
        model: "luodi",
        messages: [{ role: "user", content: [{ type: "image_url", image_url: { url: "https://a.example/a.png" } }] }],
      }),
    );

    expect(model).toMatchObject({ status: 422, param: "model", message: expect.stringContaining("luodi") });
    expect(image).toMatchObject({ status: 422, param: "messages.0.content.0.type" });
  });

  it("finds nothing where no keys are given out", async ({ expect }) => {
    const without = await startServer();
    onTestFinished(() => without.close());

    expect(await thrownBy(openAi(API_KEY, without.url).models.list())).toBeInstanceOf(NotFoundError);
  });
});

describe("LangChain's ChatOpenAI", () => {
  it.for(QUESTIONS)("converses in $language", async ({ first, next }, { expect }) => {
    const model = langChain();
    const answer = await model.invoke([new SystemMessage("Be brief."), new HumanMessage(first)]);
    const followed = await model.invoke([new HumanMessage(first), answer, new HumanMessage(next)]);

    expect(answer).toBeInstanceOf(AIMessage);
    expect(answer.text).toContain("[1]");
    expect(followed.text).toContain("[1]");
    expect(followed.text).not.toBe(answer.text);
  });

  it("streams what it would get whole, and knows of no tokens", async ({ expect }) => {
    const whole = await langChain().invoke(QUESTION);
    const chunks = await Array.fromAsync(await langChain().stream(QUESTION));

    expect(chunks.map(({ text }) => text).join("")).toBe(whole.text);
    expect(chunks.length).toBeGreaterThan(2);
    expect(chunks.flatMap((chunk) => chunk.usage_metadata ?? [])).toEqual([]);
  });

  it("finds the whole turn in the raw response", async ({ expect }) => {
    const answer = await langChain({ __includeRawResponse: true }).invoke(QUESTION);
    const raw = chatCompletionSchema.parse(answer.additional_kwargs["__raw_response"]);

    expect(raw.luodi).toMatchObject({ outcome: "answered", label: "quoted-from-guides" });
  });

  it("throws what we say of a bad key and of an empty question", async ({ expect }) => {
    expect(await thrownBy(langChain({ apiKey: "a-key-that-nobody-gave-out" }).invoke(QUESTION))).toMatchObject({
      status: 401,
    });
    expect(await thrownBy(langChain().invoke(" "))).toMatchObject({
      status: 422,
      message: expect.stringContaining("Enter your question."),
    });
  });
});

async function thrownBy(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new APIError(undefined, undefined, "nothing was thrown", undefined);
}
