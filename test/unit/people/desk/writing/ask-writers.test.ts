import { describe, it } from "vitest";
import { askWriters } from "#src/people/desk/writing/ask-writers.ts";
import type { ChatPart } from "#src/platform/ports/chat-model.ts";
import { scriptedModel } from "#test/support/scripted-model.ts";

const REQUEST = { messages: [{ role: "user", content: "Hello" }], temperature: 0, maxTokens: 10 } as const;

function failing(kind: "stalled" | "stopped"): ChatPart {
  return { kind: "failed", failure: { kind, detail: "as the test says" } };
}

describe("askWriters", () => {
  it("gives the reply of the first model, and asks no other", async ({ expect }) => {
    const [first, second] = [scriptedModel(["One ", "day."], "first"), scriptedModel(["Two days."], "second")];

    expect(await askWriters([first, second], REQUEST)).toEqual({
      ok: true,
      value: { text: "One day.", model: "first" },
    });
    expect(second.asked).toEqual([]);
  });

  it.for([
    { what: "fails", parts: [failing("stalled")] },
    { what: "breaks off", parts: ["One ", failing("stalled")] },
    { what: "says nothing", parts: [" \n"] },
  ])("asks the next one where one $what", async ({ parts }, { expect }) => {
    const writers = [scriptedModel(parts, "first"), scriptedModel(["Two days."], "second")];

    expect(await askWriters(writers, REQUEST)).toEqual({ ok: true, value: { text: "Two days.", model: "second" } });
  });

  it("says why the last one gave none", async ({ expect }) => {
    const writers = [scriptedModel([""], "first"), scriptedModel([failing("stalled")], "second")];

    expect(await askWriters(writers, REQUEST)).toMatchObject({ ok: false, error: { kind: "stalled" } });
    expect(await askWriters([], REQUEST)).toMatchObject({ ok: false, error: { kind: "refused" } });
  });

  it("asks nobody else once nobody waits", async ({ expect }) => {
    const second = scriptedModel(["Two days."], "second");

    expect(await askWriters([scriptedModel([failing("stopped")]), second], REQUEST)).toMatchObject({ ok: false });
    expect(second.asked).toEqual([]);
  });
});
