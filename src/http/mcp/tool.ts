import type { Language } from "#src/language/language.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { Refusal } from "../problems/refusal.ts";

/** Who calls a tool: what their request says, beside the arguments. */
export interface Caller {
  /** What their `Accept-Language` likes best: settles the language of a text that could be in two. */
  readonly interfaceLanguage: Language | undefined;
  /** Where nothing else says in which language to speak to them. */
  readonly language: Language;
  /** What addresses of the service begin with. */
  readonly origin: string;
  /** Stands for the address they call from, see `Reader`. */
  readonly client: string;
  /** Origin of the site the call is counted for. */
  readonly site: string;
  /** Hears the turn of a question before it is told. */
  readonly answered: (turn: Turn) => void;
}

/** What a tool tells: the same for a program and for a reader. */
export interface ToolReply<Content> {
  readonly content: Content;
  /** In Markdown, in the user's language. */
  readonly text: string;
}

export type Tool<Arguments, Content> = (
  given: Arguments,
  caller: Caller,
) => Promise<Result<ToolReply<Content>, Refusal>>;
