/**
 * Does the message ask to judge or foretell one's own case: will we win, what is smarter, yes or no? The guides say what the
 * rules are; what becomes of a case, and what is wise, is for a person.
 */
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { foldPattern } from "./fold-pattern.ts";

const JUDGEMENTS: readonly RegExp[] = [
  /\b(yes or no|do you think|in your opinion|would you (advise|recommend)|should (i|we)|(our|my) chances?|guarantee)\b/,
  /\bwill (i|we|they|it) (be |ever )?(get|win|lose|pass|hit|arrest|approve|accept|refuse|reject|deport)|\bif (i|we) will\b/,
  /\b(smarter|wiser|worth it|fair (price|salary|offer|deal))\b/,
  /到底(要不要|该不该|能不能|算不算)|该不该|你(们)?(觉得|认为|建议)|划算|值不值|会不会(被)?(拒|批|判|罚)|能不能(赢|过)|胜算|哪个(更)?(好|划算)/,
  /(と|どう)思いますか|はっきり(答|教|言)|大丈夫(だと|でしょうか)|勝て|べきでしょうか|どちらが(得|有利)|方がいい(です|と)|得でしょうか/,
  /딱 ?잘라|(어떻게|어떨 것 같다고) ?생각|괜찮을까|이길 ?수|승산|유리할까|나올까|통과될까|거절될까|어느 ?쪽이 ?(나|좋|유리)/,
].map(foldPattern);

export function wantsJudgement(text: string): boolean {
  const folded = foldForSearch(text);
  return JUDGEMENTS.some((pattern) => pattern.test(folded));
}
