/**
 * How the four languages name the id of a messenger.
 *
 * The less the words in front say, the more the id must look like one: behind "WeChat ID is" any word will do, behind
 * "WeChat" alone it has letters and a digit. All patterns ignore case but where `(?-i:…)` says otherwise, and every
 * quantifier is bounded, so that no text makes a pattern slow.
 */
import { ignoringCase } from "./ignoring-case.ts";

const R = String.raw;

// A name in Latin letters is a word of its own, not a part of a code (4VXDuV, wxid_1); "id" can be glued to it (WeChatID).
const WORD_BEGIN = "(?<![A-Z0-9_])";
const WORD_END = "(?:(?=id(?![A-Z0-9_]))|(?![A-Z0-9_]))";

const LONG_NAMES = "wechat|weixin|whatsapp|telegram|kakao[ ]?talk|kakao|skype";
const LATIN_NAMES =
  `${LONG_NAMES}|qq|wx|vx|wecom|dingtalk|feishu|viber|zalo|discord|snapchat|instagram|` +
  "(?:facebook|fb)(?:[ ]messenger)?|messenger";
const NAMES =
  "微信|v信|加v(?!ip|at|x)|(?<![A-Z0-9])[+]v|飞书|飛書|钉钉|釘釘|扣扣|脸书|臉書|" +
  "ウィーチャット|ワッツアップ|テレグラム|ライン|カカオトーク|カカオ|スカイプ|バイバー|フェイスブック|メッセンジャー|インスタグラム|インスタ|" +
  "위챗|왓츠앱|텔레그램|라인|카카오톡|카카오|카톡|스카이프|바이버|페이스북|메신저|인스타그램|인스타|디스코드";

// "Line" is an ordinary word, in a factory above all. In capitals it is the messenger unless a kind of line is named.
const KIND_OF_LINE =
  "production|assembly|manufacturing|processing|packag?ing|filling|welding|coating|testing|smt|product|pilot|factory|plant|" +
  "conveyor|credit|power|phone|telephone|metro|subway|railway|bus|pipe|order|invoice|item";
const LINE_IN_CAPITALS = R`(?<!(?:${KIND_OF_LINE}|[线線])[ -]?)${WORD_BEGIN}(?-i:LINE)`;
const LINE = R`(?:${LINE_IN_CAPITALS}|(?:(?<=\b(?:my|his|her|add|on|via|by)[ ])|(?<![A-Z0-9_线線-][ ]?))line)`;
// Behind another word ("contact line id") it can be either, so there the id must be written as those of LINE are.
const SOME_LINE = R`(?<!(?:${KIND_OF_LINE}|ing|the|our|an?|this|that|each|every|new|first|second|[线線])[ -]?)${WORD_BEGIN}line${WORD_END}`;
const ORDINARY_WORDS = `${WORD_BEGIN}(?:${LINE}|(?-i:Signal|Teams|Lark))${WORD_END}`;

const MESSENGER = `(?:${NAMES}|${WORD_BEGIN}(?:${LATIN_NAMES})${WORD_END})`;
const ANY = `(?:${MESSENGER}|${ORDINARY_WORDS})`;

const ID_WORD = "(?:的|の)?(?:[帐账帳][号號]|[号號][码碼]|[号號]|id(?![A-Z0-9_])|アカウント|アイディー|아이디|계정)";
const ACCOUNT_WORD = R`(?:account|username|user[ ]name|handle|name|number|no\.?)(?:[ ](?:name|id|number))?`;
const IS = "(?:[:=]|[ ]-[ ]|是|为|為|は|が|는|은|이|가|is(?![A-Z0-9_]))";

