import { describe, it } from "vitest";
import { workOffNotices } from "#src/people/notices/work-off-notices.ts";
import { createSmtpMailer } from "#src/platform/adapters/node-smtp/create-smtp-mailer.ts";
import { createWebhook } from "#src/platform/adapters/signed-http/create-webhook.ts";
import { createWecomRobot } from "#src/platform/adapters/wecom-robot/create-wecom-robot.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import { startMailServer } from "#test/support/mail-server.ts";
import { type NoticeWorld, openNoticeWorld, TEAM } from "#test/support/notice-parts.ts";
import { isSigned, startReceiver } from "#test/support/receiver.ts";
import { account } from "#test/support/records.ts";

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const FROM = "Luodi <no-reply@city.example>";
const QUESTION = "How long does it take?";

async function addHelper({ stores }: NoticeWorld, mail: string, given: Parameters<typeof account>[0] = {}) {
  const helper = account({ name: mail, teams: [TEAM], ...given });
  await stores.staff.add(helper);
  await stores.staffReach.set({ accountId: helper.id, mail, quiet: undefined });
  return helper;
}

describe("staff", () => {
  it("hear of a new case by mail unless they are at the desk, and nothing of what it is about", async ({ expect }) => {
    const server = await startMailServer();
    const mailer = createSmtpMailer(server.url, FROM);
    const world = await openNoticeWorld({ mailer });
    const atDesk = await addHelper(world, "at-desk@city.example");
    const wasAtDesk = await addHelper(world, "was@city.example");
    await addHelper(world, "korean@city.example", { languages: ["ko"] });
    await addHelper(world, "other-team@city.example", { teams: ["another-team"] });
    await world.stores.presence.seeHelper(wasAtDesk.id, world.parts.clock.now());
    world.wait(61);
    await world.stores.presence.seeHelper(atDesk.id, world.parts.clock.now());
    world.wait(59);
    const { number } = await world.open({ language: "ja" });
    await workOffNotices(world.parts);
    await workOffNotices(world.parts);
    mailer.close();

    expect(server.taken.flatMap(({ to }) => to).toSorted()).toEqual(["korean@city.example", "was@city.example"]);
    const [korean, chinese] = ["korean@city.example", "was@city.example"].map((to) =>
      server.taken.find((mail) => mail.to.includes(to)),
    );
    expect(korean?.text).toContain(`접수 번호: ${number}`);
    expect(chinese?.text).toContain("来访者语言：日语");
    expect(chinese?.text).toContain("北京时间2026年11月26日 17:00前");
    expect(chinese?.text).toContain("https://luodi.example/desk?language=zh");
    expect(chinese?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(chinese?.headers.has("list-unsubscribe")).toBe(false);
    expect(JSON.stringify(server.taken)).not.toContain(QUESTION);
  });

  it("hear of it in their team's group and by webhook, signed, unless all are at the desk", async ({ expect }) => {
    const group = await startReceiver(() => ({ body: { errcode: 0, errmsg: "ok" } }));
    const hook = await startReceiver();
    const robot = createWecomRobot(`${group.url}/cgi-bin/webhook/send?key=k`);
    const webhook = createWebhook({ url: hook.url, secret: SECRET }, systemClock);
    const world = await openNoticeWorld({ robotOf: (team) => (team === TEAM ? robot : undefined), webhook });
    const opened = await world.open();
    await workOffNotices(world.parts);
    const helper = await addHelper(world, "at-desk@city.example");
    await world.stores.presence.seeHelper(helper.id, world.parts.clock.now());
    await world.open();
    await workOffNotices(world.parts);

    expect(group.received).toHaveLength(1);
    expect(JSON.parse(group.received[0]?.body ?? "")).toEqual({
      msgtype: "text",
      text: { content: expect.stringContaining(`编号：${opened.number}`) },
    });
    expect(group.received[0]?.path).toBe("/cgi-bin/webhook/send?key=k");
    expect(hook.received.map((received) => isSigned(received, SECRET))).toEqual([true]);
    expect(JSON.parse(hook.received[0]?.body ?? "")).toEqual({
      kind: "case.opened",
      number: opened.number,
      team: TEAM,
      language: "en",
      promisedBy: opened.promisedBy,
      desk: "https://luodi.example/desk",
    });
    expect(group.received[0]?.body).not.toContain(QUESTION);
  });

  it("are not disturbed in quiet hours, and told when these are over", async ({ expect }) => {
    const hook = await startReceiver(() => ({ body: { errcode: 0 } }));
    const robot = createWecomRobot(hook.url);
    // Noon in Beijing, on a working day.
    const quietOf = () => ({ fromMinute: 11 * 60, untilMinute: 13 * 60 });
    const world = await openNoticeWorld({ robotOf: () => robot }, { quietOf });
    await world.open();
    const told = [];
    for (const seconds of [0, 3599, 1]) {
      world.wait(seconds);
      await workOffNotices(world.parts);
      told.push(hook.received.length);
    }

    expect(told).toEqual([0, 0, 1]);
  });

  it("are not told of a case that somebody took up meanwhile, or that is over or erased", async ({ expect }) => {
    const hook = await startReceiver(() => ({ status: 503 }));
    const world = await openNoticeWorld({ webhook: createWebhook({ url: hook.url, secret: SECRET }, systemClock) });
    const taken = await world.open();
    const erased = await world.open();
    const early = await world.open();
    await world.change(early, { state: "with-person", helper: { id: "w", name: "W" } }, []);
    await workOffNotices(world.parts);
    await world.change(taken, { state: "with-person", helper: { id: "w", name: "W" } }, []);
    await world.stores.conversations.erase(erased.conversationId ?? "", world.parts.clock.now());
    world.wait(3600);
    await workOffNotices(world.parts);

    expect(hook.received).toHaveLength(2);
    expect(world.logged).toEqual([]);
  });

  it("are told again and again while the other side does not take it, under one id, until it is given up", async ({
    expect,
  }) => {
    const hook = await startReceiver(({ headers }) => (headers["webhook-id"] === undefined ? {} : undefined));
    const busy = await startReceiver(() => ({ body: { errcode: 45009, errmsg: "api freq out of limit" } }));
    const world = await openNoticeWorld({
      webhook: createWebhook({ url: hook.url, secret: SECRET }, systemClock),
      robotOf: () => createWecomRobot(busy.url),
    });
    await world.open();
    for (let hours = 0; hours < 30; hours++) {
      await workOffNotices(world.parts);
      world.wait(3600);
    }

    expect(hook.received).toHaveLength(7);
    expect(new Set(hook.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect(busy.received).toHaveLength(7);
    expect(world.logged).toEqual(["notice-failed", "notice-failed"]);
  });

  it("are told of one case though another has a fault, which stays and is logged", async ({ expect }) => {
    const hook = await startReceiver();
    const webhook = createWebhook({ url: hook.url, secret: SECRET }, systemClock);
    let faulty = "";
    const world = await openNoticeWorld({ webhook });
    const { cases } = world.stores;
    const find: typeof cases.find = (id) => (id === faulty ? Promise.reject(new Error("fault")) : cases.find(id));
    faulty = (await world.open()).id;
    await world.open();
    await workOffNotices({ ...world.parts, cases: { ...cases, find } });
    const told = hook.received.length;
    await workOffNotices(world.parts);

    expect([told, hook.received.length]).toEqual([1, 2]);
    expect(world.logged).toEqual(["notice-fault"]);
  });

  it("are told once by two processes that look at the same moment", async ({ expect }) => {
    const hook = await startReceiver();
    const world = await openNoticeWorld({ webhook: createWebhook({ url: hook.url, secret: SECRET }, systemClock) });
    for (let count = 0; count < 5; count++) await world.open();
    await Promise.all([1, 2, 3].map(() => workOffNotices(world.parts)));

    expect(hook.received).toHaveLength(5);
  });

  it("are not told again where the other side will never take it", async ({ expect }) => {
    const hook = await startReceiver(() => ({ status: 410 }));
    const server = await startMailServer({ refuse: () => 550 });
    const mailer = createSmtpMailer(server.url, FROM);
    const world = await openNoticeWorld({
      mailer,
      webhook: createWebhook({ url: hook.url, secret: SECRET }, systemClock),
    });
    await addHelper(world, "gone@city.example");
    await world.open();
    for (let count = 0; count < 3; count++) {
      await workOffNotices(world.parts);
      world.wait(3600);
    }
    mailer.close();

    expect(hook.received).toHaveLength(1);
    expect(server.taken).toEqual([]);
    expect(world.logged).toEqual(["notice-failed", "notice-failed"]);
  });
});
