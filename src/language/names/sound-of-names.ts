/**
 * How foreign names sound, roughly: the consonants of 萨拉曼卡 and Salamanca are the same. For finding a name that is written
 * in Latin letters on one side and in Chinese characters on the other.
 *
 * Chinese writes foreign names with a small set of characters chosen for their sound (Xinhua News Agency's tables). Vowels
 * are left out, and consonants that the tables or the languages mix up are one class: b and p, d and t, g and k, v, w and
 * f, l and r, m and n, s, z and sh, ch and j.
 */
import { foldForSearch } from "../normalise/fold-for-search.ts";

/** Consonant classes a character stands for -> such characters, simplified. Empty: a vowel, or the h that comes and goes. */
const CHARACTERS_OF: readonly (readonly [string, string])[] = [
  ["", "阿艾埃爱奥澳欧厄伊以亚雅耶尤于乌哈海赫霍胡休豪希"],
  ["P", "巴帕芭贝佩比皮博波布普卜保鲍派拜彼珀"],
  ["PN", "班潘本彭宾平邦庞"],
  ["T", "达塔大德特迪蒂底多托杜图都陶岱泰戴黛代"],
  ["TN", "丹坦登腾丁廷顿通东敦唐当汤"],
  ["K", "加卡嘎格克盖凯基戈科古库高考哥可柯"],
  ["KN", "甘坎根肯金贡孔冈康昆"],
  ["F", "瓦维威沃伏武法菲费弗夫福富华韦伍怀"],
  ["FN", "万文温范芬冯旺芳丰"],
  ["S", "萨莎扎泽塞舍谢兹斯什西齐锡佐索肖祖苏舒士赛"],
  ["SN", "赞桑尚曾森申逊辛欣松宗孙顺珊山"],
  ["C", "查贾恰切杰彻哲奇吉季乔久朱楚丘茨"],
  ["CN", "詹钱真琴钦青春"],
  ["L", "拉勒莱雷利里莉丽黎理洛罗鲁卢路劳尔萝露蕾累列"],
  ["LN", "兰伦林琳朗隆龙"],
  ["N", "马玛默梅米密莫穆姆迈麦毛纳娜奈内尼妮诺努瑙恩安因英昂翁"],
  ["NN", "曼门蒙明敏南宁农"],
];

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  CHARACTERS_OF.flatMap(([sound, characters]) => [...characters].map((character) => [character, sound] as const)),
);

const LATIN_NAME = /\p{Lu}[\p{L}\p{M}]{3,}/gu;
/** Spellings of more than one letter first; what stands in none of them is a vowel or silent. */
const SPELLINGS =
  /(?<C>tch|ch|j|dge?)|(?<S>sch|sh|c(?=[eiy])|s|z)|(?<KS>x)|(?<F>ph|v|f|w(?=[aeiouy]))|(?<KF>qu)|(?<T>th|t|d)|(?<P>p|b)|(?<K>ck|g|k|c|q)|(?<L>r|l)|(?<N>m|n)/gu;
/** Chinese mostly leaves out an r that no vowel follows: 巴勒莫, Palermo. */
const SILENT_R = /r(?![aeiouyr])/gu;
/** Shorter ones are shared by too many names. */
const SHORTEST = 3;
const LONGEST = 7;

/** The sounds of the names in a text, each once: strings of consonant classes, the same on both sides. */
export function soundsOfNames(text: string): ReadonlySet<string> {
  const sounds = new Set<string>();
  for (const [name] of text.matchAll(LATIN_NAME)) {
    const letters = name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
    for (const spelled of [letters, letters.replaceAll(SILENT_R, "")]) addSound(soundOfSpelling(spelled), sounds);
  }
  for (const run of transliteratedRuns(foldForSearch(text))) addPartsOf(run, sounds);
  return sounds;
}

function addSound(sound: string, sounds: Set<string>): void {
  if (sound.length >= SHORTEST && sound.length <= LONGEST) sounds.add(sound);
}

function soundOfSpelling(letters: string): string {
  // A doubled letter is one sound.
  const single = letters.replaceAll(/(.)\1+/gu, "$1");
  const classes = [...single.matchAll(SPELLINGS)].map(({ groups = {} }) =>
    Object.keys(groups).find((sound) => groups[sound] !== undefined),
  );
  return classes.join("");
}

/** Stretches of at least two characters that names are written with, each as the classes of its characters. */
function transliteratedRuns(folded: string): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const character of `${folded}\n`) {
    const sound = CLASS_OF.get(character);
    if (sound !== undefined) {
      run.push(sound);
      continue;
    }
    if (run.length > 1) runs.push(run);
    run = [];
  }
  return runs;
}

/** Nobody marks where a name begins and ends, so every part of a run may be one. */
function addPartsOf(run: readonly string[], sounds: Set<string>): void {
  for (let start = 0; start < run.length; start++) {
    let sound = "";
    for (let end = start; end < run.length && sound.length <= LONGEST; end++) {
      sound += run[end];
      addSound(sound, sounds);
    }
  }
}
