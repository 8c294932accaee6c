/**
 * Figures in words that have no number: a fortnight, 数日内, 半額, 매월; and "free", "online", "on Mondays", "in Japanese", which a
 * reader plans by as well. Data, for text that is folded in width and case.
 */
import type { PerLanguage } from "#src/language/language.ts";

export interface VagueFigure {
  readonly said: RegExp;
  /** What else says the same in a source; what `said` finds always does. */
  readonly given?: RegExp;
}

const R = String.raw;

function vague(said: string, given?: string): VagueFigure {
  return { said: new RegExp(said, "u"), ...(given !== undefined && { given: new RegExp(given, "u") }) };
}

const english = (said: string, given?: string): VagueFigure =>
  vague(R`(?<![a-z-])(?:${said})(?![a-z])`, given && R`(?<![a-z-])(?:${given})(?![a-z])`);

// A few days are not a few weeks: each unit is a figure of its own.
const SOME =
  "several|some|many|(?:a |the )?(?:few|couple of|handful of|matter of|number of)|(?:dozens|hundreds|thousands) of|[xn_…]+";
const ENGLISH_UNITS = ["minutes?", "hours?", "days?", "weeks?", "months?", "years?", "yuan"].map((unit) =>
  english(R`(?:${SOME}|within)(?: more)?(?: working| business| calendar)?[ -]${unit}`),
);
const CHINESE_UNITS = ["分钟", "小时|钟头", "天|日|工作日|自然日", "周|星期|礼拜", "月", "年", "元"].map((unit) =>
  vague(
    R`(?:(?<![人户次件份额总天周年月参])[数几]|若干|好多|许多|[某xn]|十[几多余]|(?<!以)[上数几][百千万亿])[十百千万亿]*[个多余]*(?:${unit})(?!据|字)`,
  ),
);
const JAPANESE_UNITS = ["分", "時間", "日|営業日", "週", "[かヶカ]月", "年", "元"].map((unit) =>
  vague(R`(?:(?<![人件回年月日個度総点指])[数何幾]|若干|十数|[xn])[十百千万]*(?:${unit})`),
);
const KOREAN_UNITS = ["분", "시간", "일|날", "주(?!소|택|민|식|주)", "달|개월", "해|년", "위안"].map((unit) =>
  vague(
    R`(?<![가-힣])(?:(?:몇|여러) ?|수(?=일|년|개월|시간|[십백천만])|[xn] ?)[십백천만]* ?(?:여 ?)?(?:영업|근무)?(?:${unit})`,
    unit.startsWith("일") ? R`(?<![가-힣])며칠` : undefined,
  ),
);

const ENGLISH_MIDWEEK = ["tuesday", "wednesday", "thursday"].map((day) =>
  english(`${day}s?`, R`monday (?:to|through|until|[-–]) (?:friday|saturday|sunday)`),
);
const CHINESE_MIDWEEK = ["二", "三", "四"].map((day) =>
  vague(R`(?:周|星期|礼拜)${day}(?!次|回|趟|项|家|批|场|期|篇|部|份)`, R`周一[至到—-]+周[五六日]`),
);
const JAPANESE_MIDWEEK = ["火", "水", "木"].map((day) => vague(`${day}曜`, R`月曜?日?[~〜から-]+[金土]`));
const KOREAN_MIDWEEK = ["화", "수", "목"].map((day) => vague(`${day}요일`, R`월요일[^.]{0,4}[금토]`));

