/** `node bench/retrieval/reference/only-read.ts --manifest <file>`: reads the passages and indexes nothing. Its memory is what they and Node take. */
import { answerManifest } from "../child/answer-manifest.ts";

await answerManifest(() => () => ({ ranked: [], confidence: 0 }));
