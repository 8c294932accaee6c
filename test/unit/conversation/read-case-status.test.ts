import { describe, it } from "vitest";
import { readCaseStatus } from "#src/conversation/read-case-status.ts";
import { secretOf } from "#src/conversation/show-event.ts";
import { createCaseNumber } from "#src/people/handoff/case-number.ts";
import { makeAppParts } from "#test/support/app-parts.ts";
import { caseOpened, conversation, NOON, openCase } from "#test/support/records.ts";

const WRONG = "0000-0000-0000-0000";

/** A case of the test's own, and a clock that is moved by hand. */
async function openStatus() {
  let now = NOON;
  const parts = makeAppParts({ clock: { now: () => now } });
  const { conversations, cases, keys } = parts.conversation;
  const started = conversation();
  await conversations.start(started, []);
  const number = createCaseNumber(NOON, crypto.getRandomValues(new Uint8Array(16)));
  const opened = openCase({ conversationId: started.id, number });
  await cases.open({ case: opened, events: [caseOpened(opened)], limit: undefined });
  return {
    secret: secretOf(opened.id, keys),
    wait: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    ask: (secret: string) => readCaseStatus({ ...parts.conversation, attempts: parts.attempts }, { number, secret }),
  };
}

describe("readCaseStatus", () => {
  it("locks a number for 15 minutes from the fifth wrong secret, also against the right one", async ({ expect }) => {
    const { ask, secret, wait } = await openStatus();
    for (let failures = 0; failures < 5; failures += 1) {
      wait(3);
      expect(await ask(WRONG)).toMatchObject({ ok: false, error: { kind: "not-found" } });
    }
    wait(5);
    expect(await ask(secret)).toEqual({ ok: false, error: { kind: "locked", seconds: 600 } });
    wait(9.9);
    expect(await ask(secret)).toMatchObject({ ok: false, error: { kind: "locked" } });
    wait(0.1);

    expect(await ask(secret)).toMatchObject({ ok: true });
  });

  it("looks at no more than five of many guesses at the same moment", async ({ expect }) => {
    const { ask } = await openStatus();
    const guesses = await Promise.all(Array.from({ length: 30 }, () => ask(WRONG)));

    expect(guesses.filter((guess) => !guess.ok && guess.error.kind === "not-found").length).toBeLessThanOrEqual(5);
  });

  it("forgives four wrong secrets after the right one", async ({ expect }) => {
    const { ask, secret } = await openStatus();
    for (let rounds = 0; rounds < 3; rounds += 1) {
      for (let failures = 0; failures < 4; failures += 1) await ask(WRONG);
      expect(await ask(secret)).toMatchObject({ ok: true });
    }
  });
});
