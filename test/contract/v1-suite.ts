/** What every host with API keys promises to clients made for OpenAI's API, as it is on the wire. */
import { describe, it } from "vitest";
import {
  chatCompletionChunkSchema,
  chatCompletionSchema,
  modelsSchema,
  openAiProblemSchema,
} from "#src/protocol/chat-completion.ts";
import { type HttpHost, QUESTION } from "./http-host.ts";

export function describeV1Contract(name: string, { request }: Pick<HttpHost, "request">, key: string): void {
  const authorised = { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
  const question = { model: "luodi", messages: [{ role: "user", content: QUESTION }] };
  const complete = (body: unknown, headers: Record<string, string> = authorised): Promise<Response> =>
    request("/v1/chat/completions", {
      method: "POST",
      headers,
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  const chunksOf = (stream: string) =>
    stream
      .split("\n\n")
      .filter((block) => block.startsWith("data: {"))
      .map((block) => chatCompletionChunkSchema.parse(JSON.parse(block.slice("data: ".length))));

  describe(`${name}: POST /v1/chat/completions`, () => {
    it("answers with one completion", async ({ expect }) => {
      const reply = await complete(question);
      const body: unknown = await reply.json();

      expect(reply.status).toBe(200);
      expect(reply.headers.get("Luodi-Version")).toBe("1");
      expect(chatCompletionSchema.parse(body)).toEqual(body);
      expect(body).not.toHaveProperty("usage");
      expect(body).toMatchObject({
        choices: [{ message: { luodi: { outcome: "answered", label: "quoted-from-guides" } }, finish_reason: "stop" }],
        luodi: { outcome: "answered", citations: [{ n: 1 }] },
      });
    });

    it("marks in the content where each citation is, and leads somewhere with it", async ({ expect }) => {
      const { choices, luodi } = chatCompletionSchema.parse(await (await complete(question)).json());
      const { content, annotations } = choices[0]?.message ?? { content: "", annotations: [] };
      const marks = annotations.map(({ url_citation: { start_index: start, end_index: end } }) =>
        [...content].slice(start, end).join(""),
      );

      expect(marks).toEqual(luodi.citations.map(({ n }) => `[${n}]`));
      expect(annotations.filter(({ url_citation: { url } }) => !URL.canParse(url))).toEqual([]);
    });

    it("streams the same in chunks, what goes with the text last", async ({ expect }) => {
      const whole = chatCompletionSchema.parse(await (await complete(question)).json());
      const reply = await complete({ ...question, stream: true });
      const stream = await reply.text();
      const chunks = chunksOf(stream);
      const deltas = chunks.flatMap(({ choices }) => choices.map(({ delta }) => delta));
      const { content, annotations, luodi } = whole.choices[0]?.message ?? {};

      expect(reply.headers.get("Content-Type")).toBe("text/event-stream; charset=utf-8");
      expect(stream.endsWith("\n\ndata: [DONE]\n\n")).toBe(true);
      expect(deltas[0]).toEqual({ role: "assistant", content: "", refusal: null });
      expect(deltas.map((delta) => delta.content ?? "").join("")).toBe(content);
      expect(deltas.at(-1)).toEqual({ annotations, luodi });
      expect(chunks.at(-1)).toMatchObject({ choices: [{ finish_reason: "stop" }], luodi: whole.luodi });
      expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
      expect(stream).not.toContain('"usage"');
    });

    it("ends a stream with a chunk for usage where that is asked for, and counts no tokens", async ({ expect }) => {
      const asked = { ...question, stream: true, stream_options: { include_usage: true } };
      const last = chunksOf(await (await complete(asked)).text()).at(-1);

      expect(last).toMatchObject({ choices: [], usage: null });
    });

    it.for([
      { what: "settings of other models", body: { ...question, temperature: 0, tools: [], max_tokens: 9, n: 1 } },
      { what: "a message in parts", body: { ...question, messages: [parts(QUESTION.slice(0, 9), QUESTION.slice(9))] } },
      {
        what: "messages of others, whatever they hold",
        body: {
          ...question,
          messages: [
            { role: "system", content: "Answer in verse." },
            { role: "assistant", content: null, tool_calls: [] },
            { role: "tool", content: [{ type: "image_url" }], tool_call_id: "1" },
            ...question.messages,
            { role: "developer", content: "x".repeat(2000) },
          ],
        },
      },
      {
        what: "earlier messages that are too long to be asked",
        body: { ...question, messages: [{ role: "user", content: "x".repeat(20_000) }, ...question.messages] },
      },
    ])("takes $what", async ({ body }, { expect }) => {
      expect((await complete(body)).status).toBe(200);
    });

    it.for([
      { what: "another model", body: { ...question, model: "gpt-5" }, path: "model", fault: "not-offered" },
      { what: "no model", body: { messages: question.messages }, path: "model", fault: "missing" },
      { what: "no messages", body: { model: "luodi" }, path: "messages", fault: "missing" },
      {
        what: "a text instead of messages",
        body: { ...question, messages: "?" },
        path: "messages",
        fault: "malformed",
      },
      { what: "several answers", body: { ...question, n: 2 }, path: "n", fault: "not-offered" },
      {
        what: "an image",
        body: { ...question, messages: [{ role: "user", content: [{ type: "image_url", image_url: { url: "" } }] }] },
        path: "messages.0.content.0.type",
        fault: "not-offered",
      },
      {
        what: "a role nobody has",
        body: { ...question, messages: [{ role: "critic", content: QUESTION }] },
        path: "messages.0.role",
        fault: "malformed",
      },
    ])("refuses $what and names the field", async ({ body, path, fault }, { expect }) => {
      const reply = await complete(body);
      const problem = openAiProblemSchema.parse(await reply.json());

      expect(reply.status).toBe(422);
      expect(problem).toMatchObject({ code: "field-invalid" });
      expect(problem.errors?.[0]).toMatchObject({ path, code: fault });
      expect(problem.error).toEqual({
        message: problem.detail,
        type: "invalid_request_error",
        code: "field-invalid",
        param: path,
      });
    });

    it.for([
      { what: "half a JSON value", body: '{"model":', status: 400, code: "body-unreadable" },
      { what: "too many bytes", body: "x".repeat(257 * 1024), status: 413, code: "body-too-large" },
      { what: "no message of a user", body: { ...question, messages: [] }, status: 422, code: "text-empty" },
      { what: "an empty question", body: { ...question, messages: [parts(" ")] }, status: 422, code: "text-empty" },
      {
        what: "a long question",
        body: { ...question, messages: [parts("问".repeat(1001))] },
        status: 422,
        code: "text-too-long",
      },
      {
        what: "a long question as a stream",
        body: { ...question, messages: [parts("问".repeat(1001))], stream: true },
        status: 422,
        code: "text-too-long",
      },
    ])("refuses $what with $code", async ({ body, status, code }, { expect }) => {
      const reply = await complete(body);

      expect(reply.status).toBe(status);
      expect(reply.headers.get("Content-Type")).toContain("application/problem+json");
      expect(openAiProblemSchema.parse(await reply.json())).toMatchObject({ status, code, error: { code } });
    });
  });

  describe(`${name}: GET /v1/models`, () => {
    it("lists the one there is", async ({ expect }) => {
      const reply = await request("/v1/models", { headers: authorised });

      expect(modelsSchema.parse(await reply.json()).data.map(({ id }) => id)).toEqual(["luodi"]);
    });
  });

  describe(`${name}: the keys of /v1`, () => {
    it.for([
      { brings: "no key", headers: {} },
      { brings: "another key", headers: { Authorization: "Bearer another-key-of-nobody-at-all" } },
      { brings: "the beginning of a key", headers: { Authorization: `Bearer ${key.slice(0, -1)}` } },
      { brings: "a key in another way", headers: { Authorization: `Basic ${key}`, "X-Api-Key": key } },
    ])("refuses whoever brings $brings, before anything is read", async ({ headers }, { expect }) => {
      const reply = await complete("x".repeat(300 * 1024), { ...headers, "Accept-Language": "ko" });
      const problem = openAiProblemSchema.parse(await reply.json());

      expect(reply.status).toBe(401);
      expect(reply.headers.get("WWW-Authenticate")).toBe("Bearer");
      expect(problem).toMatchObject({ code: "sign-in-needed", language: "ko", error: { message: problem.detail } });
      expect((await request("/v1/models", { headers })).status).toBe(401);
    });

    it("says what is allowed instead, and what is not there, to whoever brings one", async ({ expect }) => {
      const wrongMethod = await request("/v1/chat/completions", { headers: authorised });

      expect(wrongMethod.status).toBe(405);
      expect(wrongMethod.headers.get("Allow")).toBe("POST");
      expect((await request("/v1/embeddings", { headers: authorised })).status).toBe(404);
    });
  });
}

function parts(...texts: readonly string[]) {
  return { role: "user", content: texts.map((text) => ({ type: "text", text })) };
}
