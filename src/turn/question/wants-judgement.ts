/**
 * Does the message ask to judge or foretell one's own case: will we win, what is smarter, yes or no? The guides say what
 * the rules are; what becomes of a case, and what is wise, is for a person. Who asks when, where or how something will
 * be asks for a rule.
 */
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { foldPattern } from "#src/language/normalise/fold-pattern.ts";

const JUDGEMENTS: readonly RegExp[] = [
  /\b(yes or no|do you think|would you (advise|recommend)|(our|my) chances?)\b/,
  // A comma ends what a question word asks: "when we appeal, will we win?"
  /\bwill (i|we|they)\b(?<!\b(when|where|how(?! likely)|what|which|who)\b[^.,;:?!]{0,80}) (be |ever )?(get|win|lose|pass|hit|arrest|approve|accept|refuse|reject|deport)/,
  /\bif (i|we) will\b/,
  /\b(do|does|would) (i|we|(my|our) [a-z]+) (qualify|count|fall under)\b/,
  /\b(is|are) (our|my)\b[^.,;:?!]{0,80}\b(on|in) (a|an|the|that|this|any)\b[^.,;:?!]{0,80}\blist\b/,
  /\b(is|are) (our|my)\b[^.,;:?!]{0,80}\b(subject to|covered by|affected by|listed|considered|eligible)\b/,
  /\b(judge|decide|assess|check) (for (me|us)|whether (i|we|my|our)|if (i|we|my|our))\b/,
  /\b(smarter|wiser|worth it|fair (price|salary|offer|deal))\b/,
  /到底(要不要|该不该|能不能|算不算)|该不该|你(们)?(觉得|认为|建议)|划算|值不值|会不会(被)?(拒|批|判|罚)|能不能(赢|过(?![户境来去渡期]))|胜算|哪个(更)?(好|划算)/,
  /判断(一下|下)|(帮|替)[我忙][^。？！?!]{0,40}判断|我们?(公司|企业|工厂|厂|店)?(算不算|符不符合|够不够)|(看看?|看一下)[^。？！?!]{0,40}我的条件/,
  /(我们(?!.{0,2}查)|我的|[我本](公司|司|企业|工厂|厂|店))[^。，,？！?!]{0,40}(在不在|是否在|是不是在)[^。，,？！?!]{0,40}(名单|清单|目录)(?<!(怎么|怎样|如何|哪里|哪儿|何时|什么时候)[^。，,？！?!]{0,80})/,
  /(と|どう)思いますか|はっきり(答|教|言)|大丈夫(だと|でしょうか)|勝て|どちらが(得|有利)|方がいい(です|と)|得でしょうか/,
  /べきでしょうか(?<!(いつ|どう(?!か)|どこ|どの|どれ|どちら|何|誰|いくら|なぜ)[^。.?!]{0,40})/,
  /(か|かどうか|かを?)(見て|判断して|判定して)(もらえ|いただけ|くだ|ほし)/,
  /((うち|当社|弊社|私)[^。?？!！]{0,40}(該当|対象)(します|になります|になるの|するの)|(うち|当社|弊社)の[^、。?？!！]{0,40}リストに(載って|入って|ありま))(?<!(いつ|どう(?!か)|どこ|どの|どれ|どちら|どんな|何(?!か)|誰|いくら|なぜ)[^。?？!！]{0,60})/,
  /(우리|저희)[^.?!]{0,40}(대상인가|대상인지|대상입니까|대상이 ?되|해당되나|해당하나|해당됩니까|명단에)(?<!(어떤|무슨|어느)[^.?!]{0,40})|지 ?((판단|판정) ?해|봐) ?(주세요|주시|주실|달라)/,
  /딱 ?잘라|(어떻게|어떨 것 같다고) ?생각|승산|유리할까|어느 ?쪽이 ?(나|좋|유리)/,
  /(나올까|통과될까|거절될까)(?<!(언제|어떻게|어디|얼마|며칠|몇|무엇|무슨|뭐|누구|어느|어떤|왜)[^.?!]{0,40})/,
].map(foldPattern);

export function wantsJudgement(text: string): boolean {
  const folded = foldForSearch(text);
  return JUDGEMENTS.some((pattern) => pattern.test(folded));
}
