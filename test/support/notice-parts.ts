/** Everything notices are made of, over real stores in memory, with a clock that the test moves. */
import { createWorkingCalendar } from "#src/people/handoff/working-calendar.ts";
import type { Case } from "#src/people/handoff/case.ts";
import type { NoticeChannels, NoticeParts } from "#src/people/notices/notice-parts.ts";
import { randomId } from "#src/platform/adapters/random-id/random-id.ts";
import { createSecretKeys } from "#src/platform/adapters/secret-keys/create-secret-keys.ts";
import { createStores, type Stores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import type { SqlDatabase } from "#src/platform/adapters/sql-store/sql-database.ts";
import type { NewEvent } from "#src/conversation/event.ts";
import { makeKnowledge } from "./knowledge.ts";
import { caseOpened, conversation, NOON, openCase } from "./records.ts";

export const ORIGIN = "https://luodi.example";
export const TEAM = makeKnowledge().teams[0]?.id ?? "";

export interface NoticeWorld {
  readonly parts: NoticeParts;
  readonly stores: Stores;
  readonly logged: readonly string[];
  /** Moves the clock on, by so many seconds. */
  readonly wait: (seconds: number) => void;
  /** Opens a case of a new conversation, now. */
  readonly open: (given?: Partial<Case>) => Promise<Case>;
  /** The same, with an e-mail address left by its visitor. */
  readonly openWithMail: (mail: string, given?: Partial<Case>) => Promise<Case>;
  /** Changes a case as it is by now. */
  readonly change: (changed: Pick<Case, "id">, after: Partial<Case>, events: readonly NewEvent[]) => Promise<void>;
  readonly reply: (replied: Case) => Promise<void>;
}

export async function openNoticeWorld(
  channels: Partial<NoticeChannels> = {},
  given: Partial<NoticeParts> = {},
  database: SqlDatabase = openNodeSqlite(":memory:"),
): Promise<NoticeWorld> {
  await migrate(database);
  const stores = createStores(database);
  const knowledge = makeKnowledge();
  const logged: string[] = [];
  let now = NOON;
  const clock = { now: () => now };
  const keys = createSecretKeys({ current: "a secret of tests, long enough to be one", previous: undefined });
  const parts: NoticeParts = {
    ...stores,
    keys,
    teams: knowledge.teams,
    calendar: createWorkingCalendar(knowledge.workingYears),
    clock,
    newId: randomId,
    log: { info: () => {}, warn: (event) => logged.push(event), error: (event) => logged.push(event) },
    channels: { mailer: undefined, robotOf: () => undefined, webhook: undefined, ...channels },
    quietOf: () => "off",
    origin: ORIGIN,
    ...given,
  };
  const event = <Kind extends object>(rest: Kind) => ({ at: now.toISOString(), ...rest });

  const world: NoticeWorld = {
    parts,
    stores,
    logged,
    wait: (seconds) => {
      now = new Date(now.getTime() + seconds * 1000);
    },
    open: async (about = {}) => {
      const begun = conversation({ startedAt: now });
      await stores.conversations.start(begun, []);
      const opened = openCase({ conversationId: begun.id, team: TEAM, openedAt: now, ...about });
      const events = [{ ...caseOpened(opened), at: now.toISOString() }];
      await stores.cases.open({ case: opened, events, limit: undefined });
      return opened;
    },
    openWithMail: async (mail, about = {}) => {
      const opened = await world.open(about);
      const contact = { kind: "email", sealed: keys.seal(mail) } as const;
      const given = { kind: "case.contact-given", author: "visitor", caseId: opened.id, contactKind: "email" } as const;
      await world.change(opened, { contact }, [event(given)]);
      return opened;
    },
    change: async ({ id }, after, events) => {
      const before = await stores.cases.find(id);
      if (before === undefined) throw new Error("no such case");
      const isChanged = await stores.cases.change({ before, after: { ...before, ...after }, events });
      if (!isChanged) throw new Error("not changed");
    },
    reply: (replied) =>
      world.change(replied, { firstReplyAt: now }, [
        event({
          kind: "message.helper",
          author: "helper",
          text: "It takes ten days.",
          language: "en",
          helper: "W",
        } as const),
      ]),
  };
  return world;
}
