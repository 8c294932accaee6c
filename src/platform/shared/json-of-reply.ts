/** Many models put what they were asked for into a block of code. */
const FENCE = /^```(?:json)?\s*|\s*```$/gu;

/** The JSON value that a model replied with; undefined where its reply is none. */
export function jsonOfReply(reply: string): unknown {
  try {
    return JSON.parse(reply.trim().replaceAll(FENCE, ""));
  } catch {
    return undefined;
  }
}
