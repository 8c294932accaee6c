import type { ModelSettings } from "../../settings/settings.ts";

/**
 * How LangChain's classes reach an endpoint that is compatible with OpenAI's: as the settings say, whatever variables of the
 * client's own there are in the environment.
 */
export function endpointOptions({ baseUrl, apiKey, name }: ModelSettings) {
  return {
    model: name,
    // The client insists on a key; an endpoint that asks for none does not look at it.
    apiKey: apiKey ?? "none",
    maxRetries: 0,
    configuration: {
      baseURL: baseUrl,
      organization: null,
      project: null,
      // What is asked goes where the settings lead, and is not sent on from there.
      fetchOptions: { redirect: "manual" },
      // Otherwise it prints what it cannot read.
      logLevel: "off",
    },
  } as const;
}
