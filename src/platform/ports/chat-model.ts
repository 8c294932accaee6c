/** A language model that continues a conversation. */
import type { Result } from "../shared/result.ts";

export interface ChatModel {
  /** One whole reply; never throws for what a model or the way to it can do. */
  complete(messages: readonly ChatMessage[]): Promise<Result<string, ChatFailure>>;
}

export interface ChatMessage {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

export interface ChatFailure {
  /** `unreachable`: no reply came; `stalled`: it took too long; `refused`: an error came; `unreadable`: no reply that can be used. */
  readonly kind: "unreachable" | "stalled" | "refused" | "unreadable";
  /** For the operator, in one line; never what was sent. */
  readonly detail: string;
}
