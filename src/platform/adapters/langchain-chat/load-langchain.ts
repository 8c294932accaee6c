/** What is used of LangChain, loaded when it is first asked for: it is large, and most of what runs does without. */
export async function loadLangchain() {
  const [{ ChatOpenAICompletions }, { AIMessage, HumanMessage, SystemMessage }] = await Promise.all([
    import("@langchain/openai"),
    import("@langchain/core/messages"),
  ]);
  return { ChatOpenAICompletions, AIMessage, HumanMessage, SystemMessage };
}
