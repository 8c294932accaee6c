/** Words that occur in any English question and say nothing about what it asks. */
const STOP_WORDS = new Set(
  (
    "a an and are as at be been being but by can could did do does doing for from get got had has have having he her hers him his how i if in into is it its " +
    "let me may might my no not of off on or our ours out own please shall she should so some such than that the their theirs them then there these they this " +
    "those to too us was we were what when where which while who whom whose why will with would you your yours am any about after before during " +
    // What an apostrophe leaves of a verb; "won" is also a word.
    "s t re ve ll d m aren couldn didn doesn don hadn hasn haven isn shouldn wasn weren wouldn"
  ).split(" "),
);

export function isEnglishStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
