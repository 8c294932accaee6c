/**
 * Requests for help with a bribe, in plain or everyday words (红包, 袖の下, 뒷돈, "speed it up"), alike in the four languages.
 *
 * Who was asked for one, reports one or asks what is allowed is no such request: that passes, as a sensitive matter.
 */
const NO_REQUEST_EN = String.raw`^(?!.*\b(?:report|refus|complain|whistle|legal\b|illegal|allowed|forbidden|prohibited|anti-|prevent|avoid|(?:ask|demand|expect|want|hint|told|request|solicit)(?:s|ed|ing|er)? (?:me|us|for|that|a |money)|(?:officer|official|clerk|inspector)s? (?:ask|demand|want|expect|hint|request|solicit)))`;
const OFFICIAL_EN =
  "(?:officers?|officials?|clerks?|inspectors?|civil servants?|bureaucrats?|policem[ae]n|government (?:employee|staff|worker)s?)";
const NO_REQUEST_ZH =
  "^(?!.*(?:举报|投诉|揭发|检举|报案|索|要我|要求|让我(?:送|给|塞|交|掏|出|付|打点|请|意思)|叫我|逼|暗示|被|(?<!消)防|避免|禁止|违法|合法|犯法|规定|处罚|拒绝|应对|发现))";
const OFFICIAL_ZH =
  "(?:官员|公务员|领导|工作人员|办事员|科长|处长|局长|海关的?人|窗口的?人|办证的?人|审批的?人|审批员|检查员|官)";
const NO_REQUEST_JA = "^(?!.*(?:通報|告発|要求さ|求められ|請求さ|言われ|迫られ|違法|合法|禁止|断|防|避|罪|罰))";
const OFFICIAL_JA = "(?:役人|公務員|職員|担当官|審査官|検査官|係官|窓口の人|税関の人)";
const NO_REQUEST_KO = "^(?!.*(?:신고|요구|달라|고발|불법|합법|거절|제보|강요|금지|예방|방지|처벌))";
const OFFICIAL_KO = "(?:공무원|관리|심사관|검사관|담당관|창구 ?직원|세관 ?직원|세관원)";

export const BRIBERY_CUES: readonly string[] = [
  // English
  String.raw`${NO_REQUEST_EN}.*\b(?:how|help|can|could|want|need|like|way|should|where|who|best|teach|if)\b.{0,30}\b(?:bribe|bribing|pay(?:ing)? off|grease)\b`,
  String.raw`${NO_REQUEST_EN}.*\b(?:pay|give|slip|hand|tip|offer)(?:ing)? (?:an? |the |some |one |off ){0,2}(?:[a-z]+ ){0,2}${OFFICIAL_EN}\b(?!'s| (?:fees?|charges?|salar|wages)).{0,40}\b(?:speed|faster|quick|sooner|approve|look the other way|overlook|under the table|cash|money|something extra|on the side)`,
  String.raw`${NO_REQUEST_EN}.*\b(?:money|cash|envelopes?|hongbao|kickbacks?|something extra)\b.{0,12} to (?:an? |the |some ){0,2}(?:[a-z]+ ){0,2}${OFFICIAL_EN}\b`,
  String.raw`${NO_REQUEST_EN}.*\b(?:pay|give|slip)\b.{0,30}\bunder the table\b`,

  // Chinese
  `${NO_REQUEST_ZH}.*(?:怎么|如何|怎样|帮我|教我|我想|我要|想要|能不能|可不可以|可以|多少).{0,6}(?:行贿|贿赂)`,
  `${NO_REQUEST_ZH}.*(?:送|给|塞|递|包).{0,4}${OFFICIAL_ZH}.{0,6}(?:红包|送礼|塞钱|送钱|钱|好处|购物卡|烟酒|意思意思)`,
  `${NO_REQUEST_ZH}.*(?:(?:送|塞|递|包)(?:个|点|些)?(?:红包|钱|礼|好处费?)|给(?:个|点|些)?(?:红包|好处费?))给?.{0,2}${OFFICIAL_ZH}`,
  `${NO_REQUEST_ZH}.*(?:塞|送|给|递)(?:点|些)?(?:现金|钱|红包|礼物|好处)给?.{0,4}(?:检查|审批|审核|验收|窗口|工作|执法|海关)?(?:人员|官员|领导|干部)`,

  // Japanese
  `${NO_REQUEST_JA}.*(?:${OFFICIAL_JA}.{0,8}(?:袖の下|賄賂|わいろ|ワイロ|付け届け|心付け|鼻薬)|(?:賄賂|わいろ|ワイロ|袖の下)(?:を|は|って)?.{0,6}(?:渡|払|贈|使|いくら|送|握))`,
  `${NO_REQUEST_JA}.*${OFFICIAL_JA}.{0,10}(?:お金|現金|謝礼|金品|商品券)を?.{0,6}(?:渡|握らせ|贈|包んで)`,
  `${NO_REQUEST_JA}.*(?:渡せば|握らせれば|包めば|払えば).{0,4}${OFFICIAL_JA}.{0,8}(?:見逃|早く|許可|認め|通して)`,
  `${NO_REQUEST_JA}.*(?:検査官|審査官|担当者|役人|職員|公務員|係官).{0,4}に(?:こっそり|ひそかに|内緒で)?(?:現金|お金|金|謝礼|賄賂).{0,2}(?:を)?(?:渡|握|贈|払)`,

  // Korean
  `${NO_REQUEST_KO}.*(?:뇌물|뒷돈|급행료|촌지|떡값|돈 ?봉투)(?:을|를|은|는)? ?(?:좀 ?|몰래 ?|어떻게 ?|얼마나 ?){0,2}(?:주|줘|줄|건네|바치|찔러|써야|쓰)`,
  `${NO_REQUEST_KO}.*${OFFICIAL_KO}(?:에게|한테|께)? ?.{0,6}(?:돈|현금|봉투|선물)(?:을|를)? ?(?:몰래 ?|좀 ?)?(?:주고|줘서|찔러|건네|쥐여|주면|쥐어|바치)`,
  `${NO_REQUEST_KO}.*(?:찔러 ?주|쥐여 ?주|건네)면 ?.{0,4}${OFFICIAL_KO}.{0,8}(?:눈감|봐 ?주|빨리|승인|허가)`,
  `${NO_REQUEST_KO}.*(?:검사관|심사관|공무원|담당자|직원|단속원)(?:에게|한테|께) ?(?:몰래 ?|살짝 ?|슬쩍 ?)(?:현금|돈|봉투|선물)`,
];
