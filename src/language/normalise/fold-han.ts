/**
 * One form for each Chinese character, whoever writes it: 營業 (traditional) and 営業 (Japanese) become 营业.
 *
 * Character by character, never by phrase, so that a part of a text folds as the whole does: retrieval cuts text into
 * pieces and compares them. The price is that a few words with two meanings fall together, which search can bear.
 */
import shinjitaiToTraditional from "opencc-js/dict/JPShinjitaiCharacters";
import traditionalToSimplified from "opencc-js/dict/TSCharacters";

const HAN = /\p{Script=Han}/gu;

// Characters OpenCC's Japanese table lacks, or leads away from what Chinese writes with them. The last few stay.
const CORRECTIONS =
  "予 预|著 着|働 动|戸 户|粧 妆|隣 邻|芸 艺|叙 叙|弁 弁|慎 慎|晃 晃|概 概|欠 欠|瓶 瓶|研 研|糸 糸|缶 缶|翻 翻|萌 萌|褒 褒|郎 郎";

let formOfCharacter: ReadonlyMap<string, string> | undefined;

/** Characters already in the common form, and all other text, stay as they are. */
export function foldHan(text: string): string {
  const forms = (formOfCharacter ??= joinTables());
  return text.replace(HAN, (character) => forms.get(character) ?? character);
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
