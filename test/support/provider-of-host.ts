/** The provider of models that a host under test is set up with: what it replies, the test at hand says. */
import { type FakeRequest, type FakeScript, startFakeProvider } from "./fake-provider.ts";
import { says } from "./fake-reply.ts";

/** The first model of the host, on this machine. */
export const HOME = "home-writer";
/** The one that stands in for it, outside mainland China. */
export const ABROAD = "far-writer";

export interface ProviderOfHost {
  /** As in `.env`. */
  readonly settings: Readonly<Record<string, string>>;
  /** From now on, to both models. */
  readonly answerWith: (script: FakeScript) => void;
  /** The next request that comes. */
  readonly nextRequest: () => Promise<FakeRequest>;
  /** In order. */
  readonly requests: readonly FakeRequest[];
  readonly close: () => void;
}

export async function startProviderOfHost(): Promise<ProviderOfHost> {
  let script: FakeScript = () => says("");
  const { provider, close } = await startFakeProvider((request, number) => script(request, number));
  return {
    settings: {
      LLM_BASE_URL: provider.baseUrl,
      LLM_MODEL: HOME,
      LLM_FALLBACK_BASE_URL: provider.baseUrl,
      LLM_FALLBACK_MODEL: ABROAD,
      LLM_FALLBACK_REGION: "us",
      LLM_ALLOW_ABROAD: "true",
    },
    answerWith(given) {
      script = given;
    },
    nextRequest: () => provider.request(provider.requests.length),
    requests: provider.requests,
    close,
  };
}
