/** What the environment may say to LangChain and to OpenAI's client does nothing, and nothing of them is loaded in vain. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, it, onTestFinished } from "vitest";
import { CHAT_CLIENTS } from "#test/support/chat-clients.ts";
import { fakeProvider } from "#test/support/fake-provider.ts";
import { says } from "#test/support/fake-reply.ts";
import { type Finished, runScript } from "#test/support/run-script.ts";

interface Asked {
  readonly atStart: number;
  readonly later: number;
  readonly parts: readonly { readonly text?: string }[];
}

/** A server that nobody should reach. */
async function startRecorder() {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    request.resume().on("end", () => response.setHeader("content-type", "application/json").end("{}"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

/** Asks a model in a process whose environment wants everything recorded, printed and sent elsewhere. */
async function ask(client: "plain" | "langchain", given: readonly string[] = []) {
  const provider = await fakeProvider(() => says("secret"));
  const recorder = await startRecorder();
  const finished: Finished = await runScript("test/support/ask-a-model.ts", given, {
    environment: {
      LLM_BASE_URL: provider.baseUrl,
      LLM_MODEL: "small",
      LLM_LIBRARY: client,
      LANGSMITH_TRACING: "true",
      LANGSMITH_TRACING_V2: "true",
      LANGCHAIN_TRACING: "true",
      LANGCHAIN_TRACING_V2: "true",
      LANGSMITH_API_KEY: "key",
      LANGSMITH_ENDPOINT: recorder.origin,
      LANGCHAIN_CALLBACKS_BACKGROUND: "false",
      LANGCHAIN_VERBOSE: "true",
      LANGSMITH_GATEWAY: recorder.origin,
      OPENAI_BASE_URL: `${recorder.origin}/v1`,
      OPENAI_API_KEY: "another-key",
      OPENAI_ORG_ID: "org-of-the-environment",
      OPENAI_ORGANIZATION: "org-of-the-environment",
      OPENAI_PROJECT_ID: "project-of-the-environment",
      OPENAI_LOG: "debug",
    },
  });
  return { ...finished, provider, recorder };
}

describe("a model that is asked", () => {
  it.for(CHAT_CLIENTS)(
    "costs nothing before it is asked, and then is not recorded or printed: $client",
    async ({ client, keyWithoutKey }, { expect }) => {
      const { code, stdout, stderr, provider, recorder } = await ask(client);
      const { atStart, later, parts } = JSON.parse(stdout) as Asked;

      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(parts.map(({ text = "" }) => text).join("")).toBe("secret");
      expect(atStart).toBe(0);
      expect(later > 0).toBe(client === "langchain");
      expect(recorder.requests).toEqual([]);
      expect(provider.requests[0]?.authorization).toBe(keyWithoutKey);
      expect(JSON.stringify(provider.requests)).not.toContain("of-the-environment");
    },
  );

  it("would be recorded and printed through LangChain's callbacks", async ({ expect }) => {
    const { stdout, recorder } = await ask("langchain", ["--callbacks"]);

    expect(stdout).toContain("[llm/start]");
    expect(recorder.requests).not.toEqual([]);
  });
});
