import type { Language, Script } from "../language.ts";

/** What language a message is in. `certainty` is 0 (only assumed) to 1 (nothing else it could be). */
export type Detection =
  | {
      readonly kind: "served";
      readonly language: Language;
      /** Set for Chinese only. */
      readonly script?: Script;
      readonly certainty: number;
    }
  | { readonly kind: "not-served" };
