/**
 * What one visit has on the page: plain JSON values, so that the server renders the first state and the browser goes on
 * from it. What is shown of the conversation is a fold over this (`entriesOf`, `caseOf`).
 */
import type { Language, PerLanguage } from "#src/language/language.ts";
import type { Ask } from "#src/protocol/ask.ts";
import type { EventOnWire, ModelAbroad } from "#src/protocol/event.ts";
import type { Feedback } from "#src/protocol/feedback.ts";
import type { Handoff, Turn } from "#src/protocol/turn.ts";
import type { ConversationKey } from "./conversation-path.ts";
import type { OutboxItem } from "./outbox.ts";
import type { DraftFault } from "./question-length.ts";
import type { ServiceFailure } from "./service-failure.ts";

export interface Visit {
  /** Language of the interface. */
  readonly language: Language;
  /** Language the visitor wants answers in; undefined for the language of each question. */
  readonly answerLanguage: Language | undefined;
  /** The guide the visitor came from, while its page leads here: a conversation that begins now is about it. */
  readonly guide: GuideRead | undefined;
  /** The district whose sign led here: what is asked is about it, unless it names another. */
  readonly district: DistrictRead | undefined;
  /** Asked by form and answered with the page itself; recorded nowhere. */
  readonly asked: readonly AskedByForm[];
  /** Version of the notice that the page leads to; undefined where it has none. */
  readonly noticeVersion: string | undefined;
  /** Models outside mainland China that messages may be sent to if the visitor allows it; undefined: there are none. */
  readonly abroad: ModelsAbroad | undefined;
  /** The visitor allows it. */
  readonly allowsAbroad: boolean;
  /** Whoever leaves an e-mail address is told there of news; where nothing sends mail it is not promised. */
  readonly mailsNews: boolean;
  /** Undefined until the first message starts one. */
  readonly conversation: ConversationKey | undefined;
  /** What the service has recorded, in order and without gaps. */
  readonly record: readonly EventOnWire[];
  /** Place of the last event that was read; later than the last of `record` where a kind is not known here. */
  readonly lastPlace: number;
  /** Messages that are not in the record yet, oldest first. */
  readonly outbox: readonly OutboxItem[];
  /** Secrets of cases, by the case's id. They are told when a case opens and are in no event. */
  readonly secrets: Readonly<Record<string, string>>;
  /** What was said of turns and is not in the record yet, by the turn's id. */
  readonly feedback: Readonly<Record<string, Feedback>>;
  readonly draft: string;
  /** Why the draft was not sent. */
  readonly draftFault: DraftFault | undefined;
  /** The question of a form, when the service refused it. */
  readonly failedAsk: FailedAsk | undefined;
  /** How asking for a person goes. */
  readonly personRequest: PersonRequest;
  /** What the status line says. */
  readonly notice: Notice | undefined;
  /** An input method is choosing characters: the draft must not be sent and not be rewritten. */
  readonly isComposing: boolean;
  readonly link: Link;
  /** The visitor looks at something else; what comes meanwhile is counted. */
  readonly isHidden: boolean;
  readonly unread: number;
  /** The conversation is kept on the device after the visit. */
  readonly isRemembered: boolean;
  /** What the reader's device does; undefined until a script runs, and for good where none does. */
  readonly device: Device | undefined;
}

export interface ModelsAbroad {
  /** As they are sent with a consent to them. */
  readonly models: readonly ModelAbroad[];
  /** As the visitor reads of them, each with its region. */
  readonly told: PerLanguage<string>;
}

export interface GuideRead {
  readonly id: string;
  readonly title: PerLanguage<string>;
}

export interface DistrictRead {
  readonly id: string;
  readonly name: PerLanguage<string>;
}

export interface AskedByForm {
  readonly request: Ask;
  /** The district that was chosen after a question back, in words: the request has only its id. */
  readonly choice?: string | undefined;
  readonly turn: Turn;
}

export interface FailedAsk {
  readonly request: Ask;
  readonly failure: ServiceFailure;
}

export type PersonRequest =
  | { readonly kind: "none" | "sending" }
  | { readonly kind: "failed"; readonly failure: ServiceFailure }
  /** No case could be opened; a team is named all the same. */
  | { readonly kind: "referred"; readonly handoff: Handoff };

/** `offline`: the device has no network. `reconnecting`: it has, but the service is not heard. */
export type Link = "live" | "reconnecting" | "offline";

export type Notice =
  | { readonly kind: PlainNoticeKind }
  | { readonly kind: "answer-ready"; readonly turn: Turn }
  | { readonly kind: "copied" | "copy-failed"; readonly exchangeId: string }
  | { readonly kind: "helper-replied" | "case-claimed"; readonly helper: string }
  | { readonly kind: "failed"; readonly failure: ServiceFailure };

export type PlainNoticeKind =
  | "preparing"
  | "stopped"
  | "case-opened"
  | "case-released"
  | "case-closed"
  | "case-needs-visitor"
  | "case-extended"
  | "case-reopened"
  | "evaluation-asked"
  | "feedback-given"
  | "contact-given"
  | "saved"
  | "erased"
  | "gone"
  | "started-new"
  | "offline"
  | "online";

export interface Device {
  /** A keyboard where Enter sends and Shift+Enter breaks the line; on a touch keyboard Enter breaks the line. */
  readonly enterSends: boolean;
  readonly canCopy: boolean;
  /** IANA name of where the visitor is, as far as the device tells. */
  readonly timeZone: string | undefined;
}

export function startVisit(language: Language): Visit {
  return {
    language,
    answerLanguage: undefined,
    guide: undefined,
    district: undefined,
    asked: [],
    noticeVersion: undefined,
    abroad: undefined,
    mailsNews: false,
    allowsAbroad: false,
    conversation: undefined,
    record: [],
    lastPlace: 0,
    outbox: [],
    secrets: {},
    feedback: {},
    draft: "",
    draftFault: undefined,
    failedAsk: undefined,
    personRequest: { kind: "none" },
    notice: undefined,
    isComposing: false,
    link: "live",
    isHidden: false,
    unread: 0,
    isRemembered: false,
    device: undefined,
  };
}
