import type { Fault } from "#src/knowledge/written/fault.ts";

/**
 * Why a request is not done, with what its reader needs to know; put into words by `createProblem`. A `context` chooses
 * other words for the same code.
 */
export type Refusal =
  | {
      readonly code: "body-unreadable" | "not-ready" | "model-unavailable" | "case-closed" | "notice-required";
    }
  | { readonly code: "not-as-it-stands"; readonly context?: "visitor" }
  | { readonly code: "not-found"; readonly context?: "case" | "guide" | "sources" }
  | { readonly code: "sign-in-needed"; readonly context?: "wrong" | "code" | "code-wrong" | "provider" | "api-key" }
  | {
      readonly code: "not-allowed";
      readonly context?: "other-site" | "not-claimed" | "role" | "second-factor" | "set-up-already";
    }
  | { readonly code: "key-reused"; readonly context?: "reply" | "entry" }
  | { readonly code: "case-taken"; readonly helper: string }
  | { readonly code: "text-empty"; readonly context?: "reply" }
  | { readonly code: "text-too-long"; readonly limit: number; readonly context?: "reply" }
  | { readonly code: "body-too-large"; readonly limitKiB: number }
  | { readonly code: "type-not-supported"; readonly expected: string }
  | { readonly code: "field-invalid"; readonly faults: readonly FieldFault[] }
  | { readonly code: "guide-faulty"; readonly faults: readonly Fault[] }
  | { readonly code: "method-not-allowed"; readonly method: string; readonly allowed: string }
  | { readonly code: "too-many-requests"; readonly seconds: number; readonly context?: "sign-in" | "case" | "api-key" }
  | { readonly code: "fault"; readonly reference: string };

/** What is wrong with one field. `path` is empty for the content as a whole. */
export type FieldFault = { readonly path: string } & (
  | { readonly code: "missing" | "not-text" | "not-an-object" | "unknown" | "malformed" | "too-long" | "wrong" }
  | { readonly code: "not-offered"; readonly offered: readonly string[] }
);
