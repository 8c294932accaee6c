/** Finds e-mail addresses and the ids of messengers that are named as such. */
import { findAll, type PersonalData } from "./personal-data.ts";

const AT = String.raw`[ ]?(?:@|\(at\)|\[at\])[ ]?`;
const DOT = String.raw`(?:\.|[ ]?(?:\(dot\)|\[dot\])[ ]?)`;
const ACCOUNT = "(?<![A-Z0-9._%+-])[A-Z0-9._%+'-]{1,64}";
// Chinese, Japanese and Korean names have no end that a pattern sees, so they are as short as a person's name.
const NAME = String.raw`(?:(?![是为為])\p{Script=Han}){1,4}|[가-힣]{1,5}`;
const LABEL = String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}A-Z0-9-]{1,30}`;

const E_MAILS = [
  `${ACCOUNT}${AT}[A-Z0-9-]{1,63}(?:${DOT}[A-Z0-9-]{1,63}){1,5}`,
  `(?:${ACCOUNT}|${NAME})${AT}${LABEL}${DOT}(?:[A-Z]{2,10}|中国|中國|公司|网络|網絡|한국|みんな)`,
].map((source) => new RegExp(source, "giu"));

const MESSENGER =
  "微信|v信|加v|(?<![A-Z0-9])[+]v|企业微信|飞书|钉钉|ウィーチャット|위챗|ワッツアップ|왓츠앱|テレグラム|텔레그램|ライン|라인|カカオトーク|カカオ|카카오톡|카카오|카톡|" +
  "(?<![A-Z])(?:wechat|weixin|whatsapp|telegram|kakao[ ]?talk|kakao|skype|qq|wx|vx)";
const ID_WORD = "(?:的|の)?(?:[帐账帳][号號]|[号號][码碼]|[号號]|id|アカウント|アイディー|아이디|계정)";
const IS = "(?:[:=]|是|为|為|は|が|는|은|이|가|is)";
const ID = "@?[A-Z0-9][A-Z0-9_.-]{1,38}[A-Z0-9_-]";
const ID_WITH_DIGIT = `(?=[A-Z_.-]{0,30}[0-9_])(?=[0-9_.-]{0,30}[A-Z])${ID}`;
const CLAUSE_END = String.raw`(?=[ ]?(?:$|[\n,.;:!?)]|[^\p{ASCII}]))`;

const MESSENGER_IDS: readonly RegExp[] = [
  // 微信号是 abc, 카톡 아이디: abc. "line" is an ordinary word, so it needs more than a colon.
  String.raw`(?<=(?:${MESSENGER}|(?<![A-Z])line)[ ]?${ID_WORD}[ ]?${IS}[ ]?)${ID}`,
  // 微信号abc, KakaoTalk ID abc
  String.raw`(?<=(?:${MESSENGER}|(?<![A-Z])line)[ ]?${ID_WORD}[ ]?)${ID}${CLAUSE_END}`,
  // WeChat: abc
  String.raw`(?<=(?:${MESSENGER})[ ]?[:=][ ]?)${ID}${CLAUSE_END}`,
  // 加微信abc123, my WeChat is abc_123
  String.raw`(?<=(?:${MESSENGER})[ ]?${IS}?[ ]?)${ID_WITH_DIGIT}(?![A-Z0-9])`,
  // telegram @liwei
  String.raw`(?<=(?:${MESSENGER})[ ]?${IS}?[ ]?)@${ID.slice(2)}`,
  String.raw`(?<=(?<![A-Z])qq[ ]?(?:${ID_WORD})?[ ]?${IS}?[ ]?)[1-9]\d{4,10}(?!\d)`,
  // whatsapp 447700900123
  String.raw`(?<=(?<![A-Z])whatsapp[ ]?(?:${ID_WORD})?[ ]?${IS}?[ ]?)[1-9]\d{6,14}(?!\d)`,
  // Skype live:abc.def
  String.raw`(?<=(?<![A-Z])skype[ ]?(?:${ID_WORD})?[ ]?${IS}?[ ]?)live:${ID}`,
].map((source) => new RegExp(source, "giu"));

/** In capitals it is the messenger: LINE: taro. */
const LINE_ID = new RegExp(
  String.raw`(?<=(?<![A-Z])LINE[ ]?[:=][ ]?)@?[A-Za-z0-9][A-Za-z0-9_.-]{1,38}[A-Za-z0-9_-]${CLAUSE_END}`,
  "gu",
);

export function findEmails(text: string): readonly PersonalData[] {
  return findAll("e-mail", E_MAILS, text);
}

export function findMessengerIds(text: string): readonly PersonalData[] {
  return findAll("messenger", [...MESSENGER_IDS, LINE_ID], text);
}
