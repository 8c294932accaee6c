import { describe, it } from "vitest";
import { handOverToCity } from "#src/people/city/hand-over-to-city.ts";
import { readCityKnowledge } from "#src/people/city/read-city-knowledge.ts";
import { createHttpCityPlatform } from "#src/platform/adapters/http-city-platform/create-http-city-platform.ts";
import { randomId } from "#src/platform/adapters/random-id/random-id.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import { startCityPlatformDouble } from "#test/support/city-platform-double.ts";
import { openCase } from "#test/support/records.ts";

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const OTHER_SECRET = "whsec_AfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const PARTS = { clock: systemClock, newId: randomId };
const REASON = "It is for the city to decide";

const entry = (id: string) => ({ id, title: `Title ${id}`, text: "Text", updated: "2026-11-01" });

async function connect(entries: readonly object[] = []) {
  const double = await startCityPlatformDouble(SECRET, entries);
  return { double, platform: createHttpCityPlatform({ url: double.url, secret: SECRET }, PARTS) };
}

describe("a case that goes over to the city's platform", () => {
  it("gets a receipt, the same one however often it is handed over", async ({ expect }) => {
    const { double, platform } = await connect();
    const [first, second] = [openCase({ conversationId: "a" }), openCase({ conversationId: "b" })];
    const receipts = [];
    for (const one of [first, first, second, first]) receipts.push(await handOverToCity(one, REASON, platform));

    expect(receipts.map((receipt) => receipt.ok && receipt.value.number)).toEqual([
      "DOUBLE-1",
      "DOUBLE-1",
      "DOUBLE-2",
      "DOUBLE-1",
    ]);
    expect(double.cases).toEqual([first.number, second.number]);
    expect(JSON.parse(double.received[0]?.body ?? "")).toEqual({
      number: first.number,
      question: first.question,
      language: "en",
      reason: REASON,
      openedAt: "2026-11-25T04:00:00.000Z",
    });
  });

  it("is taken once where the platform took it and its reply was lost", async ({ expect }) => {
    const { double, platform } = await connect();
    const one = openCase({ conversationId: "a" });
    double.failNext(undefined);
    const lost = await handOverToCity(one, REASON, platform);
    const again = await handOverToCity(one, REASON, platform);

    expect(lost).toEqual({ ok: false, error: "unavailable" });
    expect(again).toEqual({ ok: true, value: { number: "DOUBLE-1" } });
    expect(double.cases).toEqual([one.number]);
  });

  it("stays here where there is no platform, or nothing is left of it", async ({ expect }) => {
    const { double, platform } = await connect();

    expect(await handOverToCity(openCase({ conversationId: "a" }), REASON, undefined)).toMatchObject({
      error: "no-platform",
    });
    expect(await handOverToCity(openCase(), REASON, platform)).toMatchObject({ error: "erased" });
    expect(double.received).toEqual([]);
  });

  it.for([
    [{ status: 500 }, "unavailable"],
    [{ status: 429 }, "unavailable"],
    [{ status: 422 }, "refused"],
    [{ status: 302 }, "refused"],
    [{ body: { receipt: "" } }, "unreadable"],
    [{ body: "what?" }, "unreadable"],
  ] as const)("is not handed over where the platform replies %j", async ([reply, error], { expect }) => {
    const { double, platform } = await connect();
    double.failNext(reply);

    expect(await handOverToCity(openCase({ conversationId: "a" }), REASON, platform)).toEqual({ ok: false, error });
  });

  it("is refused under another secret", async ({ expect }) => {
    const { double } = await connect();
    const stranger = createHttpCityPlatform({ url: double.url, secret: OTHER_SECRET }, PARTS);

    expect(await handOverToCity(openCase({ conversationId: "a" }), REASON, stranger)).toMatchObject({
      error: "refused",
    });
    expect(double.cases).toEqual([]);
  });

  it("can be asked for by its receipt", async ({ expect }) => {
    const { platform } = await connect();
    await handOverToCity(openCase({ conversationId: "a" }), REASON, platform);

    expect(await platform.readStatus("DOUBLE-1")).toEqual({
      ok: true,
      value: { state: "in-progress", asOf: new Date("2026-11-26T02:00:00Z") },
    });
    expect(await platform.readStatus("DOUBLE-9")).toEqual({ ok: false, error: "not-found" });
  });
});

describe("the knowledge base of the city's platform", () => {
  it("is read to its end, a page at a time", async ({ expect }) => {
    const entries = ["1", "2", "3", "4", "5"].map(entry);
    const { double, platform } = await connect(entries);

    expect(await Array.fromAsync(readCityKnowledge(platform))).toEqual(entries.map((value) => ({ ok: true, value })));
    expect(double.received).toHaveLength(3);
  });

  it("ends with the fault that stopped it", async ({ expect }) => {
    const { double, platform } = await connect([entry("1"), { ...entry("2"), updated: "yesterday" }]);
    const unreadable = await Array.fromAsync(readCityKnowledge(platform));
    double.failNext({ status: 503 });

    expect(unreadable).toEqual([{ ok: false, error: "unreadable" }]);
    expect(await Array.fromAsync(readCityKnowledge(platform))).toEqual([{ ok: false, error: "unavailable" }]);
  });
});
