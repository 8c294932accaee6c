import { HumanMessage } from "@langchain/core/messages";
import { StringOutputParser } from "@langchain/core/output_parsers";
import { ChatPromptTemplate } from "@langchain/core/prompts";
import { ChatOpenAI } from "@langchain/openai";
import { createLangchainChat } from "#src/platform/adapters/langchain-chat/create-langchain-chat.ts";
import { createPlainChat } from "#src/platform/adapters/plain-chat/create-plain-chat.ts";
import { openCompletions } from "#src/platform/adapters/plain-chat/open-completions.ts";
import type { ChatModel } from "#src/platform/ports/chat-model.ts";
import { LangchainSubclass } from "./langchain-subclass.ts";

export interface Contender {
  readonly name: string;
  /** Reads one reply to its end. @returns its text; of bytes alone, nothing */
  readonly read: () => Promise<string>;
}

const QUESTION = "即墨区联合验收要多久？";
const PATIENT = { untilFirstPart: 60_000, betweenParts: 60_000 };

export function openContenders(baseUrl: string): readonly Contender[] {
  const settings = { baseUrl, apiKey: "key", name: "m", region: "local" };
  const subclass = new LangchainSubclass(openCompletions(settings));
  const pipeline = ChatPromptTemplate.fromMessages([["human", "{question}"]])
    .pipe(new ChatOpenAI({ model: "m", apiKey: "key", maxRetries: 0, configuration: { baseURL: baseUrl } }))
    .pipe(new StringOutputParser());
  return [
    { name: "fetch, bytes alone", read: () => readBytes(baseUrl) },
    { name: "plain: our own client", read: readerOf(createPlainChat(settings, PATIENT)) },
    {
      name: "the same as a BaseChatModel, below its callbacks",
      read: () =>
        join(subclass._streamResponseChunks([new HumanMessage(QUESTION)], { signal: new AbortController().signal })),
    },
    { name: "the same as a BaseChatModel, streamed", read: async () => join(await subclass.stream(QUESTION)) },
    { name: "langchain: ChatOpenAI below its callbacks", read: readerOf(createLangchainChat(settings, PATIENT)) },
    { name: "prompt | ChatOpenAI | parser", read: async () => join(await pipeline.stream({ question: QUESTION })) },
  ];
}

async function readBytes(baseUrl: string): Promise<string> {
  const body = JSON.stringify({ model: "m", messages: [{ role: "user", content: QUESTION }], stream: true });
  const response = await fetch(`${baseUrl}/chat/completions`, { method: "POST", body });
  const reader = response.body?.getReader();
  while ((await reader?.read())?.done === false);
  return "";
}

/** One client for all replies, as a host has it. */
function readerOf(model: ChatModel): () => Promise<string> {
  return () => readPort(model);
}

async function readPort(model: ChatModel): Promise<string> {
  let text = "";
  for await (const part of model.stream({
    messages: [{ role: "user", content: QUESTION }],
    temperature: 0,
    maxTokens: 300,
  })) {
    if (part.kind === "text") text += part.text;
  }
  return text;
}

async function join(pieces: AsyncIterable<string | { readonly text: string }>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += typeof piece === "string" ? piece : piece.text;
  return text;
}
