import type { Case } from "../case.ts";
import { type ActParts, takeAct } from "../take-act.ts";

/** A case whose visitor was waited for goes on as soon as they say something; any other stays as it is. */
export async function resumeCase(open: Case | undefined, now: Date, parts: ActParts): Promise<void> {
  if (open?.stage !== "waiting-for-visitor") return;
  await takeAct(
    open.id,
    ({ stage }) => (stage === "waiting-for-visitor" ? { name: "resume", actor: { kind: "visitor" } } : undefined),
    now,
    parts,
  );
}
