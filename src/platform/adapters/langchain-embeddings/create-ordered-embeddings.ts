import type { OpenAIClient, OpenAIEmbeddings } from "@langchain/openai";
import * as z from "zod";
import type { ModelSettings } from "../../settings/settings.ts";
import { describeFailure } from "../langchain-endpoint/describe-failure.ts";
import { endpointOptions } from "../langchain-endpoint/endpoint-options.ts";

/** Texts in one request: what every endpoint takes. */
const BATCH = 64;

const listSchema = z.array(z.object({ index: z.int().nonnegative(), embedding: z.array(z.number()).min(1) }));

/**
 * LangChain's embeddings, loaded when they are first asked for, with what they lack: they take the vectors in the order in
 * which they come, whereas a reply tells the order by its indexes; and they do not look whether there is one for each text.
 */
export async function createOrderedEmbeddings(settings: ModelSettings, timeoutMs: number): Promise<OpenAIEmbeddings> {
  const { OpenAIEmbeddings } = await import("@langchain/openai");

  class OrderedEmbeddings extends OpenAIEmbeddings {
    protected override async embeddingWithRetry(
      request: OpenAIClient.EmbeddingCreateParams,
    ): Promise<OpenAIClient.CreateEmbeddingResponse> {
      const reply = await super.embeddingWithRetry(request).catch((error: unknown) => {
        if (!isPassing(error)) throw error;
        return super.embeddingWithRetry(request);
      });
      return { ...reply, data: inOrder(reply.data, request.input.length) };
    }
  }

  return new OrderedEmbeddings({
    ...endpointOptions(settings),
    timeout: timeoutMs,
    batchSize: BATCH,
    // One request at a time: nobody waits for this.
    maxConcurrency: 1,
    stripNewLines: false,
    encodingFormat: "float",
  });
}

/** The same may succeed the next time. */
function isPassing(error: unknown): boolean {
  return ["broken", "busy", "unreachable", "stalled"].includes(describeFailure(error).kind);
}

/** @throws SyntaxError when there is not one vector for each text, all of one length */
function inOrder(data: unknown, count: number): OpenAIClient.Embedding[] {
  const list = listSchema.safeParse(data).data?.toSorted((a, b) => a.index - b.index) ?? [];
  const length = list[0]?.embedding.length;
  const isWhole =
    list.length === count && list.every(({ index, embedding }, at) => index === at && embedding.length === length);
  if (!isWhole) throw new SyntaxError("the reply is no list of vectors, one for each text");
  return list.map((each) => ({ ...each, object: "embedding" }));
}
