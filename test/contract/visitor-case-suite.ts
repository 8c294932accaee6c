/** What every host promises visitors of their cases: they alone evaluate, withdraw and come back, and each of it once. */
import { describe, it } from "vitest";
import { caseViewSchema } from "#src/protocol/case.ts";
import { handoffSchema } from "#src/protocol/turn.ts";
import type { DeskClient } from "./desk-client.ts";
import type { DeskHost } from "./desk-host.ts";
import { codeOf, kindsOf, visit } from "./visitor.ts";

const CONTENT = { contacted: true, solved: true, satisfied: 5 };
const DISCONTENT = { solved: false };
const REOPENING = { text: "The office asks for more. Call 13812345678." };

const ACTS = [
  { name: "evaluation", body: CONTENT },
  { name: "withdrawal", body: {} },
  { name: "reopening", body: REOPENING },
] as const;

export function describeVisitorCaseContract(
  name: string,
  { request }: Pick<DeskHost, "request">,
  { helperNumber }: Pick<DeskClient, "helperNumber">,
): void {
  /** A visitor who has handed something over. */
  async function waiting() {
    const visitor = await visit(request);
    const { caseId = "" } = handoffSchema.parse(await (await visitor.post("/handoff", { text: "How long?" })).json());
    return { visitor, caseId, path: `/api/desk/cases/${caseId}` };
  }

  /** … and was replied to. */
  async function replied() {
    const started = await waiting();
    const helper = await helperNumber(0);
    await helper.post(`${started.path}/claim`);
    await helper.post(`${started.path}/close`, { outcome: "solved" });
    return { ...started, helper };
  }

  const viewOf = async (response: Response) => caseViewSchema.parse(await response.json());

  describe(`${name}: a visitor's own case`, () => {
    it("is evaluated by its visitor, once", async ({ expect }) => {
      const { visitor } = await replied();
      const before = await visitor.post("/evaluation", { ...CONTENT, satisfied: 6 });
      const evaluated = await visitor.post("/evaluation", CONTENT);
      const again = await visitor.post("/evaluation", CONTENT);
      const otherwise = await visitor.post("/evaluation", DISCONTENT);
      const { events } = await visitor.read();

      expect(await codeOf(before)).toBe("field-invalid");
      expect(await viewOf(evaluated)).toMatchObject({ state: "closed", step: "closed", outcome: "solved" });
      expect(again.status).toBe(200);
      expect(await again.json()).toMatchObject({ step: "closed" });
      expect([otherwise.status, await codeOf(otherwise)]).toEqual([409, "not-as-it-stands"]);
      expect(events.filter(({ kind }) => kind === "case.evaluated")).toMatchObject([
        { author: "visitor", evaluation: CONTENT },
      ]);
    });

    it("needs no number to be solved, and keeps none that was not given", async ({ expect }) => {
      const { visitor, caseId } = await replied();
      const evaluated = await visitor.post("/evaluation", { solved: true, caseId });
      const { events } = await visitor.read();

      expect(await viewOf(evaluated)).toMatchObject({ step: "closed" });
      expect(events.at(-1)).toMatchObject({ kind: "case.evaluated", evaluation: { solved: true } });
      expect(JSON.stringify(events.at(-1))).not.toContain("satisfied");
    });

    it("is done again by somebody else when its visitor is not content", async ({ expect }) => {
      const { visitor, helper, path } = await replied();
      const evaluated = await visitor.post("/evaluation", DISCONTENT);
      const again = await visitor.post("/evaluation", DISCONTENT);
      const same = await helper.post(`${path}/claim`);
      const other = await (await helperNumber(1)).post(`${path}/claim`);

      expect(await viewOf(evaluated)).toMatchObject({ state: "waiting", step: "with-team" });
      expect(await viewOf(again)).toMatchObject({ state: "waiting" });
      expect(await codeOf(same)).toBe("not-as-it-stands");
      expect(other.status).toBe(200);
      expect(kindsOf(await visitor.read()).filter((kind) => kind === "case.reopened")).toHaveLength(1);
    });

    it("is withdrawn once, and a reason stays between the staff", async ({ expect }) => {
      const { visitor } = await waiting();
      const withdrawn = await visitor.post("/withdrawal", { reason: "We found it ourselves." });
      const again = await visitor.post("/withdrawal", {});
      const { events } = await visitor.read();

      expect(await viewOf(withdrawn)).toMatchObject({ state: "closed", outcome: "withdrawn" });
      expect(await viewOf(again)).toMatchObject({ outcome: "withdrawn" });
      expect(events.filter(({ kind }) => kind === "case.closed")).toHaveLength(1);
      expect(JSON.stringify(events)).not.toContain("We found it ourselves.");
    });

    it("is reopened once with new facts, without the personal data in them", async ({ expect }) => {
      const { visitor } = await replied();
      const early = await visitor.post("/reopening", REOPENING);
      await visitor.post("/evaluation", CONTENT);
      const empty = await visitor.post("/reopening", { text: " " });
      const reopened = await visitor.post("/reopening", REOPENING);
      const again = await visitor.post("/reopening", REOPENING);
      const otherwise = await visitor.post("/reopening", { text: "Something else" });
      const { events } = await visitor.read();

      expect([early.status, await codeOf(early)]).toEqual([409, "not-as-it-stands"]);
      expect([empty.status, await codeOf(empty)]).toEqual([422, "text-empty"]);
      expect(await viewOf(reopened)).toMatchObject({ state: "waiting", step: "with-team" });
      expect(again.status).toBe(200);
      expect(await codeOf(otherwise)).toBe("not-as-it-stands");
      expect(events.filter(({ kind }) => kind === "case.reopened")).toMatchObject([
        { cause: "new-facts", text: "The office asks for more. Call [mobile]." },
      ]);
    });

    it.for([
      { language: "zh", detail: "按您的诉求目前所处的环节不能这样办理，或已超过期限。" },
      { language: "ko", detail: "요청의 현재 단계에서는 할 수 없거나 기한이 지났습니다." },
    ])("says how it stands in the reader's language, $language", async ({ language, detail }, { expect }) => {
      const { visitor } = await waiting();
      const refused = await visitor.post("/evaluation", CONTENT, { "Accept-Language": language });

      expect(refused.status).toBe(409);
      expect(await refused.json()).toMatchObject({ code: "not-as-it-stands", detail, language });
    });

    it.for(ACTS)("knows no $name of staff, of strangers or where there is no case", async (act, { expect }) => {
      const { visitor, caseId, helper, path } = await replied();
      const stranger = await visit(request);
      const body = { ...act.body, caseId };
      const replies = await Promise.all([
        helper.post(`/api/conversations/${visitor.id}/${act.name}`, body),
        helper.post(`${path}/${act.name}`, body),
        visitor.post(`/${act.name}`, body, { Authorization: `Bearer ${stranger.token}` }),
        stranger.post(`/${act.name}`, body),
        stranger.post(`/${act.name}`, act.body),
      ]);

      for (const reply of replies) expect([reply.status, await codeOf(reply)]).toEqual([404, "not-found"]);
      expect(kindsOf(await visitor.read()).at(-1)).toBe("case.closed");
    });
  });
}
