/**
 * What is used of LangChain. This file alone is loaded late, as a whole: of what it names, a bundle takes what is used; of a
 * package that is loaded late it takes everything.
 */
import { ChatOpenAICompletions, OpenAIClient } from "@langchain/openai";

export { AIMessage, HumanMessage, SystemMessage } from "@langchain/core/messages";
export { OpenAIClient };

/**
 * LangChain's model of chats, with a client that many requests share: making one takes longer than all else before a request.
 * Not `ChatOpenAI`, which speaks another protocol with models of some names.
 */
export class Completions extends ChatOpenAICompletions {
  constructor(fields: ConstructorParameters<typeof ChatOpenAICompletions>[0], client: OpenAIClient) {
    super(fields);
    this.client = client;
  }
}
