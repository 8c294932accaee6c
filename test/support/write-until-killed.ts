/**
 * A process that writes to several conversations at the same time until it is killed, and prints what was acknowledged, a
 * JSON line each, only after the store did. Others may write to the same conversations meanwhile.
 */
import { writeSync } from "node:fs";
import { atStage } from "#src/people/handoff/machine/stage.ts";
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { createStores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import type { Acknowledged } from "./find-lost.ts";
import { caseOpened, conversation, message, openCase, turn } from "./records.ts";

const STANDARD_OUTPUT = 1;
const CONVERSATIONS = 8;

const [file = "", writer = ""] = process.argv.slice(2);
const database = openNodeSqlite(file);
await migrate(database);
const { conversations, cases } = createStores(database);

/** At once and whole: what is printed is in the pipe, whatever happens to the process. */
function print(acknowledged: Acknowledged): void {
  writeSync(STANDARD_OUTPUT, `${JSON.stringify(acknowledged)}\n`);
}

async function converse(conversationId: string): Promise<never> {
  await conversations.start(conversation({ id: conversationId }), []);
  for (let round = 0; ; round++) {
    const turnId = `${writer}-${round}`;
    const told = await conversations.append(conversationId, [message(turnId)]);
    if (told.kind !== "appended") throw new Error(told.kind);
    for (const { seq } of told.events) print({ conversationId, once: `message:client-${turnId}`, seq });

    await openAndClose(conversationId, turnId);
  }
}

/** A turn that opens a case, which is closed at once; or the turn alone where another writer has a case open. */
async function openAndClose(conversationId: string, turnId: string): Promise<void> {
  const fresh = openCase({ conversationId });
  const opened = await cases.open({ case: fresh, events: [turn(turnId), caseOpened(fresh)], limit: undefined });
  if (opened.kind !== "opened") {
    await conversations.append(conversationId, [turn(turnId)]);
    return;
  }
  const [, last] = opened.events;
  print({ conversationId, once: `case-opened:${fresh.id}`, seq: last?.seq ?? 0 });
  await cases.change({ before: fresh, after: { ...fresh, ...atStage("closed"), outcome: "solved" }, events: [] });
}

await Promise.all(Array.from({ length: CONVERSATIONS }, (_, index) => converse(`conversation-${index}`)));
