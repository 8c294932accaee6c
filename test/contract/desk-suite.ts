/** What every host promises to staff over HTTP. Every test has cases of its own. */
import { describe, it } from "vitest";
import { deskCaseSchema, deskCasesSchema, deskContactSchema, openedDeskCaseSchema } from "#src/protocol/desk.ts";
import { conversationEventSchema } from "#src/protocol/event.ts";
import { describeAccessContract } from "./access-suite.ts";
import { describeDeskActsContract } from "./desk-acts-suite.ts";
import { describeBetweenLanguagesContract } from "./desk-between-languages-suite.ts";
import { createDeskClient, newName, PASSWORD, problemOf } from "./desk-client.ts";
import type { DeskHost } from "./desk-host.ts";
import { describeLiveDeskContract } from "./desk-live-suite.ts";
import { describeReviewContract } from "./review-suite.ts";
import { describeSignInContract } from "./sign-in-suite.ts";
import { describePublishedContract } from "./published-suite.ts";
import { describeVisitorCaseContract } from "./visitor-case-suite.ts";

export function describeDeskContract(name: string, host: DeskHost): void {
  const { request, origin, addAccount, openCase } = host;
  const client = createDeskClient(host);
  const { post, trySignIn, helperNumber, signIn } = client;

  describe(`${name}: signing in at the desk`, () => {
    it("sets a cookie that scripts and other sites cannot use", async ({ expect }) => {
      const who = newName();
      await addAccount({ name: who, password: PASSWORD });
      const response = await trySignIn(who.toUpperCase());
      const [value, ...flags] = response.headers.get("Set-Cookie")?.split("; ") ?? [];

      expect(response.status).toBe(204);
      expect(value).toMatch(/^desk=[A-Za-z0-9_-]{43}$/u);
      expect(flags.toSorted()).toEqual(["HttpOnly", "Path=/", "SameSite=Strict"]);
    });

    it.for([
      { what: "a wrong password", exists: true, password: "wrong horse battery" },
      { what: "a name nobody has", exists: false, password: PASSWORD },
      { what: "a password no account could have", exists: true, password: "short" },
    ])("says the same of $what", async ({ exists, password }, { expect }) => {
      const who = newName();
      if (exists) await addAccount({ name: who, password: PASSWORD });
      const response = await trySignIn(who, password);

      expect(response.status).toBe(401);
      expect(response.headers.get("Set-Cookie")).toBeNull();
      expect(await problemOf(response)).toMatchObject({
        code: "sign-in-needed",
        detail: "The name or the password is wrong. Check both and try again.",
      });
    });

    it("locks a name after five failures, even for the right password", async ({ expect }) => {
      const who = newName();
      await addAccount({ name: who, password: PASSWORD });
      for (let failures = 0; failures < 5; failures += 1) await trySignIn(who, "wrong horse");
      const response = await trySignIn(who);

      expect(response.status).toBe(429);
      expect(Number(response.headers.get("Retry-After"))).toBeGreaterThan(0);
      expect(Number(response.headers.get("Retry-After"))).toBeLessThanOrEqual(900);
      expect((await problemOf(response)).code).toBe("too-many-requests");
    });

    it("ends with signing out, as often as that is done", async ({ expect }) => {
      const helper = await signIn();
      const signOut = () =>
        request("/api/desk/session", { method: "DELETE", headers: { Origin: origin(), Cookie: helper.cookie } });

      expect((await helper.get("/api/desk/cases")).status).toBe(200);
      expect((await signOut()).status).toBe(204);
      expect((await signOut()).status).toBe(204);
      expect((await helper.get("/api/desk/cases")).status).toBe(401);
    });

    it("names the fields that are missing", async ({ expect }) => {
      const response = await post("/api/desk/session", {});

      expect(await problemOf(response)).toMatchObject({
        code: "field-invalid",
        errors: [{ path: "name" }, { path: "password" }],
      });
    });
  });

  describe(`${name}: who may write at the desk`, () => {
    it.for([
      { from: "no origin", value: undefined },
      { from: "another site", value: "https://city.example" },
      { from: "an origin that begins like ours", value: "prefix" },
      { from: "a page without an origin", value: "null" },
    ])("refuses writes from $from", async ({ value }, { expect }) => {
      const helper = await helperNumber(0);
      const { caseId } = await openCase();
      const sent = value === "prefix" ? `${origin()}.evil.example` : value;
      const headers = { Cookie: helper.cookie, ...(sent !== undefined && { Origin: sent }) };
      const replies = await Promise.all([
        request(`/api/desk/cases/${caseId}/claim`, { method: "POST", headers }),
        request(`/api/desk/cases/${caseId}/release`, { method: "POST", headers }),
        request(`/api/desk/cases/${caseId}/close`, { method: "POST", headers }),
        request(`/api/desk/cases/${caseId}/acts`, { method: "POST", headers }),
        request(`/api/desk/cases/${caseId}/replies`, { method: "POST", headers }),
        request(`/api/desk/cases/${caseId}/contact`, { method: "POST", headers }),
        request(`/api/desk/cases/${caseId}/summary`, { method: "POST", headers }),
        request(`/api/desk/cases/${caseId}/draft`, { method: "POST", headers }),
        request(`/api/desk/cases/${caseId}/sections`, { method: "POST", headers }),
        request("/api/desk/session", { method: "POST", headers }),
        request("/api/desk/session", { method: "DELETE", headers }),
      ]);

      for (const reply of replies) {
        expect(reply.status).toBe(403);
        expect((await problemOf(reply)).code).toBe("not-allowed");
      }
    });

    it("refuses everybody who is not signed in", async ({ expect }) => {
      const { caseId } = await openCase();
      const replies = await Promise.all([
        request("/api/desk/cases"),
        request("/api/desk/events"),
        request(`/api/desk/cases/${caseId}`),
        post(`/api/desk/cases/${caseId}/claim`),
        post(`/api/desk/cases/${caseId}/summary`),
        post(`/api/desk/cases/${caseId}/draft`),
        request(`/api/desk/cases/${caseId}/canned-replies`),
        post(`/api/desk/cases/${caseId}/sections`, { text: "住所" }),
        post(`/api/desk/cases/${caseId}/replies`, { text: "Hello", clientMessageId: "message-1" }),
        request("/api/desk/cases", { headers: { Cookie: `desk=${"0".repeat(43)}` } }),
      ]);

      for (const reply of replies) {
        expect(reply.status).toBe(401);
        expect((await problemOf(reply)).code).toBe("sign-in-needed");
      }
    });

    it("speaks the language that is asked for", async ({ expect }) => {
      const response = await request("/api/desk/cases", { headers: { "Accept-Language": "ko" } });

      expect((await problemOf(response)).language).toBe("ko");
    });
  });

  describe(`${name}: cases at the desk`, () => {
    it("are listed, and chosen by state", async ({ expect }) => {
      const helper = await helperNumber(0);
      const { caseId, conversationId } = await openCase();
      const idsOf = async (query: string): Promise<readonly string[]> => {
        const { cases } = deskCasesSchema.parse(await (await helper.get(`/api/desk/cases${query}`)).json());
        return cases.map(({ id }) => id);
      };
      const { cases } = deskCasesSchema.parse(await (await helper.get("/api/desk/cases")).json());

      expect(cases.find(({ id }) => id === caseId)).toMatchObject({ conversationId, state: "waiting", language: "en" });
      expect(await idsOf("?state=waiting")).toContain(caseId);
      expect(await idsOf("?state=closed")).not.toContain(caseId);
      expect((await helper.get("/api/desk/cases?state=lost")).status).toBe(422);
      expect((await helper.get("/api/desk/cases?team=nobody")).status).toBe(422);
    });

    it("are those of one's own teams", async ({ expect }) => {
      const stranger = await signIn({ teams: ["no-such-team"] });
      const { caseId } = await openCase();

      expect(await (await stranger.get("/api/desk/cases")).json()).toEqual({ cases: [] });
      expect((await stranger.get(`/api/desk/cases/${caseId}`)).status).toBe(404);
      expect((await stranger.post(`/api/desk/cases/${caseId}/claim`)).status).toBe(404);
    });

    it("show the contact to their helper alone, who asks for it, until they are closed", async ({ expect }) => {
      const [helper, other] = [await helperNumber(0), await helperNumber(1)];
      const { caseId } = await openCase({ contact: { kind: "email", value: "kim@example.com" } });
      const path = `/api/desk/cases/${caseId}`;
      const unclaimed = await helper.post(`${path}/contact`);
      await helper.post(`${path}/claim`);
      const read = await (await helper.get(path)).text();
      const opened = await helper.post(`${path}/contact`);
      const foreign = await other.post(`${path}/contact`);
      await helper.post(`${path}/close`, { outcome: "solved" });
      const closed = await helper.post(`${path}/contact`);

      expect(openedDeskCaseSchema.parse(JSON.parse(read)).contact).toEqual({ kind: "email" });
      expect(read).not.toContain("kim@example.com");
      expect(opened.status).toBe(200);
      expect(deskContactSchema.parse(await opened.json())).toEqual({ kind: "email", value: "kim@example.com" });
      expect(await problemOf(unclaimed)).toMatchObject({ code: "not-allowed", detail: "Claim this case first." });
      expect((await problemOf(foreign)).code).toBe("case-taken");
      expect((await problemOf(closed)).code).toBe("case-closed");
    });

    it("have no contact to show where none was left", async ({ expect }) => {
      const helper = await helperNumber(0);
      const { caseId } = await openCase();
      await helper.post(`/api/desk/cases/${caseId}/claim`);

      expect((await helper.post(`/api/desk/cases/${caseId}/contact`)).status).toBe(404);
    });

    it("can be claimed, answered, handed back, claimed again and closed", async ({ expect }) => {
      const helper = await helperNumber(0);
      const { caseId } = await openCase();
      const path = `/api/desk/cases/${caseId}`;
      const claimed = await helper.post(`${path}/claim`);
      const reply = await helper.post(`${path}/replies`, { text: "请拨打13812345678", clientMessageId: "message-1" });
      const released = await helper.post(`${path}/release`);
      await helper.post(`${path}/claim`);
      const closed = await helper.post(`${path}/close`, { outcome: "solved" });
      const { events } = openedDeskCaseSchema.parse(await (await helper.get(path)).json());

      expect(claimed.status).toBe(200);
      expect(deskCaseSchema.parse(await claimed.json())).toMatchObject({
        state: "with-person",
        claimedBy: helper.displayName,
        mine: true,
      });
      expect(reply.status).toBe(201);
      expect(conversationEventSchema.parse(await reply.json())).toMatchObject({
        kind: "message.helper",
        text: "请拨打[mobile]",
        language: "en",
        helper: helper.displayName,
      });
      expect(deskCaseSchema.parse(await released.json())).toMatchObject({ state: "waiting" });
      expect(deskCaseSchema.parse(await closed.json())).toMatchObject({ state: "closed", outcome: "solved" });
      expect(events.map(({ kind }) => kind)).toEqual([
        "message.visitor",
        "case.opened",
        "case.claimed",
        "message.helper",
        "case.released",
        "case.claimed",
        "case.closed",
      ]);
    });

    it("stay as they are when the same is done again", async ({ expect }) => {
      const helper = await helperNumber(0);
      const { caseId } = await openCase();
      const path = `/api/desk/cases/${caseId}`;
      const answer = { text: "Please bring the original.", clientMessageId: "message-1" };
      for (let times = 0; times < 2; times += 1) await helper.post(`${path}/claim`);
      const first = await helper.post(`${path}/replies`, answer);
      const again = await helper.post(`${path}/replies`, answer);
      const other = await helper.post(`${path}/replies`, { ...answer, text: "Please bring a copy." });
      const closed = await helper.post(`${path}/close`, { outcome: "answered" });
      const closedAgain = await helper.post(`${path}/close`, { outcome: "answered" });
      const closedOtherwise = await helper.post(`${path}/close`, { outcome: "solved" });
      const { events } = openedDeskCaseSchema.parse(await (await helper.get(path)).json());

      expect([first.status, again.status]).toEqual([201, 200]);
      expect(await again.json()).toEqual(await first.json());
      expect(other.status).toBe(409);
      expect((await problemOf(other)).code).toBe("key-reused");
      expect(closed.status).toBe(200);
      expect(await closedAgain.json()).toEqual(await closed.json());
      expect((await problemOf(closedOtherwise)).code).toBe("case-closed");
      expect(events).toHaveLength(5);
    });

    it("go on elsewhere only under the number they have there", async ({ expect }) => {
      const helper = await helperNumber(0);
      const [into, merged, transferred] = [await openCase(), await openCase(), await openCase()];
      const close = async (caseId: string, body: Readonly<Record<string, string>>) => {
        await helper.post(`/api/desk/cases/${caseId}/claim`);
        return helper.post(`/api/desk/cases/${caseId}/close`, body);
      };
      const { number } = openedDeskCaseSchema.parse(await (await helper.get(`/api/desk/cases/${into.caseId}`)).json());
      const unnamed = await problemOf(await close(transferred.caseId, { outcome: "transferred" }));
      const nowhere = await problemOf(await close(merged.caseId, { outcome: "merged", into: "QD-20261125-000000-0" }));
      const [received, joined] = [
        await close(transferred.caseId, { outcome: "transferred", receipt: "37020026112500017" }),
        await close(merged.caseId, { outcome: "merged", into: number }),
      ];
      const eventsOf = async (caseId: string) =>
        openedDeskCaseSchema.parse(await (await helper.get(`/api/desk/cases/${caseId}`)).json()).events;

      expect(unnamed).toMatchObject({ code: "field-invalid", errors: [{ path: "receipt", code: "missing" }] });
      expect(nowhere).toMatchObject({ code: "field-invalid", errors: [{ path: "into", code: "missing" }] });
      expect([received.status, joined.status]).toEqual([200, 200]);
      expect((await eventsOf(transferred.caseId)).at(-1)).toMatchObject({ receipt: "37020026112500017" });
      expect((await eventsOf(merged.caseId)).at(-1)).toMatchObject({ outcome: "merged", into: number });
    });

    it("never show the name a helper signs in with to anybody else", async ({ expect }) => {
      const [named, unnamed, other] = [
        await helperNumber(0),
        await signIn({ displayName: undefined }),
        await helperNumber(1),
      ];
      for (const { who, calls } of [
        { who: named, calls: named.displayName },
        { who: unnamed, calls: "A helper" },
      ]) {
        const { caseId } = await openCase();
        await who.post(`/api/desk/cases/${caseId}/claim`);
        await who.post(`/api/desk/cases/${caseId}/replies`, { text: "Hello", clientMessageId: "message-1" });
        const read = await (await other.get(`/api/desk/cases/${caseId}`)).text();
        const refused = await (await other.post(`/api/desk/cases/${caseId}/claim`)).text();

        expect(openedDeskCaseSchema.parse(JSON.parse(read))).toMatchObject({ claimedBy: calls, mine: false });
        expect(read + refused).not.toContain(who.name);
        expect(refused).toContain(`${calls} has already taken this case.`);
      }
    });

    it("are answered by their helper alone", async ({ expect }) => {
      const [helper, other] = [await helperNumber(0), await helperNumber(1)];
      const { caseId } = await openCase();
      const answer = { text: "Hello", clientMessageId: "message-1" };
      const unclaimed = await helper.post(`/api/desk/cases/${caseId}/replies`, answer);
      await helper.post(`/api/desk/cases/${caseId}/claim`);
      const foreign = await other.post(`/api/desk/cases/${caseId}/replies`, answer);

      expect(await problemOf(unclaimed)).toMatchObject({ code: "not-allowed", detail: "Claim this case first." });
      expect(await problemOf(foreign)).toMatchObject({ code: "case-taken" });
    });

    it.for([
      { what: "an empty text", reply: { text: " \u200b", clientMessageId: "message-1" }, code: "text-empty" },
      { what: "a long text", reply: { text: "问".repeat(4001), clientMessageId: "message-1" }, code: "text-too-long" },
      { what: "a short id", reply: { text: "Hello", clientMessageId: "1" }, code: "field-invalid" },
      { what: "no id", reply: { text: "Hello" }, code: "field-invalid" },
    ])("take no reply with $what", async ({ reply, code }, { expect }) => {
      const helper = await helperNumber(0);
      const { caseId } = await openCase();
      await helper.post(`/api/desk/cases/${caseId}/claim`);
      const response = await helper.post(`/api/desk/cases/${caseId}/replies`, reply);

      expect(response.status).toBe(422);
      expect((await problemOf(response)).code).toBe(code);
    });

    it("go to exactly one of two people who claim them at the same moment", async ({ expect }) => {
      const rivals = [await helperNumber(0), await helperNumber(1)] as const;
      const { caseId } = await openCase();
      const claims = await Promise.all(
        Array.from({ length: 20 }, async (_, at) => {
          const rival = rivals[at % 2 === 0 ? 0 : 1];
          return { rival, response: await rival.post(`/api/desk/cases/${caseId}/claim`) };
        }),
      );
      const winners = new Set(
        claims.filter(({ response }) => response.status === 200).map(({ rival }) => rival.displayName),
      );
      const lost = claims.filter(({ response }) => response.status !== 200);
      const { events } = openedDeskCaseSchema.parse(await (await rivals[0].get(`/api/desk/cases/${caseId}`)).json());

      expect(winners.size).toBe(1);
      expect(lost).toHaveLength(10);
      for (const { response } of lost) {
        const problem = await problemOf(response);

        expect(problem.code).toBe("case-taken");
        expect(problem.detail).toContain([...winners][0]);
      }
      expect(events.filter(({ kind }) => kind === "case.claimed")).toHaveLength(1);
    });

    it("record one reply that is sent many times at the same moment once", async ({ expect }) => {
      const helper = await helperNumber(0);
      const { caseId } = await openCase();
      await helper.post(`/api/desk/cases/${caseId}/claim`);
      const answer = { text: "Hello", clientMessageId: "message-1" };
      const replies = await Promise.all(
        Array.from({ length: 8 }, () => helper.post(`/api/desk/cases/${caseId}/replies`, answer)),
      );
      const bodies = await Promise.all(replies.map((reply) => reply.json()));

      expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
      expect(replies.filter(({ status }) => status === 200)).toHaveLength(7);
      expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    });
  });

  describe(`${name}: what is sent to the desk`, () => {
    it("may be longer than what a visitor sends, up to 256 KiB", async ({ expect }) => {
      const helper = await helperNumber(0);
      const { caseId } = await openCase();
      await helper.post(`/api/desk/cases/${caseId}/claim`);
      // A server may close the connection of a body that it does not read to its end: no other request shares it.
      const headers = { Connection: "close" };
      const send = (length: number) => {
        const reply = { text: "a".repeat(length), clientMessageId: "message-1" };
        return helper.post(`/api/desk/cases/${caseId}/replies`, reply, headers);
      };

      expect((await problemOf(await send(20_000))).code).toBe("text-too-long");
      expect((await problemOf(await send(300_000))).code).toBe("body-too-large");
    });
  });

  describe(`${name}: the staff page`, () => {
    it("asks to sign in, in Chinese unless another language is named", async ({ expect }) => {
      const html = await (await request("/desk", { headers: { "Accept-Language": "ko" } })).text();
      const korean = await (await request("/desk?language=ko")).text();

      expect(html).toContain('<html lang="zh-Hans">');
      expect(html).toContain('type="password"');
      expect(korean).toContain('<html lang="ko">');
    });

    it("lists the cases for whoever is signed in", async ({ expect }) => {
      const helper = await helperNumber(0);
      const { caseId } = await openCase();
      const html = await (await helper.get("/desk?language=en")).text();

      expect(html).toContain(`Signed in as ${helper.name}`);
      expect(html).toContain(caseId);
      expect(html).not.toContain('type="password"');
    });
  });

  describeAccessContract(name, host, client);
  describeDeskActsContract(name, host, client);
  describeSignInContract(name, host, client);
  describeLiveDeskContract(name, host, client);
  describeBetweenLanguagesContract(name, host, client);
  describePublishedContract(name, host, client);
  describeReviewContract(name, host, client);
  describeVisitorCaseContract(name, host, client);
}
