/** Everything that can happen on the page. */
import type { Language } from "#src/language/language.ts";
import type { StartedConversation } from "#src/protocol/conversation.ts";
import type { Feedback } from "#src/protocol/feedback.ts";
import type { Handoff } from "#src/protocol/turn.ts";
import type { TurnEvent } from "./read-turn-event.ts";
import type { ServiceFailure } from "./service-failure.ts";
import type { Device } from "./visit.ts";
import type { KeptVisit } from "./visit-storage.ts";

export type VisitEvent = VisitorEvent | ServiceEvent;

/** What the visitor does. Names for messages come from outside, where there is randomness. */
type VisitorEvent =
  | { readonly kind: "draft-typed"; readonly draft: string }
  | { readonly kind: "composition-started" | "composition-ended" }
  | { readonly kind: "send-pressed"; readonly clientTurnId: string }
  | { readonly kind: "question-chosen"; readonly clientTurnId: string; readonly text: string }
  | { readonly kind: "retry-pressed"; readonly clientTurnId: string }
  | { readonly kind: "question-taken-back"; readonly clientTurnId: string; readonly text: string }
  | { readonly kind: "stop-pressed" }
  | { readonly kind: "language-switched"; readonly language: Language }
  | { readonly kind: "answer-language-chosen"; readonly language: Language | undefined }
  | { readonly kind: "abroad-chosen"; readonly isAllowed: boolean }
  | { readonly kind: "answer-copied" | "copy-failed"; readonly exchangeId: string }
  | { readonly kind: "feedback-given"; readonly feedback: Feedback }
  | { readonly kind: "person-requested" }
  | { readonly kind: "remembering-chosen"; readonly isRemembered: boolean };

/** What comes from the device and the service. */
export type ServiceEvent =
  | {
      readonly kind: "page-started";
      readonly device: Device;
      readonly draft: string;
      readonly kept: KeptVisit | undefined;
      readonly isOnline: boolean;
    }
  | { readonly kind: "network-changed"; readonly isOnline: boolean }
  | { readonly kind: "link-changed"; readonly isLive: boolean }
  | { readonly kind: "visibility-changed"; readonly isHidden: boolean }
  | { readonly kind: "conversation-started"; readonly started: Pick<StartedConversation, "id" | "token"> }
  | { readonly kind: "events-read"; readonly events: readonly { readonly seq: number }[] }
  | { readonly kind: "message-sending"; readonly clientTurnId: string }
  | { readonly kind: "turn-told"; readonly clientTurnId: string; readonly event: TurnEvent }
  | { readonly kind: "message-failed"; readonly clientTurnId: string; readonly failure: ServiceFailure }
  | { readonly kind: "feedback-failed"; readonly turnId: string; readonly failure: ServiceFailure }
  | { readonly kind: "person-promised"; readonly handoff: Handoff }
  | { readonly kind: "person-failed"; readonly failure: ServiceFailure }
  | { readonly kind: "abroad-failed"; readonly isAllowed: boolean; readonly failure: ServiceFailure }
  | { readonly kind: "copy-saved" }
  | { readonly kind: "request-failed"; readonly failure: ServiceFailure }
  | { readonly kind: "conversation-ended"; readonly why: "erased" | "gone" | "started-new" };
