import { describe, it } from "vitest";
import { goalsBothWays } from "#bench/retrieval/report/goals-both-ways.ts";

const goal = { what: "AUROC answerable", where: "en", reached: "0.960", wanted: "≥ 0.950", met: true };

describe("goalsBothWays", () => {
  it("tells beside each goal what is reached without the set, and counts both ways", ({ expect }) => {
    const recall = { ...goal, what: "best Recall@1", met: false };
    const table = goalsBothWays([recall, { ...goal, unseen: { ...goal, reached: "0.940", met: false } }]);

    expect(table).toMatch(/^\| AUROC answerable +\| en +\| 0\.960 +\| ≥ 0\.950 +\| met +\| 0\.940 +\| not met +\|$/m);
    expect(table).toMatch(/^\| best Recall@1 .*\| not met +\| +\| +\|$/m);
    expect(table).toContain("1 of 2 goals are met; 0 with a confidence that was not fitted on the set.");
  });

  it("counts once where the confidence was fitted on none of the sets", ({ expect }) => {
    expect(goalsBothWays([goal])).toMatch(/\| met +\|\n\n1 of 1 goals are met\.$/);
  });
});
