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
/** Per code unit that is a character with another form of one code unit: that form. LOOK_UP for the rest that may change. */
const formOfUnit = new Uint16Array(1 << 16);
const LOOK_UP = 1;

/** Room for the code units of a text, so that no string is made of each character. */
let room = new Uint16Array(1 << 10);
/** Code units that are made a string of at once: they are arguments of a call. */
const TOGETHER = 1 << 12;

/** Characters already in the common form, and all other text, stay as they are. */
export function foldHan(text: string): string {
  const forms = (formOfCharacter ??= readForms());
  let at = 0;
  while (at < text.length && formOfUnit[text.charCodeAt(at)] === 0) at++;
  if (at === text.length) return text;
  // A form may be twice as long as its character.
  if (room.length < text.length * 2) room = new Uint16Array(text.length * 2);
  let length = 0;
  for (at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const form = formOfUnit[unit] ?? 0;
    if (form !== LOOK_UP) {
      room[length++] = form === 0 ? unit : form;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const folded = forms.get(character) ?? character;
    for (let of = 0; of < folded.length; of++) room[length++] = folded.charCodeAt(of);
    at += character.length - 1;
  }
  let folded = "";
  for (let from = 0; from < length; from += TOGETHER) {
    const units: ArrayLike<number> = room.subarray(from, Math.min(length, from + TOGETHER));
    // Spread, each unit would be an object of an iterator first.
    folded += String.fromCharCode.apply(undefined, units as number[]);
  }
  return folded;
}

function readForms(): ReadonlyMap<string, string> {
  const forms = joinTables();
  for (const [character, form] of forms) {
    if (form === character) continue;
    const isOfUnits = character.length === 1 && form.length === 1;
    formOfUnit[character.charCodeAt(0)] = isOfUnits ? form.charCodeAt(0) : LOOK_UP;
  }
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
