import { describe, it } from "vitest";
import { newClientId } from "#src/clients/core/new-client-id.ts";
import { CLIENT_TURN_ID } from "#src/protocol/conversation.ts";

describe("newClientId", () => {
  it("is a name that the service takes, also as a key, and another one each time", ({ expect }) => {
    const ids = Array.from({ length: 1_000 }, () => newClientId((bytes) => crypto.getRandomValues(bytes)));

    expect(ids.every((id) => CLIENT_TURN_ID.test(id) && /^[A-Za-z0-9_-]{22,128}$/u.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
