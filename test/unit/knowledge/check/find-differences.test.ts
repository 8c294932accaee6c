import { describe, it } from "vitest";
import { compileKnowledge } from "#src/knowledge/compile.ts";
import { copyGuide, GUIDE, TODAY, validTree } from "../valid-tree.ts";

const SECOND = "districts/jimo/jimo-second-acceptance";

/** A second guide whose fact of the measure is changed. */
function differencesWith(from: string, to: string) {
  const tree = copyGuide(GUIDE, SECOND, (yaml) =>
    yaml.replace("id: jimo-joint-acceptance", "id: jimo-second-acceptance").replace(from, to),
  );
  return compileKnowledge(tree, { today: TODAY }).differences;
}

describe("findDifferences", () => {
  it("finds none in a tree where each measure has one figure", ({ expect }) => {
    expect(compileKnowledge(validTree(), { today: TODAY }).differences).toEqual([]);
  });

  it("finds none between two facts that say the same", ({ expect }) => {
    expect(differencesWith("", "")).toEqual([]);
  });

  it.for([
    { what: "the value", from: "value: 12", to: "value: 20", figure: "within 20 working days" },
    { what: "the bound", from: "bound: at-most", to: "bound: about", figure: "about 12 working days" },
  ])(
    "names both facts, where they stand and what they rest on, when $what differs",
    ({ from, to, figure }, { expect }) => {
      const first = { district: "jimo", refs: ["D-JM-20"], source: "notice", published: "2021" };

      expect(differencesWith(from, to)).toEqual([
        {
          measure: "acceptance-days",
          one: { ...first, guideId: "jimo-joint-acceptance", figure: "within 12 working days" },
          other: { ...first, guideId: "jimo-second-acceptance", figure },
        },
      ]);
    },
  );

  it("compares only facts of one measure", ({ expect }) => {
    expect(
      differencesWith(
        "value: 12, unit: working-day, bound: at-most, ref: D-JM-20, source: notice, status: plan, measure: acceptance-days",
        "value: 20, unit: working-day, bound: at-most, ref: D-JM-20, source: notice, status: plan",
      ),
    ).toEqual([]);
  });
});
