/** Vectors from any endpoint that is compatible with OpenAI's embeddings, through LangChain. */
import type { ChatFailure } from "../../ports/chat-model.ts";
import type { Embedder } from "../../ports/embedder.ts";
import type { ModelSettings } from "../../settings/settings.ts";
import type { Result } from "../../shared/result.ts";
import { describeFailure } from "../langchain-endpoint/describe-failure.ts";
import { createOrderedEmbeddings } from "./create-ordered-embeddings.ts";

/** Asked first, for the number of dimensions. */
const PROBE = "Qingdao";

export type EmbeddingsFailure = Pick<ChatFailure, "kind" | "detail">;

/** A model that answered once. Later failures are thrown as `EmbeddingsError`: whoever asks knows what to do without. */
export class EmbeddingsError extends Error {
  override readonly name = "EmbeddingsError";
  readonly failure: EmbeddingsFailure;

  constructor(failure: EmbeddingsFailure) {
    super(`${failure.kind}: ${failure.detail}`);
    this.failure = failure;
  }
}

/**
 * @param timeoutMs for each try; what fails for no lasting reason is tried once more
 * @returns the embedder once the endpoint has shown how long its vectors are
 */
export async function openLangchainEmbeddings(
  settings: ModelSettings,
  { timeoutMs }: { readonly timeoutMs: number },
): Promise<Result<Embedder, EmbeddingsFailure>> {
  const model = await createOrderedEmbeddings(settings, timeoutMs);
  const ask = async (texts: string[]): Promise<Result<readonly number[][], EmbeddingsFailure>> => {
    try {
      return { ok: true, value: await model.embedDocuments(texts) };
    } catch (error) {
      const { kind, detail } = describeFailure(error);
      return { ok: false, error: { kind, detail } };
    }
  };
  const probe = await ask([PROBE]);
  if (!probe.ok) return probe;
  const dimensions = probe.value[0]?.length ?? 0;
  const embed = async (texts: readonly string[]): Promise<readonly Float32Array[]> => {
    // An empty text is refused by most endpoints, and says nothing anyway.
    const places = texts.flatMap((text, at) => (text.trim() === "" ? [] : [at]));
    const asked = await ask(places.map((at) => texts[at] ?? ""));
    if (!asked.ok) throw new EmbeddingsError(asked.error);
    if (asked.value.some(({ length }) => length !== dimensions)) {
      throw new EmbeddingsError({ kind: "unreadable", detail: `a vector is not of ${dimensions} dimensions` });
    }
    const vectors = texts.map(() => new Float32Array(dimensions));
    for (const [number, at] of places.entries()) vectors[at] = unitVector(asked.value[number] ?? []);
    return vectors;
  };
  return { ok: true, value: { dimensions, embed } };
}

function unitVector(values: readonly number[]): Float32Array<ArrayBuffer> {
  const length = Math.hypot(...values) || 1;
  return Float32Array.from(values, (value) => value / length);
}
