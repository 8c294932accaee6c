/** The knowledge check: every rule over everything that was written. Pure; `today` only matters to what is due. */
import type { Fault } from "../written/fault.ts";
import type { WrittenKnowledge } from "../written/read-written.ts";
import { askedMissing } from "./asked-missing.ts";
import { askedSections } from "./asked-sections.ts";
import { bannedInRendering } from "./banned-in-rendering.ts";
import { bareFigure } from "./bare-figure.ts";
import { cannedReplies } from "./canned-replies.ts";
import { duplicateEntry } from "./duplicate-entry.ts";
import { entryUnknown } from "./entry-unknown.ts";
import { factRefUnlisted } from "./fact-ref-unlisted.ts";
import { factStatus } from "./fact-status.ts";
import { guideIdentity } from "./guide-identity.ts";
import { headingRepeated } from "./heading-repeated.ts";
import { labelDiffers } from "./label-differs.ts";
import { labels } from "./labels.ts";
import { linkBroken } from "./link-broken.ts";
import { machineDrafted } from "./machine-drafted.ts";
import { markup } from "./markup.ts";
import { hiddenText } from "./hidden-text.ts";
import { measureUnit } from "./measure-unit.ts";
import { nameDiffers } from "./name-differs.ts";
import { notUsed } from "./not-used.ts";
import { orderToAssistant } from "./order-to-assistant.ts";
import { placeholderDiffers } from "./placeholder-differs.ts";
import { placeholderUnknown } from "./placeholder-unknown.ts";
import { placeholderUnused } from "./placeholder-unused.ts";
import { refUnknown } from "./ref-unknown.ts";
import { refsOfSections } from "./refs-of-sections.ts";
import { reviewPassed } from "./review-passed.ts";
import type { Rule } from "./rule.ts";
import { sectionEmpty } from "./section-empty.ts";
import { sectionsAgree } from "./sections-agree.ts";
import { sourceMissing } from "./source-missing.ts";
import { succession } from "./succession.ts";
import { teamMissing } from "./team-missing.ts";
import { termBanned } from "./term-banned.ts";
import { unfinished } from "./unfinished.ts";
import { unverifiedUnsaid } from "./unverified-unsaid.ts";
import { workingDays } from "./working-days.ts";
import { workingYearMissing } from "./working-year-missing.ts";
import { yesOpening } from "./yes-opening.ts";

const FAULT_RULES: readonly Rule[] = [
  guideIdentity,
  sectionsAgree,
  sectionEmpty,
  unfinished,
  askedSections,
  placeholderUnknown,
  placeholderUnused,
  placeholderDiffers,
  nameDiffers,
  labels,
  labelDiffers,
  headingRepeated,
  bareFigure,
  markup,
  hiddenText,
  orderToAssistant,
  termBanned,
  bannedInRendering,
  entryUnknown,
  teamMissing,
  sourceMissing,
  refUnknown,
  notUsed,
  refsOfSections,
  factStatus,
  measureUnit,
  unverifiedUnsaid,
  yesOpening,
  linkBroken,
  succession,
  duplicateEntry,
  workingDays,
  cannedReplies,
];

/**
 * @param today full date in Qingdao, to know which reviews and which year's working days are due
 * @returns faults, which keep a guide from being published, and warnings, which do not
 */
export function checkWritten(
  written: WrittenKnowledge,
  today: string,
): { readonly faults: readonly Fault[]; readonly warnings: readonly Fault[] } {
  const run = (rules: readonly Rule[]): readonly Fault[] => rules.flatMap((rule) => rule(written));
  return {
    faults: run(FAULT_RULES),
    warnings: run([reviewPassed(today), askedMissing, machineDrafted, factRefUnlisted, workingYearMissing(today)]),
  };
}
