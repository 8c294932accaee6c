import type { ChatRequest, ChatUsage } from "../../ports/chat-model.ts";

/** What came of a reply at once. */
export interface Chunk {
  /** Often empty. */
  readonly text: string;
  /** As the wire has it; in one of the last chunks. */
  readonly finish: string | undefined;
  readonly usage: ChatUsage | undefined;
}

/** What the provider sends, as it comes. @throws whatever its client throws */
export type StreamChunks = (request: ChatRequest, signal: AbortSignal) => AsyncGenerator<Chunk, void>;
