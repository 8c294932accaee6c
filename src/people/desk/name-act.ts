import type { Team } from "#src/knowledge/knowledge.ts";
import { grantOf } from "#src/people/access/grant-of.ts";
import type { Case } from "#src/people/handoff/case.ts";
import type { Account } from "#src/people/staff/account.ts";
import { shownName } from "#src/people/staff/shown-name.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { DeskAct } from "#src/protocol/desk-act.ts";
import type { DeskRefusal } from "./desk-refusal.ts";
import type { DeskStores } from "./desk-stores.ts";
import type { DeskActWanted } from "./do-at-desk.ts";
import { seesCase } from "./sees-case.ts";

interface AskedAct {
  readonly caseId: string;
  /** Its reason redacted. */
  readonly asked: DeskAct;
}

/** What was asked for by ids, with the team or the person they are of, as the visitor is told of them. */
export async function nameAct(
  { caseId, asked }: AskedAct,
  account: Account,
  { cases, staff, teams }: Pick<DeskStores, "cases" | "staff"> & { readonly teams: readonly Team[] },
): Promise<Result<DeskActWanted, DeskRefusal>> {
  const found = await cases.find(caseId);
  if (found === undefined || !seesCase(account, found)) return { ok: false, error: { kind: "not-found" } };
  const frame = asked.reason === undefined ? {} : { reason: asked.reason };
  switch (asked.act) {
    case "accept":
    case "reclassify": {
      const classification = { class: asked.class, priority: asked.priority };
      return { ok: true, value: { name: asked.act, classification, ...frame } };
    }
    case "dispatch":
    case "redispatch": {
      const team = teams.find(({ id }) => id === asked.team);
      if (team === undefined) return { ok: false, error: { kind: "field-missing", path: "team" } };
      const named = { id: team.id, name: team.name[found.language] };
      return { ok: true, value: { name: asked.act, team: named, ...frame } };
    }
    case "assign": {
      const helper = await staff.find(asked.helper);
      if (helper === undefined || !canHave(helper, found)) {
        return { ok: false, error: { kind: "field-missing", path: "helper" } };
      }
      const named = { id: helper.id, name: shownName(helper, found.language) };
      return { ok: true, value: { name: asked.act, helper: named, ...frame } };
    }
    case "ask-extension":
      return { ok: true, value: { name: asked.act, workingDays: asked.workingDays, ...frame } };
    case "object":
    case "uphold-dispatch":
    case "grant-extension":
    case "deny-extension":
    case "ask-visitor":
    case "resume":
    case "confirm":
    case "return-reply":
    case "explain":
    case "reopen":
      return { ok: true, value: { name: asked.act, ...frame } };
  }
}

function canHave(helper: Account, found: Case): boolean {
  return (
    helper.disabledAt === undefined && grantOf(helper.role, "cases.reply") !== undefined && seesCase(helper, found)
  );
}
