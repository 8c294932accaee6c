import { describe, it } from "vitest";
import { createMemoryModelUse } from "#src/platform/adapters/memory-model-use/create-memory-model-use.ts";

const NO_TOKENS = { input: 0, output: 0 };

describe("the count of model use", () => {
  it("says that a model rests until a request is sent to it again", ({ expect }) => {
    const use = createMemoryModelUse();
    const isResting = () => use.read().models.map((one) => one.isResting);
    use.requestEnded({ model: "m", end: "broken", tokens: NO_TOKENS });
    expect(isResting()).toEqual([false]);
    use.requestEnded({ model: "m", end: "resting", tokens: NO_TOKENS });
    expect(isResting()).toEqual([true]);
    use.requestEnded({ model: "m", end: "done", tokens: NO_TOKENS });
    expect(isResting()).toEqual([false]);
  });

  it("puts a wait into every limit that it keeps", ({ expect }) => {
    const use = createMemoryModelUse();
    for (const msToFirst of [250, 251, 99_000]) {
      use.answerWritten({ rung: "written", attempts: [{ ms: 99_999, msToFirst }], dropped: [] });
    }
    use.answerWritten({ rung: "quoted", attempts: [{ ms: 100 }], dropped: [] });
    use.answerWritten({ rung: "quoted", attempts: [], dropped: [] });
    const { within, count, sumSeconds } = use.read().firstSentence;

    expect(within.slice(0, 2)).toEqual([
      { seconds: 0.25, count: 1 },
      { seconds: 0.5, count: 2 },
    ]);
    expect(within.at(-1)).toEqual({ seconds: 30, count: 2 });
    expect(count).toBe(3);
    expect(sumSeconds).toBeCloseTo(99.501);
  });

  it("counts the wait for a model that failed before into that for the next", ({ expect }) => {
    const use = createMemoryModelUse();
    use.answerWritten({ rung: "written", attempts: [{ ms: 400 }, { ms: 900, msToFirst: 500 }], dropped: [] });

    expect(use.read().firstSentence).toMatchObject({ count: 1, sumSeconds: 0.9 });
  });

  it("keeps models, ends and faults apart, and what was read does not change", ({ expect }) => {
    const use = createMemoryModelUse();
    use.requestEnded({ model: "one", end: "done", tokens: { input: 3, output: 1 } });
    use.requestEnded({ model: "other", end: "busy", tokens: NO_TOKENS });
    const before = use.read();
    use.requestEnded({ model: "one", end: "done", tokens: { input: 4, output: 2 } });
    use.answerWritten({ rung: "written", attempts: [], dropped: [{ fault: "figure" }, { fault: "link" }] });

    expect(before.requests).toEqual([
      { model: "one", end: "done", count: 1 },
      { model: "other", end: "busy", count: 1 },
    ]);
    expect(before.dropped.size).toBe(0);
    expect(before.rungs.written).toBe(0);
    const { models, dropped } = use.read();
    expect(models[0]).toEqual({ model: "one", tokens: { input: 7, output: 3 }, isResting: false });
    expect([...dropped]).toEqual([
      ["figure", 1],
      ["link", 1],
    ]);
  });
});
