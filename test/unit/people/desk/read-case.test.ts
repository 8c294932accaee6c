import { describe, it } from "vitest";
import { claimCase } from "#src/people/desk/claim.ts";
import { closeCase } from "#src/people/desk/close.ts";
import { openContact } from "#src/people/desk/open-contact.ts";
import { readCase } from "#src/people/desk/read-case.ts";
import { replyToCase } from "#src/people/desk/reply.ts";
import { makeAppParts } from "#test/support/app-parts.ts";
import { account, message, NOON } from "#test/support/records.ts";
import { seedDesk } from "#test/support/seed-desk.ts";

/** A desk with a helper of the test's own. */
async function openDesk() {
  const { desk } = makeAppParts();
  const wang = account({ name: crypto.randomUUID() });
  await desk.staff.add(wang);
  return { desk, wang };
}

describe("the desk", () => {
  it("logs every act, and every look at a contact that somebody asks for", async ({ expect }) => {
    const { desk, wang } = await openDesk();
    const { caseId } = await seedDesk(desk).openCase({ contact: { kind: "phone", value: "+82 10 1234 5678" } });

    await openContact(caseId, wang, desk);
    await claimCase(caseId, wang, desk);
    await readCase(caseId, wang, desk);
    const opened = await openContact(caseId, wang, desk);
    await openContact(caseId, wang, desk);
    await closeCase({ caseId, outcome: "solved" }, wang, desk);
    await openContact(caseId, wang, desk);
    const log = await desk.staff.readLog(caseId);

    expect(opened).toEqual({ ok: true, value: { kind: "phone", value: "+82 10 1234 5678" } });
    expect(log.map(({ action }) => action)).toEqual(["claimed", "contact-seen", "contact-seen", "closed"]);
  });

  it("shows a long conversation whole", async ({ expect }) => {
    const { desk, wang } = await openDesk();
    const { caseId, conversationId } = await seedDesk(desk).openCase();
    for (let part = 0; part < 11; part += 1) {
      const messages = Array.from({ length: 100 }, (_, at) => message(`turn-${part}-${at}`));
      await desk.conversations.append(conversationId, messages);
    }
    const opened = await readCase(caseId, wang, desk);

    expect(opened?.events.map(({ seq }) => seq)).toEqual(Array.from({ length: 1102 }, (_, at) => at + 1));
  });

  it("keeps a case whose conversation was erased, but has nobody to reply to", async ({ expect }) => {
    const { desk, wang } = await openDesk();
    const { caseId, conversationId } = await seedDesk(desk).openCase();
    await claimCase(caseId, wang, desk);
    await desk.conversations.erase(conversationId, NOON);
    const replied = await replyToCase(
      {
        caseId,
        clientMessageId: "message-1",
        sent: "Hello",
        text: "Hello",
        language: undefined,
        draft: undefined,
        sections: [],
        cite: () => ({}),
      },
      wang,
      desk,
    );

    expect(replied.kind).toBe("not-found");
    expect((await readCase(caseId, wang, desk))?.events).toEqual([]);
  });

  it("has logged an act before anybody hears of it", async ({ expect }) => {
    const { desk, wang } = await openDesk();
    const { caseId } = await seedDesk(desk).openCase();
    const logged: number[] = [];
    const announce = async (): Promise<void> => {
      logged.push((await desk.staff.readLog(caseId)).length);
    };
    await claimCase(caseId, wang, { ...desk, bus: { ...desk.bus, announce } });

    expect(logged).toEqual([1, 1]);
  });

  it("wakes those who follow the conversation, and the desk", async ({ expect }) => {
    const { desk, wang } = await openDesk();
    const woken: string[] = [];
    const { caseId, conversationId } = await seedDesk(desk).openCase();
    for (const channel of ["desk", `conversation:${conversationId}`] as const) {
      await desk.bus.listen(channel, () => woken.push(channel));
    }
    await claimCase(caseId, wang, desk);

    expect(woken.toSorted()).toEqual([`conversation:${conversationId}`, "desk"]);
  });
});
