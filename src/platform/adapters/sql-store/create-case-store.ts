import { sql } from "kysely";
import type { Case } from "#src/people/handoff/case.ts";
import type { CaseFilter, CaseStore } from "../../ports/case-store.ts";
import { caseOfRow } from "./case-rows.ts";
import { entryOfTransition, transitionsOf } from "./case-transitions.ts";
import { changeCase } from "./change-case.ts";
import { openCase } from "./open-case.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";

const cases = queries.selectFrom("cases").selectAll();

export function createCaseStore(database: SqlDatabase): CaseStore {
  const findOne = async (query: typeof cases): Promise<Case | undefined> => {
    const [row] = await database.read(query.compile());
    return row && caseOfRow(row);
  };
  return {
    open: (opening) => openCase(database, opening),
    change: (change) => changeCase(database, change),
    find: (caseId) => findOne(cases.where("id", "=", caseId)),
    findByNumber: (number) => findOne(cases.where("number", "=", number)),
    findOpen: (conversationId) =>
      findOne(cases.where("conversation_id", "=", conversationId).where("state", "<>", "closed")),
    list: async (filter) => {
      const rows = await database.read(listed(filter).compile());
      return rows.map(caseOfRow);
    },
    findAwake: async (now, limit) => {
      const awake = cases.where("wakes_at", "<=", now.getTime()).orderBy("wakes_at").limit(limit);
      const rows = await database.read(awake.compile());
      return rows.map(caseOfRow);
    },
    readEntries: async (caseId) => {
      const rows = await database.read(transitionsOf(caseId));
      return rows.map(entryOfTransition);
    },
    sumUpOpen: async (teams) => {
      const open = queries.selectFrom("cases").where("state", "<>", "closed");
      const ofTeams = teams === undefined ? open : open.where("team", "in", teams);
      const [sums] = await database.read(ofTeams.select(OPEN_SUMS).compile());
      return JSON.stringify(sums);
    },
  };
}

function listed({ state, teams, limit }: CaseFilter): typeof cases {
  // As the indexes have them: by state and urgency, or by `state = 'closed'` and urgency.
  const ordered = state === undefined ? cases.orderBy(sql`state = 'closed'`) : cases.where("state", "=", state);
  const ofTeams = teams === undefined ? ordered : ordered.where("team", "in", teams);
  return ofTeams.orderBy(URGENCY).orderBy("id").limit(limit);
}

const OPEN_SUMS = [
  sql<number>`count(*)`.as("cases"),
  sql<number | null>`sum(version)`.as("versions"),
  sql<number | null>`sum((select max(seq) from events where conversation_id = cases.conversation_id))`.as("events"),
] as const;

/** To the letter as in the indexes, or they are not used. */
const URGENCY = sql`case state when 'closed' then -closed_at else due_at end`;
