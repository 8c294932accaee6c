import { afterEach, beforeEach, describe, it, vi } from "vitest";
import { createApp } from "#src/http/create-app.ts";
import { claimCase } from "#src/people/desk/claim.ts";
import { startSession } from "#src/people/staff/sessions.ts";
import { makeAppParts } from "#test/support/app-parts.ts";
import { account, NOON } from "#test/support/records.ts";
import { seedDesk } from "#test/support/seed-desk.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** The stream of somebody signed in at a desk whose bus loses every wake-up. */
async function followDeafly() {
  let now = NOON;
  const parts = makeAppParts({ clock: { now: () => now } });
  const desk = { ...parts.desk, bus: { announce: async () => {}, listen: async () => () => {} } };
  const wang = account({ name: crypto.randomUUID() });
  await desk.staff.add(wang);
  const { caseId } = await seedDesk(desk).openCase();
  const token = await startSession(wang, desk);
  const stream = await createApp({ ...parts, desk }).request("/api/desk/events", {
    headers: { Cookie: `desk=${token}` },
  });
  const reader = (stream.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();
  return {
    desk,
    wang,
    caseId,
    reader,
    wait: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
  };
}

describe("the stream of the desk", () => {
  it("finds by itself what nobody told it", async ({ expect }) => {
    const { desk, wang, caseId, reader } = await followDeafly();
    await claimCase(caseId, wang, desk);
    await vi.advanceTimersByTimeAsync(15_000);

    expect((await reader.read()).value).toBe(": hb\n\n");
    expect((await reader.read()).value).toContain("event: cases.changed\n");
    await reader.cancel();
  });

  it("ends with its reader's session, which it does not keep going", async ({ expect }) => {
    const { reader, wait } = await followDeafly();
    await vi.advanceTimersByTimeAsync(15_000);
    expect((await reader.read()).done).toBe(false);
    wait(30);
    await vi.advanceTimersByTimeAsync(15_000);

    expect((await reader.read()).done).toBe(true);
  });
});
