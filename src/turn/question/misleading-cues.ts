/** Wordings that hold a cue and mean something else. Data: sources of patterns that meet folded text. */

/** "How does the city address complaints?" does not ask for an address. */
export const ADDRESS_AS_VERB = String.raw`(?<![a-z])address(?= (?:the|this|that|these|those|any|all|my|our|your|their|complaints?|problems?|issues?|concerns?|questions?|disputes?)(?![a-z]))`;

/** "I have a number of questions" does not ask how many. */
export const A_NUMBER_OF = String.raw`(?<![a-z])an? (?:[a-z]+ )?number of(?![a-z])`;

/** Time is counted in units too (几个月, 多少个工作日, 몇 개월): a duration, not a count. */
export const SPAN_OF_TIME = "(?:几|多少)个(?=多?(?:月|工作日|小时|星期|礼拜|钟头|自然日))|몇 ?개(?=월)";

/** The visa waiver (ビザ免除, 査証免除) is a rule of its own, not an exception from one. */
export const VISA_WAIVER = "(?:ビザ|查证)免除";
