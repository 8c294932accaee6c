/** What a model is told. The texts lie in `prompts/`; what each needs to be filled with is declared here, once. */

/** The inputs of each prompt. The build fails where a file declares or marks others. */
export const PROMPT_INPUTS = {
  answer: ["language", "today", "terms", "sources", "question"],
  judge: ["language", "sources", "question", "answer"],
  rewrite: ["language", "before", "question"],
  translate: ["language", "terms", "texts"],
  "summarise-for-helper": ["language", "transcript"],
  "draft-reply": ["language", "transcript", "sources", "question"],
} as const;

export type PromptId = keyof typeof PROMPT_INPUTS;

export const PROMPT_IDS = Object.keys(PROMPT_INPUTS) as readonly PromptId[];

export type PromptInputs<Id extends PromptId> = Readonly<Record<(typeof PROMPT_INPUTS)[Id][number], string>>;

/** Plain JSON values, so that one file of the build serves both hosts. */
export interface Prompt<Id extends PromptId = PromptId> {
  readonly id: Id;
  /** Rises with every change of the text. */
  readonly version: number;
  /** JSON Schema of what the model is to reply with. */
  readonly output: Readonly<Record<string, unknown>>;
  /** What it is to be and to keep to, before anything that others wrote. Empty where there is nothing to keep apart. */
  readonly system: string;
  readonly user: string;
}

export type Prompts = { readonly [Id in PromptId]: Prompt<Id> };

/** How a record names the prompt that something was written with: `answer@3`. */
export function promptName({ id, version }: Pick<Prompt, "id" | "version">): string {
  return `${id}@${version}`;
}
