import { compareNames } from "./compare-names.ts";
import type { Rule } from "./rule.ts";

/** A section names the same districts, countries, bodies and programmes in every language. */
export const nameDiffers: Rule = (written) =>
  compareNames(written)
    .filter(({ missing }) => missing.length > 0)
    .map(({ folder, section, name, missing }) => ({
      file: `${folder}/guide.yaml`,
      rule: "name-differs",
      message: `${section}: "${name}" is not in ${missing.join(", ")}`,
    }));
