import { openLangchainEmbeddings } from "#src/platform/adapters/langchain-embeddings/open-langchain-embeddings.ts";
import type { Embedder } from "#src/platform/ports/embedder.ts";
import { readSettings } from "#src/platform/settings/read-settings.ts";
import type { Result } from "#src/platform/shared/result.ts";

/** A batch of guides takes a model a while. */
const TIMEOUT_MS = 60_000;

export interface Endpoint {
  readonly name: string;
  readonly embedder: Embedder;
}

/**
 * The model of EMBEDDINGS_BASE_URL; undefined where none is set.
 * @param report hears which one it is, before it is asked
 * @returns one line when it cannot be used
 */
export async function openEndpoint(
  environment: Readonly<Record<string, string | undefined>>,
  { report }: { readonly report: (line: string) => void },
): Promise<Result<Endpoint | undefined, string>> {
  const settings = readSettings(environment);
  if (!settings.ok) return settings;
  const { embeddings } = settings.value;
  report(
    embeddings === undefined
      ? "reads no endpoint: EMBEDDINGS_BASE_URL is not set"
      : `reads ${embeddings.name} at ${new URL(embeddings.baseUrl).host}`,
  );
  if (embeddings === undefined) return { ok: true, value: undefined };
  const embedder = await openLangchainEmbeddings(embeddings, { timeoutMs: TIMEOUT_MS });
  if (!embedder.ok) return { ok: false, error: `${embeddings.name}: ${embedder.error.detail}` };
  return { ok: true, value: { name: embeddings.name, embedder: embedder.value } };
}
