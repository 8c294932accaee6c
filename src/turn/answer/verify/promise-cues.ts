/** Words that promise an action. Data, for text that is folded in width and case. */
import type { PerLanguage } from "#src/language/language.ts";

/** In our own name: never right. */
export const PROMISES: PerLanguage<RegExp> = {
  zh: /(?:我们?(?!已)|本(?:助手|平台|系统|窗口|中心)|小助手|助手|这边)(?:将|会|可以|可|能|来|帮|为|替|马上|立即|稍后|尽快|正在|这就)[^，。；]{0,20}?(?:联系|通知|回复|回电|致电|安排|处理|提交|办理|预约|转交|转达|跟进|协助|帮您|为您|查询|发送|反馈|答复)|(?:将|会)(?:尽快|马上|立即|稍后|很快|及时|随后)?(?:为您|帮您|替您|给您|向您)|(?:稍后|尽快|随后|马上)(?:联系|回复|答复|通知|致电)您|让我(?:来|帮|为)|请稍等|请放心/u,
  en: /(?<![a-z])(?:we|i)(?:['’]ll| will| shall| can| are going to| am going to|['’]re going to|['’]d be (?:happy|glad) to| would be (?:happy|glad) to)(?: \w+){0,3} (?:contact|call|email|e-mail|reply|respond|notify|inform|arrange|submit|file|book|forward|follow up|get back|help|assist|send|handle|process|check|look into|let you know|pass|schedule|register|prepare|guide|keep you|be in touch|reach out|take care)|(?<![a-z])let me (?:check|help|arrange|book|contact|submit)|our (?:team|staff|colleagues?|helpers?|office|specialists?|experts?)(?: \w+){0,2} will|you will (?:be contacted|hear (?:back )?from us|receive (?:a|our) (?:call|reply|e-?mail))|(?:rest assured|please wait a moment)/u,
  ja: /(?:ご?連絡|ご?案内|ご?回答|お知らせ|お伝え|ご?通知|ご?手配|ご?対応|ご?予約|お調べ|お送り|ご?返信|ご?確認|お手伝い|ご?支援|ご?説明|お電話|代行|お取り次ぎ|折り返し(?:お電話)?|ご?提出)(?:を)?(?:いた|致)?(?:します|しますので|させていただきます|差し上げます|申し上げます)(?=。|$|ので|、)(?<=いたします|致します|させていただきます|差し上げます|申し上げます|いたしますので|お知らせします|お伝えします|お調べします|お送りします|お手伝いします|お電話します|ご連絡します|ご案内します|ご回答します|ご手配します|ご対応します|ご予約します|ご返信します|お取り次ぎします)|(?:私|当方|弊社|こちら|私ども|当アシスタント|当窓口)(?:たち)?(?:から|が|で|にて|より)[^。]{0,20}?(?:連絡|対応|手配|予約|提出|代行|回答)(?:し|いたし|致し)ます|お任せください|少々お待ちください|ご安心ください/u,
  ko: /(?:연락|안내|회신|답변|처리|접수|예약|전달|신청|제출|통보|알려|도와|보내|확인|준비|지원|전화|문의|대행|연결|설명|상담|찾아|조회)(?:해|을|를)? ?드리(?:겠|도록|려|ㄹ게)|(?:연락|안내|회신|답변|처리|접수|예약|전달|신청|제출|통보|확인|준비|지원|전화|대행|연결|조회)(?:을|를)? ?(?:하|해 주)겠습니다|드리겠습니다|드릴게요|도와드립니다|해 드립니다|(?:저희|제가|우리)(?:는|가|는요)? ?[^.。]{0,25}?(?:하겠|드리|할 것입니다|해 드립)|잠시만 기다|안심하(?:세요|십시오)/u,
};

/** By others (a helper, the office) to the reader: right only where a source tells of such an action. */
export const REPORTED_PROMISES: PerLanguage<RegExp> = {
  zh: /(?:工作人员|专员|帮办|客服|同事|专人|管家|部门|窗口|中心|负责人|人员)[^，。；]{0,8}?(?:将|会)(?:主动|尽快|及时|与|和|同|再|直接|立即|马上|在|上门|给|向|为|于)?[^，。；]{0,14}?(?:联系|致电|回电|回复|通知|答复|回访|上门|跟进)/u,
  en: /(?:staff|officers?|officials?|specialists?|stewards?|helpers?|colleagues?|someone|team|centre|center|office|hall|department|bureau|representatives?|agents?)(?: \w+){0,4} will(?: \w+){0,2} (?:contact|call|visit|reply|respond|notify|inform|get back|email|e-mail|reach out|follow up|be in touch|phone|confirm)/u,
  ja: /(?:担当者|職員|専門員|スタッフ|窓口|センター|係員|部門|専員)(?:から|が|より)[^。]{0,20}?(?:連絡|電話|訪問|回答|返信|通知|知らせ|対応)[^。]{0,8}?(?:ます|予定)/u,
  ko: /(?:담당자|직원|전담|상담원|센터|창구|부서|담당관|공무원|관계자)(?:가|이|에서|는|은)?[^.。]{0,20}?(?:연락|전화|방문|회신|답변|통보|통지)(?:을|를)?(?:해 ?)? ?(?:할|드릴|줄|주|할 예정|합니다|드립니다|예정)/u,
};

/** Who speaks in the first person has done or will do something; a guide does so where it says "our staff". */
export const FIRST_PERSON: PerLanguage<RegExp> = {
  zh: /我们|我方|本助手/u,
  en: /(?<![a-z])(?:we|our)(?![a-z])|(?<![a-z])i(?:['’]| (?:have|will|am|can) )/u,
  ja: /私(?:ども|たち|が|は)|当方|弊社|こちら(?:から|で)|ておきました|済みです/u,
  ko: /저희|제가|귀사의[^.]{0,30}(?:렸|했|었|았)습니다/u,
};
