/**
 * Does the message ask to judge or foretell one's own case: will we win, what is smarter, yes or no? The guides say what
 * the rules are; what becomes of a case, and what is wise, is for a person. Who asks when, where or how something will
 * be asks for a rule.
 */
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { foldPattern } from "./fold-pattern.ts";

const JUDGEMENTS: readonly RegExp[] = [
  /\b(yes or no|do you think|would you (advise|recommend)|(our|my) chances?)\b/,
  // A comma ends what a question word asks: "when we appeal, will we win?"
  /\bwill (i|we|they)\b(?<!\b(when|where|how(?! likely)|what|which|who)\b[^.,;:?!]*) (be |ever )?(get|win|lose|pass|hit|arrest|approve|accept|refuse|reject|deport)/,
  /\bif (i|we) will\b/,
  /\b(smarter|wiser|worth it|fair (price|salary|offer|deal))\b/,
  /到底(要不要|该不该|能不能|算不算)|该不该|你(们)?(觉得|认为|建议)|划算|值不值|会不会(被)?(拒|批|判|罚)|能不能(赢|过(?![户境来去渡期]))|胜算|哪个(更)?(好|划算)/,
  /(と|どう)思いますか|はっきり(答|教|言)|大丈夫(だと|でしょうか)|勝て|どちらが(得|有利)|方がいい(です|と)|得でしょうか/,
  /べきでしょうか(?<!(いつ|どう(?!か)|どこ|どの|どれ|どちら|何|誰|いくら|なぜ)[^。.?!]*)/,
  /딱 ?잘라|(어떻게|어떨 것 같다고) ?생각|승산|유리할까|어느 ?쪽이 ?(나|좋|유리)/,
  /(나올까|통과될까|거절될까)(?<!(언제|어떻게|어디|얼마|며칠|몇|무엇|무슨|뭐|누구|어느|어떤|왜)[^.?!]*)/,
].map(foldPattern);

export function wantsJudgement(text: string): boolean {
  const folded = foldForSearch(text);
  return JUDGEMENTS.some((pattern) => pattern.test(folded));
}
