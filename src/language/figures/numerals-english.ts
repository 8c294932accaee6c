/** Numbers written out in English. */

const CARDINALS = [
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
  "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen",
  "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety",
  "hundreds?|thousands?|millions?|billions?|dozens?",
].join("|");

const ORDINALS = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth";

const TIME = "working days?|business days?|calendar days?|days?|weeks?|months?|years?|hours?|minutes?|per cent|percent";

/** What an ordinal counts when it counts: "second batch"; "third party" and "second-hand" do not. */
const COUNTED = "batch|round|article|paragraph|floor|phase|stage|quarter|half|day|week|month|year|time|item|level";

/** Before "a week" they say how long; without them it is a rate: so much a week, so many days in a year. */
const LASTING = "within|after|for|takes?|took|lasts?|about|at least|at most|up to|less than|more than";

export const ENGLISH_NUMBERS: readonly RegExp[] = [
  new RegExp(`\\b(?:${CARDINALS})\\b`, "giu"),
  new RegExp(`\\b(?:${ORDINALS})[ -](?:${COUNTED})\\b`, "giu"),
  new RegExp(`\\b(?:one|half an?)[ -](?:${TIME})\\b`, "giu"),
  new RegExp(`(?<=\\b(?:${LASTING}) )an? (?:${TIME})\\b`, "giu"),
  // What is double something else; double pay and a double-leader set-up are names.
  /\b(?:double|triple)(?= (?:the|that|those|of|its|their|what)\b)/giu,
  /\b(?:doubled|doubles|tripled|triples)\b/giu,
];
