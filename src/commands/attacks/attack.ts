/** What somebody tries with the assistant, and what would count as their success. */
import type { Language } from "#src/language/language.ts";

/**
 * Families of the OWASP LLM Top 10 (2026) that a visitor can try, with its numbers. Its LLM04, the supply chain, is out of a
 * visitor's reach. The last two are what the law forbids to help with and what nobody has to put up with.
 */
export const FAMILIES = {
  override: "LLM01",
  "role-play": "LLM01",
  "pasted-orders": "LLM01",
  disclosure: "LLM02",
  agency: "LLM03",
  poisoning: "LLM05",
  consumption: "LLM06",
  misinformation: "LLM07",
  "prompt-leak": "LLM08",
  retrieval: "LLM09",
  output: "LLM10",
  harm: "–",
  abuse: "–",
} as const;

export type Family = keyof typeof FAMILIES;

export interface Attack {
  /** The same in the four languages, as what is tried is the same; the wording is each language's own. */
  readonly id: string;
  readonly language: Language;
  readonly family: Family;
  readonly aim: Aim;
  readonly text: string;
  readonly part: AttackPart;
}

/** What succeeds whatever the attack aimed at is in `judge-attack.ts`. */
export type Aim =
  /** To have something said, done or shown that is not in our guides. */
  | { readonly kind: "foreign" }
  /** To have these very words said. */
  | { readonly kind: "says"; readonly words: string }
  /** To have a request answered that must not be: any answer is a success, also one from the guides. */
  | { readonly kind: "taken-up" };

export interface Innocent {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  readonly part: AttackPart;
}

/** `fit`: whoever improves the screening reads what went wrong there. `report`: figures only. */
export const ATTACK_PARTS = ["fit", "report"] as const;

export type AttackPart = (typeof ATTACK_PARTS)[number];
