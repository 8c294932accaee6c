import { describe, it } from "vitest";
import { readCalibration } from "#src/commands/read-calibration.ts";
import type { LiveEngine } from "#src/hosts/live-engine.ts";
import { openDeskWriting } from "#src/hosts/open-desk-writing.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import type { WritingAsker, WritingFor } from "#src/turn/writing.ts";
import { makeKnowledge } from "#test/support/knowledge.ts";
import { ourPrompts } from "#test/support/our-prompts.ts";

const engine: LiveEngine = {
  registers: makeKnowledge(),
  current: () => {
    throw new Error("this test asks the guides nothing");
  },
};
const parts = { engine, calibration: await readCalibration(), clock: systemClock };
const inRegions = (...regions: readonly string[]) =>
  regions.map((region) => ({ baseUrl: "http://127.0.0.1:1/v1", apiKey: undefined, name: region, region }));

describe("openDeskWriting", () => {
  it("asks only models that may read what visitors wrote without being asked", async ({ expect }) => {
    const askers: WritingAsker[] = [];
    const writing: WritingFor = (asker) => {
      askers.push(asker);
      return { prompts: ourPrompts(), admit: async () => [], patienceMs: 45_000, report: () => {} };
    };
    await openDeskWriting({ ...parts, writing, models: inRegions("us", "cn") })?.admit();

    expect(askers).not.toEqual([]);
    for (const { modelsAgreed } of askers) expect(modelsAgreed).toEqual([]);
  });

  it("offers nothing where no such model is set", ({ expect }) => {
    const writing: WritingFor = () => ({
      prompts: ourPrompts(),
      admit: async () => [],
      patienceMs: 45_000,
      report: () => {},
    });

    expect(openDeskWriting({ ...parts, writing: undefined, models: [] })).toBeUndefined();
    expect(openDeskWriting({ ...parts, writing, models: inRegions("us") })).toBeUndefined();
    expect(openDeskWriting({ ...parts, writing, models: inRegions("us", "local") })).toBeDefined();
  });
});
