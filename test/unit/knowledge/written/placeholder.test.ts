import { describe, it } from "vitest";
import { placeholdersIn, replacePlaceholders } from "#src/knowledge/written/placeholder.ts";

describe("placeholders", () => {
  it("are replaced by what is written for each", ({ expect }) => {
    const text = "As of {{year}}, {{ days }} or {{days.bare}}.";

    const written = replacePlaceholders(text, ({ factId, bare }) => `<${factId}${bare ? "!" : ""}>`);

    expect(written).toBe("As of <year>, <days> or <days!>.");
  });

  it("may be written with signs that a replacement pattern would read", ({ expect }) => {
    expect(replacePlaceholders("{{a}}", () => "$& $1")).toBe("$& $1");
  });

  it("are listed once each, in order", ({ expect }) => {
    expect(placeholdersIn("{{b}} {{a.bare}} {{b.bare}}")).toEqual(["b", "a"]);
  });

  it("keep their mistakes, so that the check can name them", ({ expect }) => {
    expect(placeholdersIn("{{days.plain}} {{}}")).toEqual(["days.plain", ""]);
  });
});
