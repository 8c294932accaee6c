/**
 * One form for each Chinese character, whoever writes it: 營業 (traditional) and 営業 (Japanese) become 营业.
 *
 * Character by character, never by phrase, so that a part of a text folds as the whole does: retrieval cuts text into
 * pieces and compares them. The price is that a few words with two meanings fall together, which search can bear.
 */
import shinjitaiToTraditional from "opencc-js/dict/JPShinjitaiCharacters";
import traditionalToSimplified from "opencc-js/dict/TSCharacters";

// Characters OpenCC's Japanese table lacks, or leads away from what Chinese writes with them. The last few stay.
const CORRECTIONS =
  "予 预|著 着|働 动|戸 户|粧 妆|隣 邻|芸 艺|叙 叙|弁 弁|慎 慎|晃 晃|概 概|欠 欠|瓶 瓶|研 研|糸 糸|缶 缶|翻 翻|萌 萌|褒 褒|郎 郎";

let formOfCharacter: ReadonlyMap<string, string> | undefined;
/** 1 for each code unit that begins a character with another form, so that a text without any is only looked at. */
const mayChange = new Uint8Array(1 << 16);

/** Characters already in the common form, and all other text, stay as they are. */
export function foldHan(text: string): string {
  const forms = (formOfCharacter ??= readForms());
  let folded = "";
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    if (mayChange[text.charCodeAt(at)] === 0) continue;
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const form = forms.get(character) ?? character;
    folded += text.slice(copied, at) + form;
    copied = at + character.length;
    at = copied - 1;
  }
  return folded + text.slice(copied);
}

function readForms(): ReadonlyMap<string, string> {
  const forms = joinTables();
  for (const [character, form] of forms) if (form !== character) mayChange[character.charCodeAt(0)] = 1;
  return forms;
}

function joinTables(): ReadonlyMap<string, string> {
  const japanese = readTable(shinjitaiToTraditional);
  const chinese = readTable(traditionalToSimplified);
  const forms = new Map(chinese);
  for (const [character, traditional] of japanese) {
    // 並 is traditional and Japanese: the Chinese table knows it better.
    if (!chinese.has(character)) forms.set(character, chinese.get(traditional) ?? traditional);
  }
  for (const [character, form] of readTable(CORRECTIONS)) forms.set(character, form);
  // A form can itself be Japanese for something else (敘 -> 叙): follow to the end, so that folding twice changes nothing.
  for (const [character, form] of forms) forms.set(character, forms.get(form) ?? form);
  return forms;
}

function readTable(table: string): ReadonlyMap<string, string> {
  return new Map(table.split("|").map((line) => line.split(" ") as [string, string]));
}
