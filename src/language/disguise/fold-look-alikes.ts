/**
 * Letters of other scripts that look like Latin or katakana ones, as what they look like; stray marks are taken off.
 *
 * For comparing, never shown. Width, circled and mathematical letters are the concern of `foldForSearch`.
 */
const LATIN_FORMS =
  "аa сc ԁd еe һh іi јj κk ӏl оo рp ԛq ѕs υu ѵv ԝw хx уy АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT ХX УY ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo αa νv ρp τt ιi ηn εe ɑa ɡg ıi ոn օo ᴀa ʙb ᴄc ᴅd ᴇe ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz";
const KATAKANA_FORMS = "力カ 二ニ 口ロ 工エ 夕タ 卜ト 八ハ 才オ 千チ 三ミ";

const LATIN: ReadonlyMap<string, string> = readPairs(LATIN_FORMS);
const KATAKANA: ReadonlyMap<string, string> = readPairs(KATAKANA_FORMS);

const LOOKS_LATIN = new RegExp(`[${[...LATIN.keys()].join("")}]`, "gu");
const HAN = [...KATAKANA.keys()].join("");
/** 口 within マイク口ソフト is ロ, in 窓口 it is 口. */
const LOOKS_KATAKANA = new RegExp(`(?<=[ァ-ヺー])[${HAN}]|[${HAN}](?=[ァ-ヺー])`, "gu");
/** What is still apart in NFC belongs to no letter of the four languages. */
const STRAY_MARK = /(?<![\u3041-\u30ff])\p{Mn}/gu;

export function foldLookAlikes(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(STRAY_MARK, "")
    .replaceAll(LOOKS_LATIN, (letter) => LATIN.get(letter) ?? letter)
    .replaceAll(LOOKS_KATAKANA, (letter) => KATAKANA.get(letter) ?? letter);
}

function readPairs(written: string): ReadonlyMap<string, string> {
  return new Map(written.split(" ").map((pair) => [...pair] as [string, string]));
}
