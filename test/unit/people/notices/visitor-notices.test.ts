import { describe, it } from "vitest";
import { confirmAddress } from "#src/people/notices/confirm-address.ts";
import { unsubscribe } from "#src/people/notices/unsubscribe.ts";
import { workOffNotices } from "#src/people/notices/work-off-notices.ts";
import { createSmtpMailer } from "#src/platform/adapters/node-smtp/create-smtp-mailer.ts";
import { startMailServer, type TakenMail } from "#test/support/mail-server.ts";
import { type NoticeWorld, openNoticeWorld } from "#test/support/notice-parts.ts";

const MAIL = "kim@example.com";
const MINUTE = 60;
const DAY = 86_400;

async function openWorld() {
  const server = await startMailServer();
  const world = await openNoticeWorld({ mailer: createSmtpMailer(server.url, "Luodi <no-reply@city.example>") });
  return { world, mails: server.taken };
}

const subjects = (mails: readonly TakenMail[]) => mails.map((mail) => mail.headers.get("subject"));

/** The first link of a mail to that path, as whoever opens it has it. */
function linkIn(mail: TakenMail | undefined, path: string) {
  const link = mail?.text.split("\n").find((line) => line.includes(path));
  if (link === undefined) throw new Error("no such link");
  const query = new URL(link.trim()).searchParams;
  return { address: query.get("address") ?? "", key: query.get("key") ?? "" };
}

const confirmIn = (mail: TakenMail | undefined) => linkIn(mail, "/notices/confirm");

/** A case with an address that its visitor has confirmed. */
async function openConfirmed(world: NoticeWorld, mails: readonly TakenMail[]) {
  const opened = await world.openWithMail(MAIL);
  await workOffNotices(world.parts);
  await confirmAddress(confirmIn(mails.at(-1)), world.parts);
  await workOffNotices(world.parts);
  return opened;
}

