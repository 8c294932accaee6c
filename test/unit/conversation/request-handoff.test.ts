import { describe, it } from "vitest";
import { atStage } from "#src/people/handoff/machine/stage.ts";
import type { ConversationParts } from "#src/conversation/conversation-parts.ts";
import { requestHandoff } from "#src/conversation/request-handoff.ts";
import { createSecretKeys } from "#src/platform/adapters/secret-keys/create-secret-keys.ts";
import { makeAppParts } from "#test/support/app-parts.ts";
import { caseOpened, conversation, NOON, openCase } from "#test/support/records.ts";

const CONTACT = { kind: "email", value: "kim@example.com", consent: true } as const;
const ASKED = { request: { text: "It is urgent.", contact: CONTACT }, idempotencyKey: "the-same-key", body: "body" };

const FIRST_SECRET = "the first secret, long enough to be one";
const SECOND_SECRET = "the second secret, long enough to be one";

/** A conversation with a case that is open, and what was recorded since it was opened. */
async function openOne() {
  const parts = makeAppParts().conversation;
  const { conversations, cases } = parts;
  const started = conversation();
  await conversations.start(started, []);
  const opened = openCase({ conversationId: started.id, team: parts.knowledge.teams[0]?.id ?? "" });
  await cases.open({ case: opened, events: [caseOpened(opened)], limit: undefined });
  const kinds = async () => (await conversations.read(started.id, 1, 100)).map(({ kind }) => kind);
  return { parts, started, opened, kinds };
}

describe("requestHandoff", () => {
  it("tells of the case that it added to also when that is closed by now, and opens none", async ({ expect }) => {
    const { parts, started, opened, kinds } = await openOne();
    await requestHandoff(parts, started, ASKED);
    const before = (await parts.cases.find(opened.id)) ?? opened;
    await parts.cases.change({ before, after: { ...before, ...atStage("closed"), outcome: "solved" }, events: [] });

    const again = await requestHandoff(parts, started, ASKED);

    expect(again).toMatchObject({ ok: true, value: { handoff: { caseId: opened.id }, isNew: false } });
    expect(await parts.cases.findOpen(started.id)).toBeUndefined();
    expect(await kinds()).toEqual(["case.note-added", "case.contact-given"]);
  });

  it.for([
    { body: ASKED.body, told: { ok: true, value: { isNew: false } } },
    { body: "another", told: { ok: false, error: "key-reused" } },
  ])("adds nothing beside what came under its key at the same moment: $body", async ({ body, told }, { expect }) => {
    const { parts, started, kinds } = await openOne();
    const late = requestLate(parts, () => requestHandoff(parts, started, ASKED));

    expect(await requestHandoff(late, started, { ...ASKED, body })).toMatchObject(told);
    expect(await kinds()).toEqual(["case.note-added", "case.contact-given"]);
  });

  it("is known again after a change of the secret", async ({ expect }) => {
    const { parts, started, kinds } = await openOne();
    const before = { ...parts, keys: createSecretKeys({ current: FIRST_SECRET, previous: undefined }) };
    const after = { ...parts, keys: createSecretKeys({ current: SECOND_SECRET, previous: FIRST_SECRET }) };
    await requestHandoff(before, started, ASKED);

    expect(await requestHandoff(after, started, ASKED)).toMatchObject({ ok: true, value: { isNew: false } });
    expect(await requestHandoff(after, started, { ...ASKED, body: "another" })).toMatchObject({ error: "key-reused" });
    expect(await kinds()).toEqual(["case.note-added", "case.contact-given"]);
  });

  it("writes nothing to what is left of a case whose conversation is erased meanwhile", async ({ expect }) => {
    const { parts, started, opened } = await openOne();
    const late = requestLate(parts, () => parts.conversations.erase(started.id, NOON));

    expect(await requestHandoff(late, started, ASKED)).toEqual({ ok: false, error: "no-conversation" });
    expect(await parts.cases.find(opened.id)).toMatchObject({
      ...atStage("withdrawn"),
      question: "",
      contact: undefined,
    });
  });
});

/** A double: something happens between the case being found open and what is added to it. */
function requestLate(parts: ConversationParts, meanwhile: () => Promise<unknown>): ConversationParts {
  return {
    ...parts,
    cases: {
      ...parts.cases,
      change: async (change) => {
        await meanwhile();
        return parts.cases.change(change);
      },
    },
  };
}
