/** Vectors from any endpoint that is compatible with OpenAI's embeddings. */
import * as z from "zod";
import type { Embedder } from "../../ports/embedder.ts";
import type { ModelSettings } from "../../settings/settings.ts";
import type { Result } from "../../shared/result.ts";
import { askEndpoint, type EndpointFailure } from "../openai-endpoint/ask-endpoint.ts";

const replySchema = z.object({
  data: z.array(z.object({ index: z.int().nonnegative(), embedding: z.array(z.number()).min(1) })),
});

/** Texts in one request: what every endpoint takes. */
const BATCH = 64;
/** Asked first, for the number of dimensions. */
const PROBE = "Qingdao";

export type EmbeddingsFailure =
  | EndpointFailure
  /** What came is no list of vectors, one for each text and all of one length. */
  | { readonly kind: "unreadable"; readonly detail: string };

/** A model that answered once. Later failures are thrown as `EmbeddingsError`: whoever asks knows what to do without. */
export class EmbeddingsError extends Error {
  override readonly name = "EmbeddingsError";
  readonly failure: EmbeddingsFailure;

  constructor(failure: EmbeddingsFailure) {
    super(`${failure.kind}: ${failure.detail}`);
    this.failure = failure;
  }
}

/** @returns the embedder once the endpoint has shown how long its vectors are */
export async function openOpenAiEmbeddings(
  settings: ModelSettings,
  { timeoutMs }: { readonly timeoutMs: number },
): Promise<Result<Embedder, EmbeddingsFailure>> {
  const probe = await embedBatch(settings, [PROBE], timeoutMs);
  if (!probe.ok) return probe;
  const dimensions = probe.value[0]?.length ?? 0;
  const embed = async (texts: readonly string[]): Promise<readonly Float32Array[]> => {
    // An empty text is refused by most endpoints, and says nothing anyway.
    const places = texts.flatMap((text, at) => (text.trim() === "" ? [] : [at]));
    const vectors = texts.map(() => new Float32Array(dimensions));
    for (let start = 0; start < places.length; start += BATCH) {
      const asked = places.slice(start, start + BATCH);
      const batch = await embedBatch(
        settings,
        asked.map((at) => texts[at] ?? ""),
        timeoutMs,
      );
      if (!batch.ok) throw new EmbeddingsError(batch.error);
      for (const [at, vector] of batch.value.entries()) {
        if (vector.length !== dimensions) {
          throw new EmbeddingsError({ kind: "unreadable", detail: `a vector is not of ${dimensions} dimensions` });
        }
        vectors[asked[at] ?? 0] = vector;
      }
    }
    return vectors;
  };
  return { ok: true, value: { dimensions, embed } };
}

async function embedBatch(
  settings: ModelSettings,
  texts: readonly string[],
  timeoutMs: number,
): Promise<Result<readonly Float32Array<ArrayBuffer>[], EmbeddingsFailure>> {
  const body = { model: settings.name, input: texts, encoding_format: "float" };
  const path = "/embeddings";
  const reply = await askEndpoint(settings, { path, body, timeoutMs, addressIn: "EMBEDDINGS_BASE_URL" });
  if (!reply.ok) return reply;
  const vectors = readVectors(reply.value, texts.length);
  return vectors === undefined
    ? { ok: false, error: { kind: "unreadable", detail: "the reply is no list of vectors, one for each text" } }
    : { ok: true, value: vectors };
}

/** Unit vectors in the order of the texts; undefined when there is not one for each, all of one length. */
function readVectors(text: string, count: number): readonly Float32Array<ArrayBuffer>[] | undefined {
  try {
    const { data } = replySchema.parse(JSON.parse(text));
    const ordered = data.toSorted((a, b) => a.index - b.index);
    const length = ordered[0]?.embedding.length;
    const isWhole =
      ordered.length === count &&
      ordered.every(({ index, embedding }, at) => index === at && embedding.length === length);
    return isWhole ? ordered.map(({ embedding }) => unitVector(embedding)) : undefined;
  } catch {
    return undefined;
  }
}

function unitVector(values: readonly number[]): Float32Array<ArrayBuffer> {
  const length = Math.hypot(...values) || 1;
  return Float32Array.from(values, (value) => value / length);
}
