/** What every host promises a helper and a visitor who share no language, without any model. */
import { describe, it } from "vitest";
import { deskCannedRepliesSchema, deskCasesSchema, deskSectionsSchema } from "#src/protocol/desk.ts";
import { conversationEventSchema } from "#src/protocol/event.ts";
import { type DeskClient, problemOf } from "./desk-client.ts";
import type { DeskHost } from "./desk-host.ts";
import { visit } from "./visitor.ts";

const IN_CHINESE = { "Accept-Language": "zh" };
const CONSULATES = "日本驻青岛总领事馆的电话和地址";

export function describeBetweenLanguagesContract(
  name: string,
  { request }: DeskHost,
  { helperNumber }: DeskClient,
): void {
  /** A visitor who reads Japanese, with a helper, who has the case. */
  async function talk() {
    const helper = await helperNumber(0);
    const visitor = await visit(request, { language: "ja" });
    await visitor.post("/handoff", { text: "青島の日本領事館の電話番号を教えてください。" });
    const { cases } = deskCasesSchema.parse(await (await helper.get("/api/desk/cases?state=waiting")).json());
    const found = cases.find(({ conversationId }) => conversationId === visitor.id);
    const path = `/api/desk/cases/${found?.id}`;
    await helper.post(`${path}/claim`);
    return { helper, visitor, path, number: found?.number ?? "" };
  }

  async function findSections({ helper, path }: Awaited<ReturnType<typeof talk>>, text = CONSULATES) {
    const response = await helper.post(`${path}/sections`, { text }, IN_CHINESE);
    return deskSectionsSchema.parse(await response.json()).sections;
  }

  describe(`${name}: a helper and a visitor who share no language`, () => {
    it("have canned replies in both languages, with the case filled in", async ({ expect }) => {
      const { helper, path, number } = await talk();
      const response = await helper.get(`${path}/canned-replies?language=zh`);
      const { replies } = deskCannedRepliesSchema.parse(await response.json());
      const received = replies.find(({ shortcut }) => shortcut === "received");

      expect(replies.length).toBeGreaterThanOrEqual(14);
      expect(received?.title).toBe("已受理");
      expect(received?.own).toMatchObject({ language: "zh", text: expect.stringContaining(number) as string });
      expect(received?.rendering.language).toBe("ja");
      expect(received?.rendering.text).toContain(`受付番号 ${number}`);
      expect(received?.rendering.text).toContain(helper.displayName);
      for (const { own, rendering } of replies) expect(own.text + rendering.text).not.toMatch(/\{\{|\}\}/u);
    });

    it("find a section in the one and pass it on in the other, with its source", async ({ expect }) => {
      const meeting = await talk();
      const { helper, visitor, path } = meeting;
      const sections = await findSections(meeting);
      const section = sections.find(({ passageId }) => passageId === "consulates#japan");
      const { own, rendering, passageId, citation } = section ?? {};
      const text = `私の携帯は13812345678です。\n\n${rendering?.text} [1]`;
      const replied = await helper.post(`${path}/replies`, {
        text,
        clientMessageId: "message-1",
        sections: [passageId],
      });
      const event = conversationEventSchema.parse(await replied.json());
      const { events } = await visitor.read();

      expect(sections.length).toBeLessThanOrEqual(5);
      expect(own).toMatchObject({ language: "zh", text: expect.stringContaining("0532-8090-0001") as string });
      expect(rendering).toMatchObject({ language: "ja", machineTranslated: false });
      expect(replied.status).toBe(201);
      expect(event).toMatchObject({
        text: `私の携帯は[mobile]です。\n\n${rendering?.text} [1]`,
        language: "ja",
        citations: [{ ...citation, n: 1, quote: { language: "ja", text: rendering?.text } }],
      });
      expect(event).not.toHaveProperty("label");
      expect(events.at(-1)).toEqual(event);
    });

    it("pass on three sections at most, which the guides have today", async ({ expect }) => {
      const { helper, path } = await talk();
      const send = (sections: readonly unknown[]) =>
        helper.post(`${path}/replies`, { text: "[1]", clientMessageId: "message-1", sections });
      const known = "consulates#japan";
      const unknown = await send([known, "consulates#mars"]);

      expect(unknown.status).toBe(422);
      expect(await problemOf(unknown)).toMatchObject({
        code: "field-invalid",
        errors: [{ path: "sections.1", code: "unknown" }],
      });
      expect((await problemOf(await send([known, known, known, known]))).code).toBe("field-invalid");
      expect((await problemOf(await send([1]))).code).toBe("field-invalid");
      expect((await send([known])).status).toBe(201);
    });

    it("send the same reply with the same sections once", async ({ expect }) => {
      const { helper, path } = await talk();
      const answer = { text: "[1]", clientMessageId: "message-1", sections: ["consulates#japan"] };
      const first = await helper.post(`${path}/replies`, answer);
      const again = await helper.post(`${path}/replies`, answer);
      const without = await helper.post(`${path}/replies`, { ...answer, sections: undefined });

      expect([first.status, again.status]).toEqual([201, 200]);
      expect(await again.json()).toEqual(await first.json());
      expect((await problemOf(without)).code).toBe("key-reused");
    });

    it("leave the case to its helper, and an empty search alone", async ({ expect }) => {
      const { helper, path } = await talk();
      const other = await helperNumber(1);

      expect((await problemOf(await other.get(`${path}/canned-replies`))).code).toBe("case-taken");
      expect((await problemOf(await other.post(`${path}/sections`, { text: CONSULATES }))).code).toBe("case-taken");
      expect((await problemOf(await helper.post(`${path}/sections`, { text: " " }))).code).toBe("text-empty");
      expect((await problemOf(await helper.post(`${path}/sections`, {}))).code).toBe("field-invalid");
      expect((await helper.post("/api/desk/cases/nobody/sections", { text: CONSULATES })).status).toBe(404);
      await helper.post(`${path}/close`, { outcome: "solved" });
      expect((await problemOf(await helper.get(`${path}/canned-replies`))).code).toBe("case-closed");
    });
  });
}