describe("a visitor who left an e-mail address", () => {
  it("is asked whether it is theirs, and told nothing of the case before", async ({ expect }) => {
    const { world, mails } = await openWorld();
    const opened = await world.openWithMail(MAIL);
    await workOffNotices(world.parts);
    world.wait(MINUTE);
    await world.reply(opened);
    world.wait(2 * MINUTE);
    await workOffNotices(world.parts);

    expect(subjects(mails)).toEqual(["Please confirm your e-mail address"]);
    expect(mails[0]?.to).toEqual([MAIL]);
    expect(JSON.stringify([...(mails[0]?.headers ?? []), mails[0]?.text])).not.toContain(opened.number);
    expect(confirmIn(mails[0]).key).toMatch(/^[\w-]{22}$/u);
  });

  it("is told of what happened so far once they confirmed it, and of news where they are not reading", async ({
    expect,
  }) => {
    const { world, mails } = await openWorld();
    const opened = await openConfirmed(world, mails);
    await world.reply(opened);
    await workOffNotices(world.parts);
    const early = mails.length;
    world.wait(MINUTE);
    await workOffNotices(world.parts);

    expect(early).toBe(2);
    expect(subjects(mails).slice(1)).toEqual([
      `E-mail address confirmed: ${opened.number}`,
      `There is a reply to your request ${opened.number}`,
    ]);
    expect(mails[1]?.text).toContain("Reply by: November 26, 2026 at 17:00 Beijing time.");
    expect(mails[2]?.text).toContain("https://luodi.example/case?language=en");
    expect(mails[2]?.text).not.toContain("It takes ten days.");
    expect(mails[2]?.text).not.toContain("How long does it take?");
  });

  it("is told by the mail that says it is confirmed that there is a reply already", async ({ expect }) => {
    const { world, mails } = await openWorld();
    const opened = await world.openWithMail(MAIL, { language: "ko" });
    await world.reply(opened);
    await workOffNotices(world.parts);
    await confirmAddress(confirmIn(mails[0]), world.parts);
    world.wait(MINUTE);
    await workOffNotices(world.parts);

    expect(mails[1]?.text).toContain(`담당자가 요청 ${opened.number}에 답변했습니다.`);
  });

  it("reads the promised time in Beijing time and, in Japanese and Korean, in the other's", async ({ expect }) => {
    const { world, mails } = await openWorld();
    for (const language of ["ja", "ko"] as const) {
      await world.openWithMail(`${language}@example.com`, { language });
      await workOffNotices(world.parts);
      await confirmAddress(confirmIn(mails.at(-1)), world.parts);
      await workOffNotices(world.parts);
    }

    expect(mails[1]?.text).toContain(
      "返信期限：北京時間 2026年11月26日 17:00まで\n日本時間では 2026年11月26日 18:00まで",
    );
    expect(mails[3]?.text).toContain(
      "베이징 시간 2026년 11월 26일 17:00까지\n한국 시간으로는 2026년 11월 26일 18:00까지",
    );
    expect(mails[3]?.headers.get("content-language")).toBe("ko");
  });

  it("is not written to while they read, nor again before they came to read or a day has passed", async ({
    expect,
  }) => {
    const { world, mails } = await openWorld();
    const opened = await openConfirmed(world, mails);
    const { conversationId = "" } = opened;
    const counts: number[] = [];
    const replyAndWait = async (seconds: number, isReading: boolean) => {
      await world.reply(opened);
      world.wait(MINUTE);
      if (isReading) await world.stores.presence.seeVisitor(conversationId, world.parts.clock.now());
      await workOffNotices(world.parts);
      counts.push(mails.length - 2);
      world.wait(seconds);
    };
    await replyAndWait(MINUTE, true);
    await replyAndWait(MINUTE, false);
    await replyAndWait(MINUTE, false);
    await replyAndWait(MINUTE, true);
    await replyAndWait(DAY, false);
    await replyAndWait(MINUTE, false);

    expect(counts).toEqual([0, 1, 1, 1, 2, 3]);
  });

  it("hears of the end of their case, but not of one they withdrew themselves", async ({ expect }) => {
    const { world, mails } = await openWorld();
    const closed = await openConfirmed(world, mails);
    const withdrawn = await openConfirmed(world, mails);
    const at = world.parts.clock.now().toISOString();
    for (const [of, author, outcome] of [
      [closed, "helper", "answered"],
      [withdrawn, "visitor", "withdrawn"],
    ] as const) {
      const event = { kind: "case.closed", at, author, caseId: of.id, outcome } as const;
      await world.change(of, { state: "closed", outcome, closedAt: new Date(at) }, [event]);
    }
    world.wait(MINUTE);
    await workOffNotices(world.parts);

    expect(subjects(mails).slice(4)).toEqual([`Your request ${closed.number} is closed`]);
  });

  it("ends the mail with one click, without signing in, and begins it again by leaving the address anew", async ({
    expect,
  }) => {
    const { world, mails } = await openWorld();
    const opened = await openConfirmed(world, mails);
    const { headers } = mails[1] ?? {};
    const link = linkIn(mails[1], "/notices/unsubscribe");
    const wrong = await unsubscribe({ ...link, key: confirmIn(mails[0]).key }, world.parts);
    const done = [await unsubscribe(link, world.parts), await unsubscribe(link, world.parts)];
    await world.reply(opened);
    world.wait(MINUTE);
    await workOffNotices(world.parts);
    const whileEnded = mails.length;
    const at = world.parts.clock.now().toISOString();
    const given = {
      kind: "case.contact-given",
      author: "visitor",
      caseId: opened.id,
      contactKind: "email",
      at,
    } as const;
    await world.change(opened, {}, [given]);
    await workOffNotices(world.parts);

    expect(headers?.get("list-unsubscribe")).toContain("https://luodi.example/notices/unsubscribe?address=");
    expect(headers?.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    expect([wrong, ...done]).toEqual(["wrong", "unsubscribed", "unsubscribed"]);
    expect(whileEnded).toBe(2);
    expect(subjects(mails).at(-1)).toBe("Please confirm your e-mail address");
    expect(await confirmAddress(confirmIn(mails[0]), world.parts)).toBe("wrong");
    expect(await confirmAddress(confirmIn(mails.at(-1)), world.parts)).toBe("confirmed");
  });

  it("confirms within two days, as often as they like, and has five tries", async ({ expect }) => {
    const { world, mails } = await openWorld();
    await world.openWithMail(MAIL);
    await world.openWithMail("late@example.com");
    await workOffNotices(world.parts);
    const [first, second] = [MAIL, "late@example.com"].map((to) =>
      confirmIn(mails.find((mail) => mail.to.includes(to))),
    );
    if (first === undefined || second === undefined) throw new Error("nothing was sent");
    const tries = [];
    for (let count = 0; count < 5; count++) {
      tries.push(await confirmAddress({ ...first, key: second.key }, world.parts));
    }
    tries.push(await confirmAddress(first, world.parts));
    world.wait(15 * MINUTE);
    tries.push(await confirmAddress(first, world.parts), await confirmAddress(first, world.parts));
    world.wait(2 * DAY);
    tries.push(await confirmAddress(second, world.parts), await confirmAddress(first, world.parts));

    expect(tries).toEqual([
      ...Array.from({ length: 5 }, () => "wrong"),
      "locked",
      "confirmed",
      "confirmed",
      "wrong",
      "confirmed",
    ]);
    expect(await confirmAddress({ address: "nobody", key: first.key }, world.parts)).toBe("wrong");
  });

  it("cannot have somebody else's mailbox filled: three questions a day, whatever they open", async ({ expect }) => {
    const { world, mails } = await openWorld();
    for (const mail of [MAIL, MAIL, "KIM@example.com", MAIL, MAIL]) await world.openWithMail(mail);
    await workOffNotices(world.parts);
    const today = mails.length;
    world.wait(DAY);
    await world.openWithMail(MAIL);
    await workOffNotices(world.parts);

    expect([today, mails.length]).toEqual([3, 4]);
  });

  it("hears nothing at an address they replaced, or after they erased the conversation", async ({ expect }) => {
    const { world, mails } = await openWorld();
    const replaced = await openConfirmed(world, mails);
    const erased = await openConfirmed(world, mails);
    const contact = { kind: "phone", sealed: world.parts.keys.seal("13800000000") } as const;
    await world.change(replaced, { contact }, []);
    await world.reply(replaced);
    await world.reply(erased);
    await world.stores.conversations.erase(erased.conversationId ?? "", world.parts.clock.now());
    world.wait(MINUTE);
    await workOffNotices(world.parts);

    expect(mails).toHaveLength(4);
  });
});

describe("without a mail server", () => {
  it("nobody is asked or told by mail, and nothing is left over", async ({ expect }) => {
    const world = await openNoticeWorld();
    const opened = await world.openWithMail(MAIL);
    await world.reply(opened);
    world.wait(MINUTE);
    await workOffNotices(world.parts);

    expect(await world.stores.outbox.readCauses(0, 9)).toEqual([]);
    expect(world.logged).toEqual([]);
  });
});
