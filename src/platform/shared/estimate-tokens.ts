/** Bytes of UTF-8. A Han character, kana or syllable has three, and so have the parts that English words are cut into. */
const BYTES_OF_TOKEN = 3;

/** About how many tokens a text is, rather too many than too few, where nobody counted. */
export function estimateTokens(text: string): number {
  return Math.ceil(new TextEncoder().encode(text).length / BYTES_OF_TOKEN);
}
