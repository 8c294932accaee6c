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
  // 哪吒 and 几何 are names of things.
  zh: "请问|关于|您好|你好|我想(?:知道|了解|问)?|想(?:知道|了解一下|问)|不知道|怎么办理|怎么办|怎么弄|怎么样|怎么|怎样|如何|什么时候|什么|甚么|(?:在|去)?哪里|(?:在|去)?哪(?!吒)一?[个些种类位名座家项届次]?|多少|多久|多长时间|第几[个届次]?|几[个种位名次]|几(?=[年月日天])|吗(?!啡)|呢(?!绒)|谁|为什么|为何|能不能|可不可以|要不要|需不需要|有没有|是不是|是否|可以",
  // 何 is also a Chinese name, and part of 幾何 and 任何.
  ja: "ですか|ますか|でしょうか|ましたか|(?<![幾任])何(?=[年月日時人回件名歳個台位国処地種]|[^一-鿿]|$)|いつ|いくら|いくつ|どこ|どんな|どちら|どれ(?:くらい|ぐらい|ほど)|どれ|どの(?:くらい|ぐらい|よう)|どの|どう|誰|だれ|なに|なぜ|について|に関して|に関する|という|とは|ください|教えて|(?<=[うくすつぬむるぐぶいたん])のか(?=[ ?。]*$)|(?<=[うくすつぬむるぐぶいたん])か(?=[ ?。]*$)",
  // 제가 is also the end of 문제가.
  ko: "무엇|무슨|뭐가|뭔가|뭐|뭘|언제|어디|어느|누구|누가|어떤|어떻게|얼마나|얼마|몇|인가요?|한가요|가요(?=[ ?.]*$)|입니까|습니까|나요|까요|는가|알려주세요|주세요|싶습니다|싶은데|싶어요?|있는지|하는지|궁금|알고 싶|알아보|수 있|있는|있을|(?<![가-힣])(?:제가|저는|혹시)(?![가-힣])",
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
