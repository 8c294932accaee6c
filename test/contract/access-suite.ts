/** What every host promises about who sees what at the desk; which role reaches which address is a test of its own. */
import { describe, it } from "vitest";
import { deskCasesSchema, openedDeskCaseSchema, type Role } from "#src/protocol/desk.ts";
import { type DeskClient, problemOf } from "./desk-client.ts";
import type { DeskHost } from "./desk-host.ts";

const MASKED: readonly Role[] = ["analyst", "auditor", "admin"];

export function describeAccessContract(
  name: string,
  { openCase }: Pick<DeskHost, "openCase">,
  { signIn }: Pick<DeskClient, "signIn">,
): void {
  describe(`${name}: roles at the desk`, () => {
    it.for(MASKED)("show a case without what its visitor wrote or left to an %s", async (role, { expect }) => {
      const reader = await signIn({ role });
      const { caseId, conversationId } = await openCase({ contact: { kind: "email", value: "kim@example.com" } });
      const list = await (await reader.get("/api/desk/cases")).text();
      const opened = await (await reader.get(`/api/desk/cases/${caseId}`)).text();
      const page = await (await reader.get("/desk?language=en")).text();
      const listed = deskCasesSchema.parse(JSON.parse(list)).cases.find(({ id }) => id === caseId);

      expect(listed).toMatchObject({ masked: true, question: "", conversationId: null, state: "waiting" });
      expect(openedDeskCaseSchema.parse(JSON.parse(opened))).toMatchObject({ masked: true, question: "", events: [] });
      expect(page).toContain(caseId);
      for (const text of [list, opened, page]) {
        expect(text).not.toContain("How long does it take?");
        expect(text).not.toContain(conversationId);
        expect(text).not.toContain("email");
      }
    });

    it.for(MASKED)("keep what a model would write of a case, and its review, from an %s", async (role, { expect }) => {
      const reader = await signIn({ role });
      const { caseId } = await openCase({ answered: crypto.randomUUID() });
      const replies = await Promise.all([
        reader.post(`/api/desk/cases/${caseId}/summary`),
        reader.post(`/api/desk/cases/${caseId}/draft`),
        reader.post(`/api/desk/cases/${caseId}/contact`),
        reader.post(`/api/desk/cases/${caseId}/claim`),
        reader.get(`/desk/cases/${caseId}/review`),
      ]);

      for (const reply of replies) expect(await problemOf(reply)).toMatchObject({ status: 403, code: "not-allowed" });
    });

    it("show no case at all to a publisher", async ({ expect }) => {
      const publisher = await signIn({ role: "publisher" });
      const { caseId } = await openCase();

      expect((await publisher.get("/api/desk/cases")).status).toBe(403);
      expect((await publisher.get(`/api/desk/cases/${caseId}`)).status).toBe(403);
      expect(await (await publisher.get("/desk")).text()).not.toContain(caseId);
    });

    it("end at one's own teams, also for those who see cases masked", async ({ expect }) => {
      const analyst = await signIn({ role: "analyst", teams: ["no-such-team"] });
      const { caseId } = await openCase();

      expect(await (await analyst.get("/api/desk/cases")).json()).toEqual({ cases: [] });
      expect((await analyst.get(`/api/desk/cases/${caseId}`)).status).toBe(404);
    });

    it("let a lead hand back what a helper has, and another helper not", async ({ expect }) => {
      const [helper, other, lead] = [await signIn(), await signIn(), await signIn({ role: "lead" })];
      const { caseId } = await openCase();
      const path = `/api/desk/cases/${caseId}`;
      await helper.post(`${path}/claim`);

      expect((await problemOf(await other.post(`${path}/release`))).code).toBe("case-taken");
      expect((await lead.post(`${path}/release`)).status).toBe(200);
    });
  });
}
