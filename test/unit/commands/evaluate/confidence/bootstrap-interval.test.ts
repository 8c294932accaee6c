import { describe, it } from "vitest";
import { bootstrapInterval } from "#src/commands/evaluate/confidence/bootstrap-interval.ts";
import { seededRandom } from "#src/platform/shared/seeded-random.ts";

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function throws(count: number, random: () => number): readonly (readonly number[])[] {
  return Array.from({ length: count }, () => [random() < 0.3 ? 1 : 0]);
}

describe("bootstrapInterval", () => {
  it("is the same for the same groups", ({ expect }) => {
    const groups = throws(50, seededRandom(7));

    expect(bootstrapInterval(groups, mean)).toEqual(bootstrapInterval(groups, mean));
  });

  it("covers the truth about nine times in ten", ({ expect }) => {
    const random = seededRandom(3);
    const covered = Array.from({ length: 60 }, () => bootstrapInterval(throws(60, random), mean)).filter(
      ({ low, high }) => low <= 0.3 && 0.3 <= high,
    );

    expect(covered.length).toBeGreaterThanOrEqual(49);
    expect(covered.length).toBeLessThanOrEqual(59);
  });

  it("is as wide as the groups are few, not as the members are many", ({ expect }) => {
    const alone = throws(40, seededRandom(5));
    const repeated = alone.map(([value = 0]) => [value, value, value, value]);

    expect(bootstrapInterval(repeated, mean)).toEqual(bootstrapInterval(alone, mean));
  });

  it("does not exist without groups", ({ expect }) => {
    expect(bootstrapInterval([], mean)).toEqual({ low: Number.NaN, high: Number.NaN });
  });
});
