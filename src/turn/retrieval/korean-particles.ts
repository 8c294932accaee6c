/** Particles (조사) and common endings at the end of a Korean word. */
const ENDINGS = new Set([
  "으로부터",
  "에서부터",
  "이라면",
  "인가요",
  "되나요",
  "하나요",
  "나요",
  "습니까",
  "입니까",
  "에서는",
  "에게서",
  "으로는",
  "까지는",
  "에서",
  "에게",
  "으로",
  "부터",
  "까지",
  "이나",
  "이란",
  "라면",
  "에는",
  "과의",
  "와의",
  "하고",
  "하는",
  "하면",
  "하려면",
  "인지",
  "처럼",
  "보다",
  "마다",
  "조차",
  "밖에",
  "은",
  "는",
  "이",
  "가",
  "을",
  "를",
  "의",
  "에",
  "도",
  "로",
  "과",
  "와",
  "만",
  "란",
]);
const LONGEST_ENDING = 4;

/** Shortest stem that is left: one syllable alone says too little. */
const SHORTEST_STEM = 2;

/** The word without its final particle or ending; the word itself when nothing, or too little, would be left. */
export function withoutKoreanParticle(word: string): string {
  for (let length = Math.min(LONGEST_ENDING, word.length); length > 0; length--) {
    const stemLength = word.length - length;
    // The longest ending decides, also when it leaves too little.
    if (ENDINGS.has(word.slice(stemLength))) return stemLength >= SHORTEST_STEM ? word.slice(0, stemLength) : word;
  }
  return word;
}
