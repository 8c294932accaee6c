import type { Fault } from "../written/fault.ts";
import { TO_BE_WRITTEN } from "../written/to-be-written.ts";
import type { Rule } from "./rule.ts";
import { writtenTexts } from "./written-texts.ts";

/** Notes that editors leave for themselves. */
const NOTE_TO_SELF = /\b(?:TODO|TBD|FIXME)\b/u;

/** Nothing is left to be written: a draft is no answer. */
export const unfinished: Rule = (written) =>
  writtenTexts(written).flatMap(({ file, where, text }): readonly Fault[] => {
    const note = text.includes(TO_BE_WRITTEN) ? TO_BE_WRITTEN : NOTE_TO_SELF.exec(text)?.[0];
    return note === undefined ? [] : [{ file, rule: "unfinished", message: `${where}: still has "${note}"` }];
  });
