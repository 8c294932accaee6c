import type { DeskActName } from "#src/protocol/desk-act.ts";

/** Acts that need no more than a reason and a number of days; for the others the page has no fields. */
export type FormAct = Exclude<DeskActName, "accept" | "reclassify" | "dispatch" | "redispatch" | "assign">;

const FORM_ACTS: Readonly<Record<FormAct, true>> = {
  object: true,
  "uphold-dispatch": true,
  "ask-extension": true,
  "grant-extension": true,
  "deny-extension": true,
  "ask-visitor": true,
  resume: true,
  confirm: true,
  "return-reply": true,
  explain: true,
  reopen: true,
};

export function isFormAct(act: string): act is FormAct {
  return Object.hasOwn(FORM_ACTS, act);
}
