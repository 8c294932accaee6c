import fc from "fast-check";
import { describe, it } from "vitest";
import { askForConfirmation, findConfirmationFault } from "#src/http/mcp/confirmation.ts";
import { createSecretKeys } from "#src/platform/adapters/secret-keys/create-secret-keys.ts";

const SECRET = "a secret of tests, long enough to be one";
const START = Date.parse("2026-11-25T08:00:00Z");
const MINUTE_MS = 60_000;

const keys = createSecretKeys({ current: SECRET, previous: undefined });
const at = (minutes: number) => ({ keys, clock: { now: () => new Date(START + minutes * MINUTE_MS) } });

describe("a confirmation", () => {
  it.for([
    { minutes: 0, fault: undefined },
    { minutes: 9.99, fault: undefined },
    { minutes: 10, fault: "expired" },
    { minutes: 1000, fault: "expired" },
  ])("has the fault $fault after $minutes minutes", ({ minutes, fault }, { expect }) => {
    const { token, expiresAt } = askForConfirmation(at(0), "request");

    expect(findConfirmationFault(at(minutes), "request", token)).toBe(fault);
    expect(expiresAt.getTime()).toBe(START + 10 * MINUTE_MS);
  });

  it("outlives a change of the secret", ({ expect }) => {
    const { token } = askForConfirmation(at(0), "request");
    const changed = createSecretKeys({ current: `${SECRET}, and new`, previous: SECRET });
    const forgotten = createSecretKeys({ current: `${SECRET}, and new`, previous: undefined });

    expect(findConfirmationFault({ ...at(1), keys: changed }, "request", token)).toBeUndefined();
    expect(findConfirmationFault({ ...at(1), keys: forgotten }, "request", token)).toBe("of-another");
  });

  it("is worth nothing for any other request, and nothing once a sign of it was changed", ({ expect }) => {
    const sign = fc.constantFrom(..."0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_.");
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(200), sign, (request, other, place, changed) => {
        const { token } = askForConfirmation(at(0), request);
        const index = place % token.length;
        const forged = token.slice(0, index) + changed + token.slice(index + 1);

        expect(findConfirmationFault(at(0), other, token)).toBe(other === request ? undefined : "of-another");
        expect(findConfirmationFault(at(0), request, forged)).toBe(forged === token ? undefined : "of-another");
      }),
    );
  });

  it("is refused whatever else is brought in its place", ({ expect }) => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (token) => {
        expect(findConfirmationFault(at(0), "request", token)).toBe("of-another");
      }),
    );
  });
});
