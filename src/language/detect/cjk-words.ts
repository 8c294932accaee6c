/**
 * Cues that tell Chinese, Japanese and Korean apart where the characters alone do not: words that only one of the
 * languages has although the other could write them, and the grammar a mixed sentence is built with.
 */

/**
 * Words only Chinese has. The Japanese for 公司 is 会社, for 流程 it is 流れ, and so on; what Japanese writes too in text
 * without kana (法的, 提出可否, 批准, 外商投資企業) is not among them.
 */
export const CHINESE_WORDS =
  /公司|股份|股東|股权|法定代表人|公章|章程|流程|身份|工作日|工作[证許许]|手机|社保|進口|审批|審批|核准|海关|海關|签证|簽證|护照|護照|营业执照|營業執照|税务局|稅務局|如何|是否|可以|能否|我想|我要|我们|我們|你们|你們|您好|你好|怎么|怎麼|怎样|怎樣|什么|什麼|请问|請問|哪[里裡儿些个個家]|在哪|多久|多少|几天|幾天|吗|嗎|吧|谢谢|謝謝/u;

/** Words only Japanese has. Where Chinese has them too, other characters decide before these are asked. */
export const JAPANESE_WORDS =
  /(?<!社)会社|証|社名|社印|弁護士|何[日年時人件月か]|連絡先|窓口|営業日|着工|求人|補助金|押印|賃貸|代行|現地法人|支援策|日系|初回|予約|概要|提出期間|株[主式]|代表者|取締役|事業主|外資系|定款|登記簿|謄本|抹消|引受|合弁|個人情報|情報報告|業種|優遇|身分|委任状|認定|居住者|予定|確定申告|年末調整|積送|取引|送金|外貨送|人民元|積立|宿泊|親族|招聘|特許|意匠|工事|不備|入札|調達|秘密保持|苦情|裁判所|役所|事務所|工場|部品|書類|手数料|料金|有料|無料|見積|見本|申込|問合|申告|届|受付|締切|添付|在留|滞在|永住|査証|旅券|住民票|免許|許認可|源泉|法人税|助成金|給与|賃金|賞与|残業|支店|駐在|出張|案内|相談|担当|領収|口座|持分|配当|誘致|所要|輸入[品許申手]|輸出[品許申手]|輸出入|進出(?!口|境)/u;

/** Words that ask or join in Chinese; 的 ends Japanese and Korean words as well (目的, 公的). */
const CHINESE_GRAMMAR =
  /怎么|怎麼|怎样|怎樣|什么|什麼|如何|请问|請問|哪[里裡儿些个個家]|在哪|多久|多少|几天|幾天|是否|可以|可否|能否|需要|我想|我要|我们|我們|吗|嗎|呢|(?<![目公私法性人体])的|是/gu;

/** A Korean particle or ending at the end of a word. */
const KOREAN_GRAMMAR =
  /[가-힣](?:은|는|을|를|이|가|에|에서|에게|의|로|와|과|도|만|요|까|다|려면|면|고|지|죠|나|기|한|할|된|되는|하는)(?=[\s\p{P}]|$)/gu;

/** Hiragana that builds sentences. */
const JAPANESE_GRAMMAR =
  /です|ます|でしょ|ください|ない|たい|[はがをにでへも](?=[^\p{Script=Hiragana}]|$)|(?<=[\p{L}」] ?)の(?=\p{L})/gu;

/** How often each grammar is seen at work: the one that is seen most builds the sentence, the others are spoken about. */
export interface GrammarCounts {
  readonly chinese: number;
  readonly japanese: number;
  readonly korean: number;
}

export function countGrammar(text: string): GrammarCounts {
  return {
    chinese: text.match(CHINESE_GRAMMAR)?.length ?? 0,
    japanese: text.match(JAPANESE_GRAMMAR)?.length ?? 0,
    korean: text.match(KOREAN_GRAMMAR)?.length ?? 0,
  };
}
