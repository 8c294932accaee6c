import type { Answer } from "#src/turn/outcome.ts";
import type { Generation } from "./generated/generation.ts";

/** What composing an answer came to. Absent generation: no model was to be asked. */
export type Composed =
  | { readonly kind: "written"; readonly answer: Answer; readonly generation?: Generation }
  /** Nobody wants it any more. What had been told stands. */
  | { readonly kind: "stopped"; readonly generation: Generation };
