import { describe, it } from "vitest";
import { randomId } from "#src/platform/adapters/random-id/random-id.ts";

describe("randomId", () => {
  it("makes an id of safe characters that does not come twice", ({ expect }) => {
    const ids = Array.from({ length: 1000 }, randomId);

    expect(new Set(ids).size).toBe(1000);
    expect(ids.every((id) => /^[A-Za-z0-9_-]{22,}$/u.test(id))).toBe(true);
  });
});
