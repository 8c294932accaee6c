import type { Fault } from "../written/fault.ts";
import { eachProse } from "./each-prose.ts";
import type { Rule } from "./rule.ts";

/** The fact that many guides share: the year of the notice on which all that is said of the districts rests. */
const SHARED_FACT = "notice_year";

/** The shared fact bears one label in each language, or a reader would take it for several. */
export const labelDiffers: Rule = (written) => {
  const labelOfLanguage = new Map<string, string>();
  return eachProse(written).flatMap(({ language, prose }): readonly Fault[] => {
    const label = prose.labels[SHARED_FACT];
    if (label === undefined) return [];
    const first = labelOfLanguage.get(language) ?? label;
    labelOfLanguage.set(language, first);
    if (label === first) return [];
    const message = `facts.${SHARED_FACT}: is "${label}", but "${first}" in an earlier guide`;
    return [{ file: prose.file, rule: "label-differs", message }];
  });
};