export const VAGUE_FIGURES: PerLanguage<readonly VagueFigure[]> = {
  zh: [
    vague("日语|日文", "日"),
    vague("韩语|韩文", "韩"),
    vague("英语|英文", "英|外语"),
    ...CHINESE_UNITS,
    vague(R`半个?月|半月|一旬`, R`15[天日]|十五[天日]`),
    vague(R`当[日天]|即日|同[日天]|今[日天]|不过夜`),
    vague(R`即时|立即|立刻|马上|当场|立等|秒批|即办`, R`即刻|现场|随到随`),
    vague(R`元\s?(?:/|每)\s?[日天]|每[日天][^，。；\d]{0,8}\d[\d,.]*万?元`),
    vague(R`元\s?(?:/|每)\s?个?月|每个?月[^，。；\d]{0,8}\d[\d,.]*万?元`),
    vague(R`减半|半价|一半|半数|折半|对半|五折`, R`50%|五成|二分之一|1/2`),
    vague(R`翻倍|翻番|加倍|双倍`, R`[2两二]倍`),
    vague(R`(?:周|星期|礼拜)一(?!次|回|趟|项|家|批|场|期|篇|部|份|站|边|体|年)`),
    ...CHINESE_MIDWEEK,
    vague(R`(?:周|星期|礼拜)五(?!次|回|趟|项|家|批|场|期|篇|部|份)`),
    vague(R`(?:周|星期|礼拜)六|周末|双休日`, R`周[六日天]`),
    vague(R`周日|(?:星期|礼拜)[日天]|周末`, R`周[日天]|双休日`),
    vague(R`明[天日](?!确)|后天`),
    vague(R`昨[天日]`),
    vague(R`下个?(?:周|星期|礼拜)`),
    vague(R`(?:本|这个?)(?:周|星期|礼拜)(?!期)`),
    vague(R`下个?月|次月`),
    vague(R`[本当]月|这个月`),
    vague(R`明年|次年|来年|下一年|翌年`),
    vague(R`每个?月|按月|逐月|月度`),
    vague(R`每[日天]|按日|逐日`),
    vague(R`每个?(?:周|星期|礼拜)|按周`),
    vague(R`每个?季度?|按季度?`, R`季度`),
    vague(R`月底|月末|月终`),
    vague(R`年底|年末|年终`, R`12月`),
    vague(
      R`网上|线上|在线|网络办|网办|互联网`,
      R`网上|网站|网址|官网|网络|一网|互联网|电子|平台|系统|小程序|app|客户端|https?:|www\.|远程|不见面|云`,
    ),
    vague(
      R`免费|(?:不|无需|不用|不必|免予?|免于)(?:另行|再)?(?:收取?|缴纳?|交纳?|支付|付|花)(?:任何)?(?:费|钱)|无费用|零费用|零收费|零成本|免收|不花钱`,
      R`免|不收|零元|(?<!\d)0元|无偿|不缴|不征`,
    ),
  ],
  en: [
    english("in (?:[a-z]+ (?:and|or) )?japanese", "japanese"),
    english("in (?:[a-z]+ (?:and|or) )?korean", "korean"),
    english("in (?:[a-z]+ (?:and|or) )?english", "english"),
    ...ENGLISH_UNITS,
    english("fortnights?|fortnightly", R`(?:two|2)[ -]weeks?|(?:14|fourteen) days`),
    english(
      R`same[ -](?:working[ -]|business[ -])?day|(?:on|within) the day|overnight`,
      R`(?:one|1|a) (?:working )?day`,
    ),
    english(
      R`immediate(?:ly)?|instant(?:ly)?|on the spot|right away|straight ?away|at short notice`,
      R`at once|real[ -]time`,
    ),
    english(R`(?:yuan|rmb|cny)(?: (?:per|a|each|every) |\s?/\s?)day|daily (?:rate|fine|fee|penalty)`),
    english(R`(?:yuan|rmb|cny)(?: (?:per|a|each|every) |\s?/\s?)month|monthly (?:rate|fine|fee|penalty)`),
    english("half|halves|halved|halving", R`50 ?%|fifty per ?cent|1/2`),
    english(R`doubled?|doubles|doubling|two-?fold`, "twice|two times|2 times"),
    english("mondays?"),
    ...ENGLISH_MIDWEEK,
    english("fridays?"),
    english("saturdays?|weekends?"),
    english("sundays?|weekends?"),
    english("tomorrow"),
    english("today|tonight"),
    english("yesterday"),
    english("(?<!the )next week", "following week"),
    english("this week"),
    english("(?<!the )next month", "following month"),
    english("this month"),
    english("(?<!the )next year", "following year"),
    english("monthly|(?:every|each|per) month", "months?"),
    english("daily(?! (?:life|lives|living|needs|work|business|necessities))|(?:every|each|per) day"),
    english("weekly|(?:every|each|per) week"),
    english("quarterly|(?:every|each|per) quarter", "quarters?"),
    english(R`(?:end|close|last day) of (?:the|this|each|every|next) month|month-?end`),
    english(R`(?:end|close|last day) of (?:the|this|each|every|next) year|year-?end`, "december"),
    vague(
      R`(?<![a-z-])(?:on-?line|(?:via|over|through|on) the (?:internet|web))(?![a-z])`,
      R`on-?line|internet|website|web (?:page|site)|portal|platform|system|(?<![a-z])app(?![a-z])|electronic|remote|https?:|www\.|digital|mini[- ]program|e-`,
    ),
    vague(
      R`(?<![a-z-])(?:(?:for )?free(?! (?:to|trade|zones?|ports?|movement|flow|pilot|from|of (?!charge|cost))|[a-z-])|free of (?:charge|cost)|(?:no|without(?: any| a)?) (?:[a-z]+ ){0,2}(?:fees?|charges?|costs?)(?![a-z])|(?:do|does|is|are)(?: not|n['’]t) (?:pay |charged? )?(?:any |a )?(?:fees?|charges?)(?![a-z])|costs? nothing)`,
      R`no (?:fee|charge|cost)|not (?:be )?charge|waive|exempt|charges? nothing|(?<!\d)0 yuan|zero[ -](?:fee|charge|cost)`,
    ),
  ],
  ja: [
    vague("日本語", "日本語|日英|日中|中日"),
    vague("韓国語", "韓国語"),
    vague("英語", "英語|外国語|英文"),
    ...JAPANESE_UNITS,
    vague(R`半月`, R`15日|十五日`),
    vague(R`即日|当日|同日(?!の時点|現在|付)|その日のうち|日をまたが`),
    vague(R`即時|直ちに|ただちに|すぐに|その場で|即座`, R`即|立`),
    vague(R`元\s?(?:/|毎)\s?日|(?:1|一)日(?:当たり|あたり|につき|ごとに)|日額`),
    vague(R`元\s?(?:/|毎)\s?月|(?:1|一)[かヶカ]月(?:当たり|あたり|につき|ごとに)|月額`),
    vague(R`半額|半分|半減|半数|折半`, R`50%|五割|2分の1|二分の一`),
    vague(R`倍増|倍額|倍に`, R`[2二]倍`),
    vague("月曜"),
    ...JAPANESE_MIDWEEK,
    vague("金曜"),
    vague("土曜|週末|土日", "土・日"),
    vague("日曜|週末|土日", "土・日"),
    vague("明日|あした|明後日|翌日", "翌"),
    vague("今日|本日"),
    vague("昨日"),
    vague("来週|翌週"),
    vague("今週"),
    vague("来月|翌月"),
    vague("今月|当月"),
    vague("来年|翌年|次年"),
    vague("毎月|月ごと|月々|月次", R`[かヶカ]月ごと`),
    vague("毎日|日々"),
    vague("毎週|週ごと|週次"),
    vague("毎四半期|四半期ごと", "四半期"),
    vague("月末|月内"),
    vague("年末|年内", R`12月|20\d\d年`),
    vague(
      R`オンライン|インターネット|ネット上|ウェブ`,
      R`オンライン|インターネット|ネット|ウェブ|サイト|電子|システム|プラットフォーム|アプリ|ポータル|https?:|www\.|リモート|デジタル`,
    ),
    vague(
      R`無料|無償|ただで(?=利用|受|手続)|(?:費用|手数料|料金)(?:は|が|も)?(?:一切)?(?:かかり|掛かり|かから|掛から|不要|必要あり|必要な|なし|要り|いり|徴収し|徴収さ)(?!ます)`,
      R`無料|無償|不要|免除|徴収し(?:ない|ません)|(?<!\d)0元|ゼロ|かから|かかりません`,
    ),
  ],
  ko: [
    vague("일본어", "일본어"),
    vague("한국어", "한국어"),
    vague("영어", "영어|외국어|영문"),
    ...KOREAN_UNITS,
    vague(R`며칠(?= ?(?:이?내|안|만에|간|후|정도|밖|이면))|(?<![가-힣])수일`, R`며칠|몇 ?일`),
    vague("보름|반달", "15일"),
    vague(R`당일|즉일|그날|같은 날(?! ?(?:기준|현재|시점))`),
    vague(R`즉시|곧바로|그 자리에서|(?<![가-힣])바로(?![가-힣])`, "즉각|즉"),
    vague(R`위안 ?/ ?일|(?:1일|하루)(?:당|마다)|하루에 ?\d[\d,.]*만? ?위안|일당 ?\d|매일 ?\d`),
    vague(R`위안 ?/ ?월|(?:1개월|한 달)(?:당|마다)|월 ?\d[\d,.]*만? ?위안`),
    vague(R`절반|반액|반값|2분의 ?1|반으로`, R`50 ?%|50퍼센트`),
    vague(R`두 ?배|갑절`, R`2배`),
    vague("월요일"),
    ...KOREAN_MIDWEEK,
    vague("금요일"),
    vague("토요일|주말"),
    vague("일요일|주말"),
    vague("(?<![가-힣])(?:내일|모레)"),
    vague("(?<![가-힣])오늘(?!날)"),
    vague("(?<![가-힣])어제"),
    vague("다음 ?주"),
    vague("이번 ?주"),
    vague("다음 ?달|익월"),
    vague("이번 ?달|당월"),
    vague("내년|이듬해|익년|다음 ?해"),
    vague("매월|매달|다달이|달마다|월별"),
    vague("매일|날마다"),
    vague("매주(?![가-힣]{2})|주마다"),
    vague("매분기|분기마다|분기별", "분기"),
    vague("월말|말일|(?:이달|이번 달) 말"),
    vague("연말|연내", R`12월|20\d\d년`),
    vague(
      R`온라인|인터넷|웹`,
      R`온라인|인터넷|웹|사이트|홈페이지|전자|시스템|플랫폼|앱|포털|https?:|www\.|원격|디지털`,
    ),
    vague(
      R`무료|무상|공짜|(?:비용|수수료|요금)(?:이|은|가|는|도)? ?(?:전혀 |따로 |별도로 )?(?:들지 않|없|받지 않|내지 않|부과되지 않|면제)`,
      R`무료|무상|면제|없이|받지 않|(?<!\d)0위안|들지 않`,
    ),
  ],
};