const HANDLE = R`[A-Z0-9][A-Z0-9_.-]{1,38}[A-Z0-9_-](?:#\d{4}(?!\d))?`;
// Words that say how it is with the account, or what to do with it, where its id could stand.
const NOT_AN_ID =
  "(?!(?:an?|the|my|our|your|his|her|their|its|this|that|it|not|none|never|also|only|just|still|now|already|always|often|very|too|so|" +
  "temporarily|currently|blocked|banned|frozen|locked|disabled|limited|restricted|suspended|deactivated|deleted|closed|" +
  "cancell?ed|hacked|stolen|lost|broken|dead|busy|down|off|on|out|in|at|by|for|from|of|to|with|without|as|and|or|but|if|when|" +
  "where|what|why|how|who|which|same|new|old|different|wrong|correct|right|fine|okay|good|bad|slow|working|unavailable|" +
  "available|required|needed|necessary|mandatory|optional|used|linked|bound|connected|registered|verified|verification|" +
  "registration|login|password|pay|payments?|groups?|official|help|here|there|below|above|attached|missing|empty|expired|" +
  "invalid|valid|ready|active|unable|full|app|please|pls|plz|thanks?|thx|add|contact|scan|open|use|see|unknown|pending|under|" +
  "being|changed|chinese|english|japanese|korean|foreign|personal|private|business|installed|updated|called|free|safe|enough|" +
  "possible|important|2fa|vip|api)(?![A-Z0-9_-]))";
const ID = `@?${NOT_AN_ID}${HANDLE}`;
const ID_WITH_DIGIT = `(?=[A-Z_.-]{0,30}[0-9_])(?=[0-9_.-]{0,30}[A-Z])${ID}(?![A-Z0-9])`;
const ADD_ME = R`(?:please|pls|plz|kindly|you[ ]can)?[ ]?add(?![A-Z0-9])`;
const CLAUSE_END = R`(?=[ ]?(?:$|[\n,.;:!?)]|[^\p{ASCII}])|[ ](?:(?:please|pls|plz|kindly|thanks?|thx|cheers|contact[ ]me)(?![A-Z0-9])|${ADD_ME}))`;

// The ids of LINE are in small letters.
const AS_IN_LINE = "(?=@?(?-i:[a-z0-9_.-]{4,20})(?![A-Z0-9_]))";

// "My WeChat is hans": whose it is tells that an id follows.
const MINE = R`(?:\b(?:my|our|his|her)[ ](?:[a-z]{2,12}[ ])?|我们?的?|我們的?|[私僕]の|제[ ]?|내[ ]?|저의[ ]?)`;

// A person's name between the messenger and the id: behind a colon any short word, else one that begins with a surname.
const SURNAME =
  "[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧程曹袁邓鄧许許傅沈曾彭吕蘇苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文]" +
  R`(?:\p{Script=Han}{1,2}|[ ]?先生|[ ]?女士|[ ]?小姐|[ ]?经理)` +
  "|(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|清水)" +
  R`(?:\p{Script=Han}{0,3}|さん)` +
  "|[김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허유남심노하곽성차주우구민][가-힣]{1,2}(?:님|씨)?";
const NAME_OF_PERSON = R`(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,5}|[가-힣]{2,5}|(?-i:[A-Z][a-z]{1,12})(?:[ ](?-i:[A-Z][a-z]{1,12}))?)`;

// What is glued to a person's name begins with a letter and is no form, version or visa (DS160, v2.0).
const ID_BEHIND_NAME = R`(?!v\d)(?=[A-Z][A-Z0-9_.-]{5})${ID_WITH_DIGIT}`;

