/** A language model that continues a conversation. */

export interface ChatModel {
  /** As the endpoint calls it: goes into the record of whatever it wrote. */
  readonly name: string;
  /**
   * The reply as it is written. Whatever a model or the way to it can do comes as a part, never as an exception: the last
   * part is `done` or `failed`, and there is always one. Leaving the loop early ends the request at the provider.
   */
  stream(request: ChatRequest): AsyncIterable<ChatPart>;
}

export interface ChatRequest {
  readonly messages: readonly ChatMessage[];
  /** JSON Schema that the reply is to keep to; undefined: plain text. Models do not all obey, so it is checked again. */
  readonly schema?: Readonly<Record<string, unknown>> | undefined;
  /** From 0, the same each time as far as the model can, to 2. */
  readonly temperature: number;
  /** Longest reply. */
  readonly maxTokens: number;
  /** Aborted when nobody wants the reply any more: the request ends at the provider too. */
  readonly signal?: AbortSignal | undefined;
}

export interface ChatMessage {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

export type ChatPart = { readonly kind: "text"; readonly text: string } | ChatEnd;

/** The last part. */
export type ChatEnd =
  | {
      readonly kind: "done";
      /** `length`: it was cut at `maxTokens`; `filtered`: the provider held the rest back. */
      readonly finish: "stop" | "length" | "filtered";
      /** Undefined where the endpoint does not count. */
      readonly usage: ChatUsage | undefined;
    }
  | { readonly kind: "failed"; readonly failure: ChatFailure };

/** Tokens, as the provider counts them. */
export interface ChatUsage {
  readonly input: number;
  readonly output: number;
  /** By us, from what was sent and what came: the provider did not count, or was not heard to its end. */
  readonly isEstimated?: true;
}

export interface ChatFailure {
  /**
   * `unreachable`: no connection (name, network, certificate); `stalled`: nothing came for too long; `refused`: it will not,
   * also not the next time (key, model, request); `busy`: too many requests; `broken`: an error of its own; `too-long`: more
   * than the model can read; `cut`: the reply ended in the middle; `unreadable`: what came is no reply; `resting`: it failed
   * so often that it is left alone for a while; `stopped`: nobody wants the reply any more.
   */
  readonly kind:
    | "unreachable"
    | "stalled"
    | "refused"
    | "busy"
    | "broken"
    | "too-long"
    | "cut"
    | "unreadable"
    | "resting"
    | "stopped";
  /** For the operator, in one line; never what was sent, never a key. */
  readonly detail: string;
  /** When `refused`: so will be every other request, whatever it asks, until an operator mends a setting or an account. */
  readonly isLasting?: boolean | undefined;
  /** When `busy`: how long it asks to be left alone. */
  readonly retryAfterMs?: number | undefined;
}
