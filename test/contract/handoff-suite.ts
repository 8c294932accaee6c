/** What every host promises of hand-offs: one case, a number and a secret, a promised time, contact by consent alone. */
import { describe, it } from "vitest";
import { handoffSchema } from "#src/protocol/turn.ts";
import type { HttpHost } from "./http-host.ts";
import {
  ASKS_FOR_PERSON,
  codeOf,
  kindsOf,
  lookUp,
  newClientId,
  postJson,
  visit,
  visitorOf,
  WITH_CONTACT,
} from "./visitor.ts";

export function describeHandoffContract(name: string, { request }: Pick<HttpHost, "request">): void {
  describe(`${name}: hand-off`, () => {
    it("opens one case with a team, a number, a secret and a promise", async ({ expect }) => {
      const visitor = await visit(request);
      const turn = await visitor.say(ASKS_FOR_PERSON);
      const again = await visitor.say(ASKS_FOR_PERSON);

      expect(turn).toMatchObject({ outcome: "handed-off", reason: "asked-for-person" });
      expect(turn.handoff).toMatchObject({
        offered: true,
        caseId: expect.any(String),
        number: expect.stringMatching(/^QD-\d{8}-\d{6}-\d$/u),
        secret: expect.stringMatching(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/u),
        promisedBy: expect.stringMatching(/\+08:00$/u),
      });
      expect(turn.text).toContain(turn.handoff?.number);
      expect(Date.parse(turn.handoff?.promisedBy ?? "")).toBeGreaterThan(Date.now());
      expect(again.handoff).toMatchObject({
        caseId: turn.handoff?.caseId,
        number: turn.handoff?.number,
        secret: turn.handoff?.secret,
      });
      expect(await visitor.read()).toMatchObject({ state: "waiting" });
      expect(kindsOf(await visitor.read()).filter((kind) => kind === "case.opened").length).toBe(1);
    });

    it("is open to whoever asks, with contact by consent alone", async ({ expect }) => {
      const visitor = await visit(request);
      const response = await visitor.post("/handoff", WITH_CONTACT);
      const handoff = handoffSchema.parse(await response.json());
      const again = await visitor.post("/handoff", {});
      const without = await visitor.post("/handoff", { contact: { kind: "email", value: "kim@example.com" } });
      const record = JSON.stringify(await visitor.read());

      expect(response.status).toBe(201);
      expect([again.status, await again.json()]).toEqual([200, handoff]);
      expect(without.status).toBe(422);
      expect(record).toContain("We need the permit before New Year.");
      expect(record).not.toContain("kim@example.com");
    });

    it("opens one case under one key, and refuses the key for another request", async ({ expect }) => {
      const visitor = await visit(request);
      const headers = { "Idempotency-Key": newClientId() };
      const replies = await Promise.all(
        Array.from({ length: 4 }, () => visitor.post("/handoff", WITH_CONTACT, headers)),
      );
      const other = await visitor.post("/handoff", { text: "Something else" }, headers);
      const bodies = await Promise.all(replies.map((reply) => reply.json()));

      expect(replies.filter(({ status }) => status === 201).length).toBe(1);
      expect(replies.filter(({ status }) => status === 200).length).toBe(3);
      expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
      expect(await codeOf(other)).toBe("key-reused");
    });

    it("adds to an open case once under one key, and refuses the key for another request", async ({ expect }) => {
      const visitor = await visit(request);
      const { handoff } = await visitor.say(ASKS_FOR_PERSON);
      const headers = { "Idempotency-Key": newClientId() };
      const ask = (body: unknown) => visitor.post("/handoff", body, headers);
      const replies = [
        ...(await Promise.all(Array.from({ length: 4 }, () => ask(WITH_CONTACT)))),
        await ask(WITH_CONTACT),
      ];
      const bodies = await Promise.all(replies.map((reply) => reply.json()));
      const other = await ask({ text: "Something else" });
      const kinds = kindsOf(await visitor.read());

      expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
      expect(bodies[0]).toMatchObject({ caseId: handoff?.caseId, secret: handoff?.secret });
      expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
      expect([other.status, await codeOf(other)]).toEqual([409, "key-reused"]);
      expect(kinds.slice(-2)).toEqual(["case.note-added", "case.contact-given"]);
      expect(kinds.filter((kind) => kind === "case.note-added").length).toBe(1);
    });

    it("adds to an open case each time it is asked without a key", async ({ expect }) => {
      const visitor = await visit(request);
      for (let asked = 0; asked < 3; asked++) await visitor.post("/handoff", { text: "It is urgent." });
      const kinds = kindsOf(await visitor.read());

      expect(kinds.filter((kind) => kind === "case.note-added").length).toBe(3);
    });

    it("is found again by number and secret, which open the conversation", async ({ expect }) => {
      const visitor = await visit(request);
      const { handoff } = await visitor.say(ASKS_FOR_PERSON);
      const typed = ` ${handoff?.number?.toLowerCase().replaceAll("-", " ")}`;
      const status = await lookUp(request, typed, handoff?.secret?.toLowerCase() ?? "");
      const returned = visitorOf(request, status.conversation.id, status.conversation.token);

      expect(status).toMatchObject({ number: handoff?.number, state: "waiting", promisedBy: handoff?.promisedBy });
      expect(status.conversation.token).not.toBe(visitor.token);
      expect(await returned.read()).toEqual(await visitor.read());
    });

    it("locks a number after five wrong secrets", async ({ expect }) => {
      const visitor = await visit(request);
      const { handoff } = await visitor.say(ASKS_FOR_PERSON);
      const ask = (secret: string) => postJson(request, "/api/cases/status", { number: handoff?.number, secret });
      for (let tries = 0; tries < 5; tries++) expect((await ask("0000-0000-0000-0000")).status).toBe(404);
      const locked = await ask(handoff?.secret ?? "");

      expect(locked.status).toBe(429);
      expect(Number(locked.headers.get("Retry-After"))).toBeGreaterThan(0);
    });

    it.for(["QD-20260101-000000-1", "nonsense", ""])("knows no case %s", async (number, { expect }) => {
      const response = await postJson(request, "/api/cases/status", { number, secret: "0000-0000-0000-0000" });

      expect(response.status).toBe(404);
    });
  });
}
