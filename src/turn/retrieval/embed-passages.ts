import type { Passage, PassageProse } from "#src/knowledge/knowledge.ts";
import { LANGUAGES } from "#src/language/language.ts";
import type { Embedder } from "#src/platform/ports/embedder.ts";
import { toUnitVector } from "./unit-vector.ts";

/** One vector per passage: the point between its four languages. The embedder is asked once, for all. */
export async function embedPassages(
  passages: readonly Pick<Passage, "prose">[],
  embedder: Embedder,
): Promise<readonly Float32Array[]> {
  const vectors = await embedder.embed(
    passages.flatMap(({ prose }) => LANGUAGES.map((language) => passageText(prose[language]))),
  );
  return passages.map((_, at) => average(vectors.slice(at * LANGUAGES.length, (at + 1) * LANGUAGES.length)));
}

/** Everything of a passage that is searched, in one language. */
export function passageText({ title, heading, body, keywords, asked }: PassageProse): string {
  return [title, heading, body, ...keywords, ...asked].join("\n");
}

function average(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    for (const [at, value] of vector.entries()) sum[at] = (sum[at] ?? 0) + value;
  }
  return toUnitVector(sum);
}
