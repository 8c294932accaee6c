/** Names of accounts at messengers: a reader who writes to one trusts it, so it stands in a cited source, or the sentence is not shown. */
import { MESSENGER_IDS } from "#src/language/messenger-ids.ts";
import type { Check } from "./check.ts";

const AT_NAME = /(?<![\w.+-])@[a-z\d_][\w.-]*/giu;
/** In an answer any word in Latin letters behind the name of a messenger is taken for an account, where another script or nothing follows. */
const BEHIND_MESSENGER =
  /(?<=(?:微信|公众号|飞书|钉钉|ウィーチャット|ライン|カカオトーク|テレグラム|위챗|라인|카카오톡|카톡|텔레그램|(?<![a-z])(?:wechat|weixin|kakaotalk|telegram|whatsapp|skype|viber|qq))(?:的?[账帐]?[号號]|\s?(?:id|アカウント|아이디|계정))?[\s:：「“"'‘(（は은는]{0,3})(?!(?:app|pay|id|qr|official|account|mini)(?![a-z\d]))[a-z][\w.-]{2,}(?=[\s.]*(?:$|[^\p{ASCII}]|[)"']))/giu;

const ACCOUNTS: readonly RegExp[] = [...MESSENGER_IDS, AT_NAME, BEHIND_MESSENGER];

export const checkAccounts: Check = (said, cited) => {
  const text = said.text.normalize("NFKC");
  for (const pattern of ACCOUNTS) {
    for (const [found] of text.matchAll(pattern)) {
      const account = found.replace(/[.]+$/u, "").toLowerCase();
      if (!cited.some(({ plain }) => plain.includes(account))) return { fault: "contact", detail: found };
    }
  }
  return undefined;
};
