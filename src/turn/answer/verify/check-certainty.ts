/** What a source plans, aims at or knows as of a year is not said to be so, and nothing is surer than the source is. */
import type { FactStatus } from "#src/knowledge/fact-status.ts";
import { PLANS, PROMISED_SURELY } from "./certainty-cues.ts";
import type { Check } from "./check.ts";
import { nearest } from "./nearest.ts";

/** Near enough to be a statement about the same. */
const NEAR = 0.5;

/** Statuses of facts that are not so yet, or never may be. */
const UNSETTLED: ReadonlySet<FactStatus> = new Set(["plan", "explore", "target", "draft"]);

export const checkCertainty: Check = (said, cited, { language }) => {
  const surely = PROMISED_SURELY[language].exec(said.plain)?.[0];
  if (surely !== undefined && !cited.some(({ plain }) => PROMISED_SURELY[language].test(plain))) {
    return { fault: "certainty", detail: surely };
  }
  if (!cited.some(({ given }) => given.passage.statuses.some((status) => UNSETTLED.has(status)))) return undefined;
  if (PLANS[language].test(said.plain)) return undefined;
  const { planned = [], others = [] } = Object.groupBy(
    cited.flatMap((source) => source.sentences()),
    ({ plain }) => (PLANS[language].test(plain) ? "planned" : "others"),
  );
  const isPlan = nearest(said, planned) >= Math.max(NEAR, nearest(said, others));
  return isPlan ? { fault: "certainty", detail: said.text.slice(0, 40) } : undefined;
};
