import type { ChatFailure } from "#src/platform/ports/chat-model.ts";
import type { DeskRefusal } from "../desk-refusal.ts";

/** Why a model wrote nothing for the desk. */
export type NothingWritten =
  | DeskRefusal
  /** The guides have nothing that a reply could be drafted from. */
  | { readonly kind: "no-sources" }
  | { readonly kind: "model-failed"; readonly failure: ChatFailure };
