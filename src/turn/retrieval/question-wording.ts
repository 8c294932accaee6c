/**
 * The wording of a question: what makes a sentence a question, whatever it asks about (什么时候, ですか, 어떻게, 알려주세요).
 *
 * Statements do not hold it, so its pairs of characters are rare and would weigh as much as names do: they lead to the few
 * passages that happen to be phrased as questions. English says such things in stop words.
 */
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";

// Written down from the grammar of each language, not from any questions. What tells kinds of answers apart (费用, 서류)
// is no wording. Regular expressions.
const WORDING = {
  zh: "请问|关于|您好|你好|怎么办理|怎么办|怎么弄|怎么样|怎么|怎样|如何|什么时候|什么|甚么|在哪里|在哪|哪里|去哪|哪个|哪些|多少|吗(?!啡)|呢(?!绒)|谁|为什么|想了解一下|能不能|可不可以|是不是|是否|可以",
  // 何 is also a Chinese name, and part of 幾何.
  ja: "ですか|ますか|でしょうか|ましたか|(?<!幾)何(?=[ぁ-ん年月日時人回件名歳個台位カ国])|いつ|どこ|誰|だれ|どのよう|どう|なに|どれ|どの|いくつ|について|に関して|に関する|という|とは|ください|教えて",
  ko: "무엇|언제|어디|누구|어떤|어떻게|얼마나|얼마|몇|인가요?|입니까|습니까|나요|까요|는가|알려주세요|주세요|싶습니다|싶은데|있는지|하는지|궁금|알고 싶|알아보|수 있|있는|있을",
};

/** Who asks where something goes fastest asks of the thing: what districts say of it is told side by side, and none wins. */
const COMPARING =
  "哪个区最[快慢]|最[快慢]的区|(?:一番|最も)(?:[早速]い|短い|遅い|長い)区[はがの]?|(?:가장|제일) ?(?:빠른|짧은|느린|긴) ?구|which districts? (?:is|are|has|have) (?:the )?(?:fast|quick|short|slow|long)est";

const ANY_WORDING = new RegExp(foldForSearch([COMPARING, ...Object.values(WORDING)].join("|")), "gu");
const ANY_LETTER = /[\p{L}\p{N}]/u;

/** A folded text with spaces in place of its wording, each as long as it; the text itself when nothing else is asked. */
export function withoutWording(folded: string): string {
  const rest = folded.replace(ANY_WORDING, (wording) => " ".repeat(wording.length));
  return ANY_LETTER.test(rest) ? rest : folded;
}
