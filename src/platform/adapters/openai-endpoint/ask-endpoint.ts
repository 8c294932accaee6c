/** One request to an endpoint that is compatible with OpenAI's. What fails for no lasting reason is tried once more. */
import type { ModelSettings } from "../../settings/settings.ts";
import type { Result } from "../../shared/result.ts";

const TOO_MANY_REQUESTS = 429;
const FIRST_SERVER_ERROR = 500;
const TRIES = 2;

export interface EndpointFailure {
  readonly kind: "unreachable" | "refused" | "stalled";
  /** What the endpoint said or did, in a few words, without anything that was sent. */
  readonly detail: string;
}

export interface EndpointRequest {
  /** Follows the address, beginning with a slash. */
  readonly path: string;
  readonly body: unknown;
  /** For each try. */
  readonly timeoutMs: number;
  /** The setting that holds the address, for whoever has to mend it. */
  readonly addressIn: string;
}

type Tried = Result<string, EndpointFailure & { /** The same may succeed the next time. */ readonly passing: boolean }>;

/** @returns the text of the reply, whatever it is */
export async function askEndpoint(
  settings: ModelSettings,
  request: EndpointRequest,
): Promise<Result<string, EndpointFailure>> {
  let tried = await ask(settings, request);
  for (let tries = 1; tries < TRIES && !tried.ok && tried.error.passing; tries += 1) {
    tried = await ask(settings, request);
  }
  if (tried.ok) return tried;
  const { kind, detail } = tried.error;
  return { ok: false, error: { kind, detail } };
}

async function ask({ baseUrl, apiKey }: ModelSettings, request: EndpointRequest): Promise<Tried> {
  const { path, body, timeoutMs, addressIn } = request;
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (apiKey !== undefined) headers["authorization"] = `Bearer ${apiKey}`;
  let response: Response;
  let text: string;
  try {
    response = await fetch(`${baseUrl}${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    });
    text = await response.text();
  } catch (error) {
    const stalled = error instanceof Error && error.name === "TimeoutError";
    if (stalled) return failed("stalled", `nothing came within ${timeoutMs} ms`, true);
    return failed("unreachable", `no connection to ${addressIn}`, true);
  }
  const { status } = response;
  if (!response.ok) {
    return failed("refused", `status ${status}`, status === TOO_MANY_REQUESTS || status >= FIRST_SERVER_ERROR);
  }
  return { ok: true, value: text };
}

function failed(kind: EndpointFailure["kind"], detail: string, passing: boolean): Tried {
  return { ok: false, error: { kind, detail, passing } };
}
