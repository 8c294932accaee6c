import { describe, it } from "vitest";
import { describeRefusal } from "#src/platform/adapters/plain-chat/describe-refusal.ts";
import { bodyOf } from "#test/support/body-of.ts";

const TOO_LONG = { kind: "too-long", detail: "more than the model can read" };

describe("a refusal", () => {
  it.for([
    { by: "OpenAI", error: { message: "too much", code: "context_length_exceeded" } },
    { by: "vLLM", error: { message: "This model's maximum context length is 8192 tokens.", code: 400 } },
    { by: "DashScope", error: { message: "Range of input length should be [1, 129024]", code: "invalid_parameter" } },
  ])("for what is too long is known by the code or the words of $by", async ({ error }, { expect }) => {
    expect(await describeRefusal(Response.json({ error }, { status: 400 }))).toEqual(TOO_LONG);
    expect(await describeRefusal(Response.json(error, { status: 400 }))).toEqual(TOO_LONG);
  });

  it("of too many requests is none for what is too long, whatever it says", async ({ expect }) => {
    const error = { message: "The input tokens exceed the limit of a minute." };

    expect(await describeRefusal(Response.json({ error }, { status: 429 }))).toMatchObject({ kind: "busy" });
  });

  it("is not read without end", async ({ expect }) => {
    const endless = function* () {
      for (;;) yield new Uint8Array(1 << 12);
    };

    expect(await describeRefusal(new Response(bodyOf(endless()), { status: 500 }))).toEqual({
      kind: "broken",
      detail: "status 500",
    });
  });

  it("is told by its status where it breaks off", async ({ expect }) => {
    const broken = async function* () {
      yield new TextEncoder().encode('{"error":');
      throw new Error("gone");
    };

    expect(await describeRefusal(new Response(bodyOf(broken()), { status: 503 }))).toEqual({
      kind: "broken",
      detail: "status 503",
    });
  });
});