export const MESSENGER_IDS: readonly RegExp[] = [
  // Skype live:.cid.abc
  R`(?<=${WORD_BEGIN}skype[ ]?(?:${ID_WORD})?[ ]?${IS}?[ ]?)live:\.?${HANDLE}`,
  // An id that WeChat itself gave out; a link that opens a chat.
  R`(?<![A-Z0-9_.-])wxid_[A-Z0-9]{6,30}(?![A-Z0-9_])`,
  R`(?<=(?<![A-Z0-9.-])(?:t\.me|wa\.me|m\.me|line\.me/ti/p)/~?)${HANDLE}`,
  // 微信号是 abc, 카톡 아이디: abc
  R`(?<=${ANY}[ ]?${ID_WORD}[ ]?${IS}[ ]?)${ID}`,
  // LINE ID taro_yamada, WeChat account abc12
  R`(?<=(?:${ANY}[ ]?(?:${ID_WORD}|account|username)|${MESSENGER}[ ]?${ACCOUNT_WORD})[ ]?${IS}?[ ]?)${ID_WITH_DIGIT}`,
  // 微信号abc, KakaoTalk ID abc
  R`(?<=${ANY}[ ]?${ID_WORD}[ ]?)${ID}${CLAUSE_END}`,
  // WeChat: abc, WhatsApp username: abc, LINE: abc
  R`(?<=(?:${MESSENGER}(?:[ ]?${ACCOUNT_WORD})?|${LINE_IN_CAPITALS}|${WORD_BEGIN}(?-i:Signal|Teams))[ ]?[:=][ ]?)${ID}${CLAUSE_END}`,
  // 加微信abc123, my WeChat is abc_123
  R`(?<=${MESSENGER}[ ]?${IS}?[ ]?)${ID_WITH_DIGIT}`,
  // wechatabc123, 加vxabc123
  R`(?<=(?<![A-Z0-9_./+=-])(?:${LONG_NAMES})|[加我的系](?:vx|wx))${ID_WITH_DIGIT}`,
  // Line: taro_yamada, LINE taro99, contact line id: taro
  R`(?<=${ORDINARY_WORDS}[ ]?${IS}[ ]?|${LINE_IN_CAPITALS}[ ]|${SOME_LINE}[ ]?(?:${ID_WORD}[ ]?${IS}?|[:=])[ ]?)${AS_IN_LINE}${ID_WITH_DIGIT}`,
  R`(?<=${SOME_LINE}[ ]?${ID_WORD}[ ]?${IS}?[ ]?)${AS_IN_LINE}${ID}${CLAUSE_END}`,
  // My WeChat is hans; WeChat is hans, add me; 加我微信hans
  R`(?<=${MINE}${ANY}[ ]?${IS}[ ]?)${ID}${CLAUSE_END}`,
  R`(?<=${MESSENGER}[ ]is[ ])${ID}(?=[ ,.]{1,2}${ADD_ME})`,
  R`(?<=加(?:我|一下)?的?微信[ ]?)${ID}${CLAUSE_END}`,
  // 微信 张三zhang88, 카톡: 홍길동 hong123, WeChat: Zhang San zhang88
  R`(?<=${MESSENGER}(?:[ ]?${ID_WORD})?[ ]?(?:是|は|은|는)?[ ]?(?:${SURNAME})[ ]?)${ID_BEHIND_NAME}`,
  R`(?<=(?:${MESSENGER}|${LINE_IN_CAPITALS})(?:[ ]?${ID_WORD})?[ ]?[:=][ ]?${NAME_OF_PERSON}[ ]?)${ID_BEHIND_NAME}`,
  // telegram @liwei
  R`(?<=${ANY}[ ]?(?:${ID_WORD})?[ ]?${IS}?[ ]?)@${HANDLE}`,
  // QQ12345678 is a number of QQ, named by the letters glued to it. That of a part (零件号) is kept before; a hotline
  // (12345) is none.
  R`(?<=(?:${WORD_BEGIN}qq|扣扣)[ ]?(?:${ID_WORD}|${ACCOUNT_WORD})?[ ]?${IS}?[ ]?)(?!123\d\d(?!\d))[1-9]\d{4,10}(?![A-Z0-9_])`,
  // whatsapp 447700900123
  R`(?<=${WORD_BEGIN}whatsapp[ ]?(?:${ID_WORD}|${ACCOUNT_WORD})?[ ]?${IS}?[ ]?)[1-9]\d{6,14}(?!\d)`,
].map(ignoringCase);
