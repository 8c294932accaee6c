/** Who waits for a turn as JSON counts as its reader for as long as they wait. */
import { describe, it } from "vitest";
import { createApp } from "#src/http/create-app.ts";
import { EXAMPLE_TURN } from "#src/http/openapi/examples.ts";
import type { TurnTaken } from "#src/conversation/turn-taker.ts";
import { newClientId, visit } from "#test/contract/visitor.ts";
import { makeAppParts } from "#test/support/app-parts.ts";

/** A visitor who waits for a turn that is not there yet. */
async function waiting() {
  const heard: string[] = [];
  const [sent, taken, left] = [
    Promise.withResolvers<void>(),
    Promise.withResolvers<TurnTaken>(),
    Promise.withResolvers<void>(),
  ];
  const parts = makeAppParts();
  const app = createApp({
    ...parts,
    turns: {
      ...parts.turns,
      attachReader() {
        heard.push("comes");
        return () => {
          heard.push("leaves");
          left.resolve();
        };
      },
      async take() {
        sent.resolve();
        return taken.promise;
      },
    },
  });
  const gone = new AbortController();
  const { send } = await visit(async (path, init) => app.request(path, init));
  const reply = send("/turns", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ text: "?", clientTurnId: newClientId() }),
    signal: gone.signal,
  });
  await sent.promise;
  return { heard, reply, left: left.promise, leave: () => gone.abort(), give: taken.resolve };
}

describe("a visitor who waits for a turn as JSON", () => {
  it("reads until the turn is there", async ({ expect }) => {
    const { heard, reply, give } = await waiting();
    expect(heard).toEqual(["comes"]);
    give({ ok: true, value: EXAMPLE_TURN });

    expect((await reply).status).toBe(200);
    expect(heard).toEqual(["comes", "leaves"]);
  });

  it("reads no longer once the connection is lost, and the turn goes on", async ({ expect }) => {
    const { heard, reply, left, leave, give } = await waiting();
    leave();
    await left;

    expect(heard).toEqual(["comes", "leaves"]);
    give({ ok: true, value: EXAMPLE_TURN });
    expect((await reply).status).toBe(200);
  });
});
