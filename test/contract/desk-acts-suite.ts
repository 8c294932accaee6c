/** What every host promises about moving a case on: by its helper, by a lead, and by nobody else. */
import { describe, it } from "vitest";
import { deskCaseSchema, deskCasesSchema, openedDeskCaseSchema } from "#src/protocol/desk.ts";
import { type DeskClient, type Helper, problemOf } from "./desk-client.ts";
import type { DeskHost } from "./desk-host.ts";
import { visit } from "./visitor.ts";

export function describeDeskActsContract(
  name: string,
  { request, openCase }: Pick<DeskHost, "request" | "openCase">,
  { helperNumber, signIn }: Pick<DeskClient, "helperNumber" | "signIn">,
): void {
  let signedIn: Promise<Helper> | undefined;
  const aLead = (): Promise<Helper> => (signedIn ??= signIn({ role: "lead" }));

  /** A case that a helper has taken. */
  async function take() {
    const [helper, other, lead] = [await helperNumber(0), await helperNumber(1), await aLead()];
    const { caseId } = await openCase();
    const path = `/api/desk/cases/${caseId}`;
    await helper.post(`${path}/claim`);
    return { helper, other, lead, path };
  }

  /** A case that a visitor of the host has opened, and nobody has taken. */
  async function handOff(helper: Helper) {
    const visitor = await visit(request);
    await visitor.post("/handoff", { text: "We need the permit before New Year." });
    const { cases } = deskCasesSchema.parse(await (await helper.get("/api/desk/cases?state=waiting")).json());
    const opened = cases.find(({ conversationId }) => conversationId === visitor.id);
    return { visitor, path: `/api/desk/cases/${opened?.id}`, team: opened?.team.id };
  }

  async function actsOf(who: Helper, path: string): Promise<readonly string[]> {
    return openedDeskCaseSchema.parse(await (await who.get(path)).json()).acts.map(({ act }) => act);
  }

  describe(`${name}: acts at the desk`, () => {
    it("ask the visitor for something, and go on once they have written", async ({ expect }) => {
      const helper = await helperNumber(0);
      const { visitor, path } = await handOff(helper);
      await helper.post(`${path}/claim`);
      const reason = "Please name the date on the permit. My number is 13812345678.";
      const asked = await helper.post(`${path}/acts`, { act: "ask-visitor", reason });
      const waiting = await actsOf(helper, path);
      await visitor.say("It says 1 March.");
      const { events } = openedDeskCaseSchema.parse(await (await helper.get(path)).json());

      expect(deskCaseSchema.parse(await asked.json())).toMatchObject({ state: "with-person", step: "needs-you" });
      expect(waiting).toContain("resume");
      expect(await actsOf(helper, path)).toContain("ask-visitor");
      expect(events.find(({ kind }) => kind === "case.needs-visitor")).toMatchObject({
        text: "Please name the date on the permit. My number is [mobile].",
      });
      expect(events.map(({ kind }) => kind)).toContain("case.resumed");
    });

    it("ask for more time, which a lead grants and the asker cannot", async ({ expect }) => {
      const { helper, lead, path } = await take();
      const asking = { act: "ask-extension", workingDays: 2, reason: "The office asks elsewhere" };
      const tooLong = await helper.post(`${path}/acts`, { ...asking, workingDays: 11 });
      const asked = await helper.post(`${path}/acts`, asking);
      const offered = { helper: await actsOf(helper, path), lead: await actsOf(lead, path) };
      const byAsker = await helper.post(`${path}/acts`, { act: "grant-extension" });
      const byLead = await lead.post(`${path}/acts`, { act: "grant-extension" });

      expect(await problemOf(tooLong)).toMatchObject({ code: "field-invalid", errors: [{ path: "workingDays" }] });
      expect(asked.status).toBe(200);
      expect(offered.helper).not.toContain("grant-extension");
      expect(offered.lead).toEqual(expect.arrayContaining(["grant-extension", "deny-extension"]));
      expect(await problemOf(byAsker)).toMatchObject({ status: 409, code: "not-as-it-stands" });
      expect(byLead.status).toBe(200);
    });

    it("confirm a complaint's reply, by a lead alone", async ({ expect }) => {
      const { helper, lead, path } = await take();
      const complaint = { act: "reclassify", class: "complaint", priority: "P3", reason: "About an office" };
      await helper.post(`${path}/acts`, complaint);
      const closed = deskCaseSchema.parse(await (await helper.post(`${path}/close`, { outcome: "explained" })).json());
      const offered = { helper: await actsOf(helper, path), lead: await actsOf(lead, path) };
      const byHelper = await helper.post(`${path}/acts`, { act: "confirm" });
      const byLead = await lead.post(`${path}/acts`, { act: "confirm" });

      expect(closed.state).toBe("with-person");
      expect(offered).toEqual({ helper: [], lead: ["confirm", "return-reply"] });
      expect(await problemOf(byHelper)).toMatchObject({ status: 409, code: "not-as-it-stands" });
      expect(deskCaseSchema.parse(await byLead.json())).toMatchObject({ state: "closed", outcome: "explained" });
    });

    it("give a case to a team and to a person who are there", async ({ expect }) => {
      const { helper, other, path } = await take();
      const fresh = await handOff(helper);
      const freshPath = `${fresh.path}/acts`;
      await helper.post(freshPath, { act: "accept", class: "consult", priority: "P3" });
      const nowhere = await helper.post(freshPath, { act: "dispatch", team: "no-such-team" });
      const given = await helper.post(freshPath, { act: "dispatch", team: fresh.team });
      const nobody = await helper.post(`${path}/acts`, { act: "assign", helper: "no-such-account", reason: "Leave" });

      expect(await problemOf(nowhere)).toMatchObject({ code: "field-invalid", errors: [{ path: "team" }] });
      expect(given.status).toBe(200);
      expect(await problemOf(nobody)).toMatchObject({ code: "field-invalid", errors: [{ path: "helper" }] });
      expect(await actsOf(other, path)).toEqual([]);
    });

    it("are refused where the case does not stand so, or without what they demand", async ({ expect }) => {
      const { helper, other, path } = await take();
      const early = await helper.post(`${path}/acts`, { act: "explain", reason: "It cannot be done" });
      const foreign = await other.post(`${path}/acts`, { act: "ask-visitor", reason: "The date" });
      const silent = await helper.post(`${path}/acts`, { act: "ask-visitor" });
      const unknown = await helper.post(`${path}/acts`, { act: "evaluate", reason: "All is well" });

      expect(await problemOf(early)).toMatchObject({ status: 409, code: "not-as-it-stands" });
      expect(await problemOf(foreign)).toMatchObject({ status: 409, code: "not-as-it-stands" });
      expect(await problemOf(silent)).toMatchObject({
        status: 422,
        code: "field-invalid",
        errors: [{ path: "reason" }],
      });
      expect(await problemOf(unknown)).toMatchObject({ status: 422, code: "field-invalid", errors: [{ path: "act" }] });
    });
  });
}
