import type { Passage, PassageProse } from "#src/knowledge/knowledge.ts";
import { LANGUAGES } from "#src/language/language.ts";
import type { Embedder } from "#src/platform/ports/embedder.ts";
import { toUnitVector } from "./unit-vector.ts";

/** One vector per passage: the point between its four languages. */
export function embedPassages(
  passages: readonly Pick<Passage, "prose">[],
  embedder: Embedder,
): Promise<readonly Float32Array[]> {
  return Promise.all(
    passages.map(async ({ prose }) =>
      average(await embedder.embed(LANGUAGES.map((language) => passageText(prose[language])))),
    ),
  );
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
