/** Wordings that hold a cue and mean something else. Data: sources of patterns that meet folded text. */

/** "How does the city address complaints?" does not ask for an address. */
export const ADDRESS_AS_VERB = String.raw`(?<![a-z])address(?= (?:the|this|that|these|those|any|all|my|our|your|their|complaints?|problems?|issues?|concerns?|questions?|disputes?)(?![a-z]))`;

/** "I have a number of questions" does not ask how many. */
export const A_NUMBER_OF = String.raw`(?<![a-z])an? (?:[a-z]+ )?number of(?![a-z])`;

/** Time is counted in units too (几个月, 多少个工作日, 몇 개월): a duration, not a count. */
export const SPAN_OF_TIME = "(?:几|多少)个(?=多?(?:月|工作日|小时|星期|礼拜|钟头|自然日))|몇 ?개(?=월)";

/** The visa waiver (ビザ免除, 査証免除) is a rule of its own, not an exception from one. */
export const VISA_WAIVER = "(?:ビザ|查证)免除";

/** "On my phone", "by fax", 전화로: a means, not a number asked for. */
export const BY_PHONE =
  "(?<![a-z])(?:on|by|via|over|from|with) (?:(?:the|my|a|your|our) )?(?:phones?|telephone|fax)(?![a-z])|(?:전화|팩스)로|(?:电话|ファックス)で";

/** "Negotiate prices" is a purpose of a visit, and 前期费用 a kind of payment. */
export const NO_PRICE =
  "(?<![a-z])negotiat[a-z]* (?:[a-z]+ )?prices?(?![a-z])|(?:前期|准备|筹备|筹建)费用|(?:준비|운영) ?비용";

/** Who asks how to apply for a subsidy does not ask how much it is. */
export const SUBSIDY_APPLIED_FOR = "(?:补贴|补助金?|助成金)(?:的|の)?申请|(?:보조금|지원금) ?신청";

/** 哪几项 asks which, and 隔壁几家 counts nothing. */
export const WHICH_ONES = "(?:哪|隔壁|附近|邻近|这|那|好|十)几(?:个|家|支|项|人)";

/** An address that a company has, registers or proves. */
export const ADDRESS_HELD =
  "(?:登记|注册|办公)(?:的|の)?(?:地址|住所|所在地)|[两二]个地址|(?:地址|住所)(?:证明|变更|と|不一致)|주소 ?(?:증명|변경)";
