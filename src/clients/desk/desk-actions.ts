import type { Language } from "#src/language/language.ts";
import type { CaseState } from "#src/protocol/case.ts";
import type { DeskCannedReply, DeskSection } from "#src/protocol/desk.ts";
import type { FormAct } from "./form-act.ts";
import type { HelperOutcome } from "./helper-outcomes.ts";

/** What staff can do on their page. */
export interface DeskActions {
  /** @param given the code is empty where none was typed */
  readonly signIn: (given: { readonly name: string; readonly password: string; readonly code: string }) => void;
  readonly signOut: () => void;
  readonly switchLanguage: (language: Language) => void;
  readonly show: (state: CaseState | undefined) => void;
  readonly open: (caseId: string) => void;
  readonly leave: () => void;
  readonly showContact: () => void;
  readonly claim: () => void;
  readonly release: () => void;
  readonly summarise: () => void;
  readonly suggest: () => void;
  readonly insertSuggestion: () => void;
  readonly findSections: (text: string) => void;
  readonly insertSection: (section: DeskSection) => void;
  readonly openCannedReplies: () => void;
  readonly filterCannedReplies: (typed: string) => void;
  readonly insertCannedReply: (reply: DeskCannedReply) => void;
  /** Of those offered, the one that Enter takes. */
  readonly offer: (place: number) => void;
  readonly closeOffers: () => void;
  readonly typeDraft: (draft: string) => void;
  readonly reply: () => void;
  readonly chooseOutcome: (outcome: HelperOutcome) => void;
  readonly typeGoesOnAs: (number: string) => void;
  readonly close: () => void;
  readonly chooseAct: (act: FormAct) => void;
  readonly typeActReason: (reason: string) => void;
  readonly typeActDays: (days: string) => void;
  readonly doAct: (act: FormAct) => void;
}

const doNothing = (): void => undefined;

/** For the server, which renders the page but hears no clicks. */
export const NO_DESK_ACTIONS: DeskActions = {
  signIn: doNothing,
  signOut: doNothing,
  switchLanguage: doNothing,
  show: doNothing,
  open: doNothing,
  leave: doNothing,
  showContact: doNothing,
  claim: doNothing,
  release: doNothing,
  summarise: doNothing,
  suggest: doNothing,
  insertSuggestion: doNothing,
  findSections: doNothing,
  insertSection: doNothing,
  openCannedReplies: doNothing,
  filterCannedReplies: doNothing,
  insertCannedReply: doNothing,
  offer: doNothing,
  closeOffers: doNothing,
  typeDraft: doNothing,
  reply: doNothing,
  chooseOutcome: doNothing,
  typeGoesOnAs: doNothing,
  close: doNothing,
  chooseAct: doNothing,
  typeActReason: doNothing,
  typeActDays: doNothing,
  doAct: doNothing,
};
