/**
 * Does the message ask for a human being? In four languages, as people really put it. A question *about* helpers
 * ("who helps in Laixi?"), about people in law ("a natural person", 法人に代わって) or about what is merely named like
 * them ("human resources", 人工智能) is a question, not a wish for one.
 */
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { foldPattern } from "#src/language/normalise/fold-pattern.ts";

const SOMEONE =
  /(?<!natural |legal |foreign |juridical )(human(?! (resources?|rights|capital|genetic))|person|someone|somebody|agent|staff|officer|operator|representative|adviser|advisor)/
    .source;
const HUMAN_ANSWER = /(人工(?!智能|作|成本|费|审|养殖|合成|关节|器官)|真人|客服)/.source;

const WISHES: readonly RegExp[] = [
  new RegExp(String.raw`\b(speak|talk|chat|connect)\b.{0,20}\b(to|with|through)\b.{0,20}\b${SOMEONE}\b`),
  new RegExp(String.raw`\b(transfer|put) (me|us)\b.{0,20}\b(to|with|through)\b.{0,20}\b${SOMEONE}\b`),
  /\b(real|live) (human|person|agent|staff|operator)\b|\bhuman (being|person|agent|staff|operator|support|help)\b/,
  /\b(want|need|get|give|like|call) (me )?(a|an|the|some)? ?(human(?! (resources?|rights|capital|genetic)\b)|real person|person to|operator(?! (licen[cs]e|permit|certificate)))\b/,
  /^(human|agent|operator|staff|person)( please)?[.!?]*$/,
  new RegExp(`(转|接|找|要|叫|联系|换)(到|个|一下|一个|一位)?${HUMAN_ANSWER}`),
  /(转|接|找|(?<!需)要|叫|联系|换)(到|个|一下|一个|一位)?(工作人员|专人)/,
  /(人工|真人)(客服|服务(?!费)|坐席|帮办|回答|回复)/,
  /^(人工|真人|客服)[。!?]*$/,
  /(和|跟|与)(真人|人工|工作人员|客服|人)(说话|聊|谈|沟通|对话|通话)/,
  /((?<!\p{Script=Han})人|担当者|担当の方|オペレーター|スタッフ|職員|係の方|有人)(の方)?(と|に)(直接)?(話|つない|つなげ|繋|相談した|お願いし)/u,
  // Taking over the call, not acting in someone's place (代わって申請).
  /(担当者|担当の方|オペレーター|スタッフ|職員|係の方)(の方)?(と|に)(直接)?(代わ|替わ)(?!って(?!くだ|もら|ほし|いただ))/,
  /(オペレーター|有人対応|人間)(を|に|と|で)?(お願い|対応|希望|呼|つない)/,
  /^(オペレーター|有人対応|担当者)[。!?]*$/,
  /(상담원|상담사|담당자|직원|사람)(과|와|이랑|하고|에게|한테|을|를|으로)? ?(직접 )?(통화|연결|상담하|이야기|얘기|대화|말하|불러|바꿔 ?[주달])/,
  /^(상담원|상담사|직원|사람)[.!?]*$/,
].map(foldPattern);

export function wantsPerson(text: string): boolean {
  const folded = foldForSearch(text).trim();
  return WISHES.some((wish) => wish.test(folded));
}
