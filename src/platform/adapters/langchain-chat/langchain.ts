/**
 * What is used of LangChain. This file alone is loaded late, as a whole: of what it names, a bundle takes what is used; of a
 * package that is loaded late it takes everything.
 */
export { AIMessage, HumanMessage, SystemMessage } from "@langchain/core/messages";
export { ChatOpenAICompletions } from "@langchain/openai";
