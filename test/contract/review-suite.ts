/** What every host promises to whoever reviews what the assistant said. */
import { describe, it } from "vitest";
import { LANGUAGES } from "#src/language/language.ts";
import { DESK_MESSAGES } from "#src/language/messages/desk.ts";
import type { DeskClient } from "./desk-client.ts";
import { problemOf } from "./desk-client.ts";
import type { DeskHost } from "./desk-host.ts";

const FORM = "application/x-www-form-urlencoded";

export function describeReviewContract(
  name: string,
  { request, origin, openCase }: DeskHost,
  client: DeskClient,
): void {
  async function openReview() {
    const turnId = crypto.randomUUID();
    const { caseId } = await openCase({ answered: turnId });
    const helper = await client.helperNumber(0);
    const path = `/desk/cases/${caseId}/review`;
    const send = (fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
      request(`${path}?language=en`, {
        method: "POST",
        headers: { "Content-Type": FORM, Cookie: helper.cookie, Origin: origin(), ...headers },
        body: new URLSearchParams({ key: crypto.randomUUID(), turnId, ...fields }).toString(),
      });
    return { path, helper, send };
  }

  describe(`${name}: reviewing turns`, () => {
    it.for(LANGUAGES)("shows what was asked and answered, with a form: %s", async (language, { expect }) => {
      const { path, helper } = await openReview();
      const page = await helper.get(`${path}?language=${language}`);
      const text = await page.text();

      expect(page.status).toBe(200);
      expect(text).toContain("How long does it take?");
      expect(text).toContain("Ten working days [1].");
      expect(text).toContain(DESK_MESSAGES[language].desk.review.verdict);
      expect(text).not.toContain("<script");
    });

    it("records a review, shows it from then on, and lets a later one count", async ({ expect }) => {
      const { path, helper, send } = await openReview();
      const first = await send({ verdict: "should-have-answered", answer: "D-JM-20", note: "call 13812345678" });

      expect(first.status).toBe(200);
      expect(await first.text()).toContain("The review is recorded.");
      const shown = await (await helper.get(`${path}?language=en`)).text();
      expect(shown).toMatch(/value="should-have-answered"[^>]* checked|checked[^>]* value="should-have-answered"/u);
      expect(shown).toContain('value="D-JM-20"');
      expect(shown).toContain("call [mobile]");

      await send({ verdict: "right" });
      expect(await (await helper.get(`${path}?language=en`)).text()).toMatch(
        /value="right"[^>]* checked|checked[^>]* value="right"/u,
      );
    });

    it("records a form that is sent twice once", async ({ expect }) => {
      const { path, helper, send } = await openReview();
      const key = crypto.randomUUID();
      const fields = { key, verdict: "wrong", answer: "D-JM-20 D-JM-20", note: "as it was sent" };
      await send(fields);
      await send({ verdict: "right" });
      const again = await send(fields);

      expect(again.status).toBe(200);
      expect(await again.text()).toContain("The review is recorded.");
      expect(await (await helper.get(path)).text()).toMatch(/value="right"[^>]* checked|checked[^>]* value="right"/u);
    });

    it("says so where another review went out from the same form, and takes it with its new key", async ({
      expect,
    }) => {
      const { path, helper, send } = await openReview();
      const key = crypto.randomUUID();
      await send({ key, verdict: "wrong", note: "as it was sent first" });
      const other = { verdict: "right", note: "and something else" };
      const refused = await send({ key, ...other });
      const text = await refused.text();

      expect(refused.status).toBe(409);
      expect(text).toContain("A review was already sent from this form.");
      expect(text).toContain("and something else");
      expect(await (await helper.get(path)).text()).toContain("as it was sent first");

      const newKey = /name="key" value="([^"]+)"/u.exec(text)?.[1] ?? "";
      expect(newKey).not.toBe(key);
      expect((await send({ key: newKey, ...other })).status).toBe(200);
      expect(await (await helper.get(path)).text()).toContain("and something else");
    });

    it.for([
      { what: "no verdict", fields: {}, says: "Choose a verdict." },
      { what: "nothing to answer from", fields: { verdict: "should-have-answered" }, says: "Name the facts" },
      { what: "a fact no guide tells", fields: { verdict: "wrong", answer: "X-1" }, says: "no such fact" },
      { what: "many ids", fields: { verdict: "wrong", answer: "D-JM-20 ".repeat(70) }, says: "too many ids" },
      { what: "a long note", fields: { verdict: "right", note: "long ".repeat(500) }, says: "too long" },
    ])("says what is to be mended: $what", async ({ fields, says }, { expect }) => {
      const { send } = await openReview();
      const reply = await send({ note: "long, though not too long", ...fields });
      const text = await reply.text();

      expect(reply.status).toBe(422);
      expect(text).toContain(says);
      // Nobody has to type it again.
      expect(text).toMatch(/<textarea[^>]*>long,? /u);
    });

    it.for([
      { field: "key", value: "short" },
      { field: "turnId", value: "x".repeat(129) },
    ])("refuses what its own page does not send: $field", async ({ field, value }, { expect }) => {
      const { send } = await openReview();
      const refused = await send({ verdict: "right", [field]: value });

      expect(refused.status).toBe(422);
      expect(await problemOf(refused)).toMatchObject({ code: "field-invalid", errors: [{ path: field }] });
    });

    it("says in which language the question and the answer are", async ({ expect }) => {
      const { path, helper } = await openReview();
      const text = await (await helper.get(`${path}?language=zh`)).text();

      expect(text).toContain('<blockquote lang="en"><p>How long does it take?</p>');
      expect(text).toContain('<blockquote lang="en"><p>Ten working days [1].</p>');
    });

    it("takes none from another site, of another turn, or from nobody", async ({ expect }) => {
      const { path, send } = await openReview();

      expect((await send({ verdict: "right" }, { Origin: "https://elsewhere.example" })).status).toBe(403);
      expect((await send({ verdict: "right", turnId: "another" })).status).toBe(404);
      expect((await problemOf(await send({ verdict: "right" }, { Cookie: "" }))).code).toBe("sign-in-needed");
      expect((await request(path, { redirect: "manual" })).headers.get("Location")).toMatch(/^\/desk\?language=/u);
    });
  });
}
