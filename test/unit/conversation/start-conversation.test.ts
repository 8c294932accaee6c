import { describe, it } from "vitest";
import { isTokenOf } from "#src/conversation/capability.ts";
import { readSoFar } from "#src/conversation/read-so-far.ts";
import { type ConversationRequest, startConversation } from "#src/conversation/start-conversation.ts";
import { createSecretKeys } from "#src/platform/adapters/secret-keys/create-secret-keys.ts";
import { makeGuide } from "#test/support/knowledge.ts";
import { hoursAfterNoon } from "#test/support/records.ts";
import { GREETING, makeTurnParts } from "#test/support/turn-parts.ts";

const REQUEST: ConversationRequest = {
  language: "ko",
  channel: "web",
  site: "https://luodi.example",
  district: undefined,
  noticeVersion: undefined,
  idempotencyKey: "a-key-that-nobody-guesses",
  body: "{}",
};

const BEFORE = { current: "the secret before, long enough to be one", previous: undefined };
const AFTER = { current: "the secret after, long enough to be one.", previous: BEFORE.current };

describe("startConversation", () => {
  it("finds under a key what was started under it, also after a change of the secret", async ({ expect }) => {
    const { parts } = await makeTurnParts(async () => GREETING, { keys: createSecretKeys(BEFORE) });
    const first = await startConversation(parts, REQUEST);
    const changed = { ...parts, keys: createSecretKeys(AFTER) };
    const second = await startConversation(changed, REQUEST);
    const other = await startConversation(changed, { ...REQUEST, body: '{"language":"ja"}' });

    if (!first.ok || !second.ok) throw new Error("it was refused");
    expect(second.value).toMatchObject({ conversation: first.value.conversation, isRepeated: true });
    expect(isTokenOf(changed.keys, first.value.conversation.id, first.value.token)).toBe(true);
    expect(other).toEqual({ ok: false, error: "key-reused" });
  });

  it("keeps a key for a day, and takes it for another request after that", async ({ expect }) => {
    let hours = 0;
    const { parts } = await makeTurnParts(async () => GREETING, { clock: { now: () => hoursAfterNoon(hours) } });
    const ids: string[] = [];
    for (hours of [0, 23, 24, 47, 48]) {
      const started = await startConversation(parts, REQUEST);
      ids.push(started.ok ? started.value.conversation.id : started.error);
    }

    const [first, second, third, fourth, fifth] = ids;
    expect(second).toBe(first);
    expect(fourth).toBe(third);
    expect(new Set([first, third, fifth]).size).toBe(3);
  });

  it.for([
    { of: "jimo", about: ["jimo"], comesFrom: "jimo" },
    { of: "national", about: [], comesFrom: undefined },
  ])("is about the guide it begins on, one of $of, until a turn is about something else", async (given, { expect }) => {
    const { parts } = await makeTurnParts(async () => GREETING);
    const guide = makeGuide({ district: given.of });
    const started = await startConversation(parts, { ...REQUEST, guide });
    if (!started.ok) throw new Error("it was refused");
    const { conversation } = started.value;

    expect(conversation.district).toBe(given.comesFrom);
    expect((await readSoFar(parts.conversations, conversation)).focus).toEqual({
      text: guide.title.ko,
      districts: given.about,
      facets: [],
      nations: [],
      answeredFrom: { guideId: "guide", passageId: "guide#duration", likelihood: 1 },
    });
  });

  it("starts another one each time without a key", async ({ expect }) => {
    const { parts } = await makeTurnParts(async () => GREETING);
    const request = { ...REQUEST, idempotencyKey: undefined };
    const [one, other] = [await startConversation(parts, request), await startConversation(parts, request)];

    expect(one.ok && other.ok && one.value.conversation.id !== other.value.conversation.id).toBe(true);
  });
});
