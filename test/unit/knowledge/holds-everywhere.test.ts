import { describe, it } from "vitest";
import { holdsEverywhere } from "#src/knowledge/holds-everywhere.ts";

describe("holdsEverywhere", () => {
  it.for([
    { district: "city", everywhere: true },
    { district: "national", everywhere: true },
    { district: "jimo", everywhere: false },
    { district: "", everywhere: false },
  ])("is $everywhere for: $district", ({ district, everywhere }, { expect }) => {
    expect(holdsEverywhere(district)).toBe(everywhere);
  });
});
