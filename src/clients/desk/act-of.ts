import type { DeskState } from "./desk-state.ts";
import type { FormAct } from "./form-act.ts";

/** What is sent to do an act; fields that it has not are left out. */
export function actOf(
  act: FormAct,
  { opened, actReason, actDays }: Pick<DeskState, "opened" | "actReason" | "actDays">,
): Readonly<Record<string, string | number>> {
  const isReasoned = opened?.acts.find((possible) => possible.act === act)?.reason !== undefined;
  return {
    act,
    ...(isReasoned && { reason: actReason }),
    ...(act === "ask-extension" && { workingDays: Number(actDays) }),
  };
}
