/**
 * A process of its own that opens the Node host's modules and asks a model once, as `LLM_BASE_URL` names it, and prints what
 * came and which modules of LangChain were loaded before and after. `--callbacks` asks through LangChain's own callbacks
 * instead, which the service does not.
 */
import { registerHooks } from "node:module";

const LATE = /node_modules\/(?:@langchain|openai|langsmith)\//u;
const loaded = new Set<string>();
registerHooks({
  load(url, context, next) {
    if (LATE.test(url)) loaded.add(url);
    return next(url, context);
  },
});

await import("#src/hosts/node.ts");
const { chooseChatClient } = await import("#src/hosts/choose-chat-client.ts");
const { openWriters } = await import("#src/hosts/open-writers.ts");
const { readSettings } = await import("#src/platform/settings/read-settings.ts");
const settings = readSettings(process.env);
if (!settings.ok) throw new Error(settings.error);
const openChat = chooseChatClient(settings.value);
const model = openWriters({ settings: settings.value, openChat, clock: { now: () => new Date() } })[0]?.model;
const atStart = loaded.size;

const parts =
  process.argv[2] === "--callbacks"
    ? await throughCallbacks()
    : await Array.fromAsync(
        model?.stream({ messages: [{ role: "user", content: "?" }], temperature: 0, maxTokens: 9 }) ?? [],
      );
process.stdout.write(JSON.stringify({ atStart, later: loaded.size, parts }));

async function throughCallbacks(): Promise<readonly unknown[]> {
  const { ChatOpenAI } = await import("@langchain/openai");
  const configuration = { baseURL: process.env["LLM_BASE_URL"] ?? "" };
  const chat = new ChatOpenAI({ model: "small", apiKey: "none", configuration });
  return [(await chat.invoke("?")).text];
}
