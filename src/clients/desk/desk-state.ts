import type { Language } from "#src/language/language.ts";
import type { Grants } from "#src/people/access/grants-of.ts";
import type { CaseState } from "#src/protocol/case.ts";
import type {
  DeskCannedReply,
  DeskCase,
  DeskContact,
  DeskDraft,
  DeskSection,
  DeskSummary,
  OpenedDeskCase,
  Role,
} from "#src/protocol/desk.ts";
import type { Problem } from "#src/protocol/problem.ts";
import type { HelperOutcome } from "./helper-outcomes.ts";
import type { FormAct } from "./form-act.ts";
import type { InsertedSection } from "./pass-on/inserted-section.ts";

/** Everything the staff page shows. */
export interface DeskState extends OfOpenedCase {
  readonly language: Language;
  /** Undefined: nobody is signed in. */
  readonly account: DeskReader | undefined;
  /** There is a model that summarises and suggests. */
  readonly hasWriter: boolean;
  /** Staff may sign in through a provider of identities as well. */
  readonly hasProvider: boolean;
  readonly cases: readonly DeskCase[];
  /** Undefined: all. */
  readonly shown: CaseState | undefined;
  readonly opened: OpenedDeskCase | undefined;
  readonly outcome: HelperOutcome;
  /** Where the matter goes on: the case it is merged into, or the number it has elsewhere. */
  readonly goesOnAs: string;
  readonly notice: DeskNotice | undefined;
  readonly failure: DeskFailure | undefined;
  /** Something was sent and has no reply yet. */
  readonly isBusy: boolean;
  readonly isConnected: boolean;
}

export interface DeskReader {
  readonly name: string;
  readonly role: Role;
  /** What their role may do; the service asks again each time. */
  readonly may: Grants;
}

/** What belongs to the case that is open, and goes with it. */
export interface OfOpenedCase {
  /** Once its helper asked for it. */
  readonly contact: DeskContact | undefined;
  /** What stands in the field for the reply. */
  readonly draft: string;
  /** Undefined: the first of those that are offered. */
  readonly chosenAct: FormAct | undefined;
  readonly actReason: string;
  /** Working days that are asked for, as typed. */
  readonly actDays: string;
  /** What a model is writing at the moment. */
  readonly writing: WritingStep | undefined;
  readonly summary: DeskSummary | undefined;
  readonly suggestion: DeskDraft | undefined;
  /** The suggestion that was put into the field, until the field is empty again. */
  readonly usedSuggestion: DeskDraft | undefined;
  /** What sections were looked for last, and found. */
  readonly sectionSearch: { readonly text: string; readonly found: readonly DeskSection[] } | undefined;
  /** Sections that were put into the field; those whose marks still stand there go with the reply. */
  readonly insertedSections: readonly InsertedSection[];
  /** Once they were asked for. */
  readonly cannedReplies: readonly DeskCannedReply[] | undefined;
  readonly cannedFilter: string;
  /** A shortcut in the field offers canned replies, until its helper closes them. */
  readonly areOffered: boolean;
  /** Place of the one that Enter takes. */
  readonly offeredAt: number;
}

export type WritingStep = "summary" | "draft";

export const NOTHING_OF_CASE: OfOpenedCase = {
  contact: undefined,
  draft: "",
  chosenAct: undefined,
  actReason: "",
  actDays: "",
  writing: undefined,
  summary: undefined,
  suggestion: undefined,
  usedSuggestion: undefined,
  sectionSearch: undefined,
  insertedSections: [],
  cannedReplies: undefined,
  cannedFilter: "",
  areOffered: false,
  offeredAt: 0,
};

/** What was just done, or is being done. */
export type DeskNotice =
  | "claimed"
  | "released"
  | "closed"
  | "awaits-lead"
  | "acted"
  | "replied"
  | "writing"
  | "summarised"
  | "suggested"
  | "inserted"
  | "sections-found"
  | "sections-none"
  | "sections-full"
  | "section-inserted"
  | "canned-inserted";

export type DeskFailure =
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "connection" | "unreadable" };

export function signedOut(language: Language): DeskState {
  return {
    language,
    account: undefined,
    hasWriter: false,
    hasProvider: false,
    cases: [],
    shown: undefined,
    opened: undefined,
    ...NOTHING_OF_CASE,
    outcome: "solved",
    goesOnAs: "",
    notice: undefined,
    failure: undefined,
    isBusy: false,
    isConnected: true,
  };
}
