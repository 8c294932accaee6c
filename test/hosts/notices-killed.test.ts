/**
 * A process that is killed while it tells somebody: what was not taken is sent later, once; what was taken and could not
 * be marked any more is sent a second time, under the same id, and not a third.
 */
import { join } from "node:path";
import { describe, it } from "vitest";
import { planNotices } from "#src/people/notices/plan-notices.ts";
import { CLAIM_MS, sendNotices } from "#src/people/notices/send-notices.ts";
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { createSmtpMailer } from "#src/platform/adapters/node-smtp/create-smtp-mailer.ts";
import { startMailServer } from "#test/support/mail-server.ts";
import { openNoticeWorld, TEAM } from "#test/support/notice-parts.ts";
import { account } from "#test/support/records.ts";
import { type Killable, startKillable } from "#test/support/start-killable.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

const SECOND_MS = 1000;

/** Kills the sender at its first mail, then sends on as a process that starts anew. */
async function killAt(moment: "before-taken" | "after-taken") {
  let sender: Killable | undefined;
  const killOnce = async (): Promise<void> => {
    const killed = sender;
    sender = undefined;
    await killed?.kill();
  };
  const server = await startMailServer(moment === "before-taken" ? { onRecipient: killOnce } : { onTaken: killOnce });
  const file = join(await temporaryFolder(), "luodi.sqlite");
  const mailer = createSmtpMailer(server.url, "no-reply@city.example");
  const world = await openNoticeWorld({ mailer }, {}, openNodeSqlite(file));
  const helper = account({ teams: [TEAM] });
  await world.stores.staff.add(helper);
  await world.stores.staffReach.set({ accountId: helper.id, mail: "helper@city.example", quiet: undefined });
  await world.open();
  await planNotices(world.parts);

  const { promise: isKilled, resolve } = Promise.withResolvers<void>();
  sender = startKillable("test/support/send-notices-until-killed.ts", [file, server.url]);
  const killed = sender;
  void killed.printed(1).then(resolve);
  await isKilled;
  const atDeath = server.taken.length;

  await sendNotices(world.parts);
  const whileClaimed = server.taken.length;
  world.wait(CLAIM_MS / SECOND_MS);
  await sendNotices(world.parts);
  world.wait(CLAIM_MS / SECOND_MS);
  await sendNotices(world.parts);
  mailer.close();
  return {
    counts: [atDeath, whileClaimed, server.taken.length],
    printed: killed.lines,
    ids: new Set(server.taken.map(({ headers }) => headers.get("message-id"))),
  };
}

describe("a process that is killed while it sends a notice", () => {
  it("leaves it to be sent once where it was not taken", async ({ expect }) => {
    const { counts, printed } = await killAt("before-taken");

    expect(printed).toEqual([]);
    expect(counts).toEqual([0, 0, 1]);
  });

  it("leaves it to be sent a second time, under the same id, where it was taken and not marked", async ({ expect }) => {
    const { counts, printed, ids } = await killAt("after-taken");

    expect(printed).toEqual([]);
    expect(counts).toEqual([1, 1, 2]);
    expect(ids.size).toBe(1);
  });
});
