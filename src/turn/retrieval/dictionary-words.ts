/** Words of Chinese and Japanese as the dictionary of `Intl.Segmenter` knows them. */
const RUNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

// Making a segmenter costs far more than using it.
const segmenters = {
  zh: new Intl.Segmenter("zh", { granularity: "word" }),
  ja: new Intl.Segmenter("ja", { granularity: "word" }),
};

/** @returns all words of two characters or more, in order and with repetitions */
export function dictionaryWords(folded: string): string[] {
  const segmenter = KANA.test(folded) ? segmenters.ja : segmenters.zh;
  const words: string[] = [];
  for (const [run] of folded.matchAll(RUNS)) {
    for (const { segment, isWordLike } of segmenter.segment(run)) {
      if (isWordLike === true && segment.length > 1) words.push(segment);
    }
  }
  return words;
}
