import { describe, it } from "vitest";
import { faultOf } from "#test/support/verification.ts";

const PLAN = "The district planned to develop a multilingual app.";

describe("checkCertainty", () => {
  it("keeps a plan a plan", ({ expect }) => {
    const passage = { statuses: ["plan"] as const };

    expect(faultOf("The district planned a multilingual app. [1]", [PLAN], { passage })).toBe("none");
    expect(faultOf("The district has a multilingual app. [1]", [PLAN], { passage })).toBe("certainty");
  });

  it("does not take every word of planning for a plan", ({ expect }) => {
    const source = "The planning permit of the district is issued.";

    expect(faultOf("The district issues the permit. [1]", [source])).toBe("none");
  });

  it("makes nothing surer than its source does", ({ expect }) => {
    expect(faultOf("The permit is always issued. [1]", ["The permit is issued."])).toBe("certainty");
  });
});
