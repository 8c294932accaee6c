/** What every host promises of second factors, sessions, the log, and closing as spam. */
import { Secret, TOTP } from "otpauth";
import { describe, it } from "vitest";
import { closedSpamSchema } from "#src/protocol/desk.ts";
import {
  begunSecondFactorSchema,
  recoveryCodesSchema,
  staffAccountsSchema,
  staffLogSchema,
  staffSessionsSchema,
} from "#src/protocol/staff.ts";
import { type DeskClient, type Helper, PASSWORD, problemOf } from "./desk-client.ts";
import type { DeskHost } from "./desk-host.ts";

export function describeSignInContract(
  name: string,
  { request, origin, openCase }: Pick<DeskHost, "request" | "origin" | "openCase">,
  { signIn, post }: Pick<DeskClient, "signIn" | "post">,
): void {
  async function setUp(helper: Helper) {
    const begun = await helper.post("/api/desk/second-factor", { password: PASSWORD });
    const { secret, setUp: sealed } = begunSecondFactorSchema.parse(await begun.json());
    // Of the interval before: the one of now is still good for signing in.
    const device = new TOTP({ secret: Secret.fromBase32(secret) });
    const code = device.generate({ timestamp: Date.now() - 30_000 });
    const confirmed = await helper.post("/api/desk/second-factor/confirm", { setUp: sealed, code });
    return { device, confirmed, code };
  }
  const trySignIn = (who: Helper, code?: string) =>
    post("/api/desk/session", { name: who.name, password: PASSWORD, code });
  const end = (who: Helper, id: string) =>
    request(`/api/desk/sessions/${id}`, { method: "DELETE", headers: { Origin: origin(), Cookie: who.cookie } });
  const sessionsOf = async (who: Helper) =>
    staffSessionsSchema.parse(await (await who.get("/api/desk/sessions")).json()).sessions;

  describe(`${name}: a second factor`, () => {
    it("is asked for once it is set up, and takes each code once", async ({ expect }) => {
      const helper = await signIn();
      const { device, confirmed, code: used } = await setUp(helper);
      const { recoveryCodes } = recoveryCodesSchema.parse(await confirmed.json());
      const [recovery = ""] = recoveryCodes;
      const code = device.generate();

      expect(recoveryCodes).toHaveLength(10);
      expect((await problemOf(await trySignIn(helper))).detail).toContain("Enter the code from your device");
      expect((await problemOf(await trySignIn(helper, used))).detail).toContain("used already");
      expect((await trySignIn(helper, `${code.slice(0, 3)} ${code.slice(3)}`)).status).toBe(204);
      expect((await problemOf(await trySignIn(helper, code))).code).toBe("sign-in-needed");
      expect((await trySignIn(helper, recovery.toLowerCase())).status).toBe(204);
      expect((await problemOf(await trySignIn(helper, recovery))).code).toBe("sign-in-needed");
    });

    it("locks a name whose codes somebody tries, though they have the password", async ({ expect }) => {
      const helper = await signIn();
      await setUp(helper);
      for (const code of [undefined, "000000", "", "111111"]) await trySignIn(helper, code);
      await trySignIn(helper, "222222");

      expect((await trySignIn(helper, "333333")).status).toBe(429);
    });

    it("is set up by whoever knows the password and has the device, and once", async ({ expect }) => {
      const [helper, other] = [await signIn(), await signIn()];
      const wrong = await helper.post("/api/desk/second-factor", { password: "wrong horse battery" });
      const begun = await helper.post("/api/desk/second-factor", { password: PASSWORD });
      const { secret, setUp: sealed } = begunSecondFactorSchema.parse(await begun.json());
      const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
      const confirm = (who: Helper, typed: string) =>
        who.post("/api/desk/second-factor/confirm", { setUp: sealed, code: typed });

      expect(await problemOf(wrong)).toMatchObject({ code: "field-invalid", errors: [{ path: "password" }] });
      expect(await problemOf(await confirm(other, code))).toMatchObject({ errors: [{ path: "setUp" }] });
      expect(await problemOf(await confirm(helper, "12345x"))).toMatchObject({ errors: [{ path: "code" }] });
      expect((await confirm(helper, code)).status).toBe(200);
      expect((await confirm(helper, code)).status).toBe(403);
      expect((await helper.post("/api/desk/second-factor", { password: PASSWORD })).status).toBe(403);
    });
  });

  describe(`${name}: sessions`, () => {
    it("are listed to their person, who ends one and goes on with another", async ({ expect }) => {
      const [helper, other] = [await signIn(), await signIn()];
      await trySignIn(helper);
      const listed = await sessionsOf(helper);
      const elsewhere = listed.find(({ current }) => !current);

      expect(listed).toHaveLength(2);
      expect(listed.every(({ account }) => account.name === helper.name)).toBe(true);
      expect((await end(other, elsewhere?.id ?? "")).status).toBe(404);
      expect((await end(helper, elsewhere?.id ?? "")).status).toBe(204);
      expect(await sessionsOf(helper)).toMatchObject([{ current: true }]);
    });

    it("are ended by an administrator, whoever's they are", async ({ expect }) => {
      const [helper, admin] = [await signIn(), await signIn({ role: "admin" })];
      const session = (await sessionsOf(admin)).find(({ account }) => account.name === helper.name);
      const accounts = staffAccountsSchema.parse(await (await admin.get("/api/desk/accounts")).json());

      expect((await end(admin, session?.id ?? "")).status).toBe(204);
      expect((await helper.get("/api/desk/cases")).status).toBe(401);
      expect(accounts.accounts.find(({ name: who }) => who === helper.name)).toMatchObject({ role: "helper" });
      expect(JSON.stringify(accounts)).not.toContain("scrypt");
    });
  });

  describe(`${name}: closing as spam`, () => {
    it("closes what nobody has, says what it left, and logs each with the reason", async ({ expect }) => {
      const [lead, helper, auditor] = [
        await signIn({ role: "lead" }),
        await signIn(),
        await signIn({ role: "auditor" }),
      ];
      const cases = await Promise.all([openCase(), openCase(), openCase()]);
      const [free = "", mine = "", taken = ""] = cases.map(({ caseId }) => caseId);
      await lead.post(`/api/desk/cases/${mine}/claim`);
      await helper.post(`/api/desk/cases/${taken}/claim`);
      const sent = { cases: [free, mine, taken, "nothing", free], reason: "Advertising, call 13812345678" };
      const closed = closedSpamSchema.parse(await (await lead.post("/api/desk/cases/spam", sent)).json());
      let after = 0;
      let entries: { readonly caseId: string | null; readonly action: string; readonly reason: string | null }[] = [];
      for (;;) {
        const page = staffLogSchema.parse(await (await auditor.get(`/api/desk/log?after=${after}`)).json());
        entries = [...entries, ...page.entries];
        if (page.entries.length < 500) break;
        after = page.next;
      }

      expect(closed.closed.toSorted()).toEqual([free, mine].toSorted());
      expect(closed.left).toEqual([
        { id: taken, why: "case-taken" },
        { id: "nothing", why: "not-found" },
      ]);
      for (const caseId of [free, mine]) {
        expect(await (await helper.get(`/api/desk/cases/${caseId}`)).json()).toMatchObject({ outcome: "rejected" });
        expect(entries.find((entry) => entry.caseId === caseId && entry.action === "closed")).toMatchObject({
          reason: "Advertising, call [mobile]",
        });
      }
    });

    it.for([
      { what: "none", cases: [] },
      { what: "more than a hundred", cases: Array.from({ length: 101 }, (_, at) => `case-${at}`) },
    ])("takes a list of cases, not $what", async ({ cases }, { expect }) => {
      const lead = await signIn({ role: "lead" });
      const reply = await lead.post("/api/desk/cases/spam", { cases, reason: "Advertising" });

      expect(reply.status).toBe(422);
    });
  });
}
