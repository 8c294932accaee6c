import { signedOut } from "#src/clients/desk/desk-state.ts";
import { isLanguage } from "#src/language/language.ts";
import { grantsOf } from "#src/people/access/grants-of.ts";
import { listCases } from "#src/people/desk/list-cases.ts";
import type { AppParts } from "../../app-parts.ts";
import { caseOnDesk } from "../../desk/case-on-desk.ts";
import { findAccount } from "../../desk/find-account.ts";
import { createProblem } from "../../problems/create-problem.ts";
import type { Route } from "../route.ts";

/** `GET /desk`: the staff page, in Chinese unless its address names another language: it is the city's own people's. */
export function deskPageRoute(parts: Pick<AppParts, "desk" | "settings" | "knowledge">): Route {
  const { desk, knowledge } = parts;
  return {
    method: "get",
    path: "/desk",
    operation: {
      id: "openDesk",
      group: "desk",
      reply: { mediaType: "text/html" },
      problems: ["too-many-requests", "fault"],
    },
    async handle(c) {
      const named = c.req.query("language");
      const language = isLanguage(named) ? named : "zh";
      const signedIn = await findAccount(c, parts);
      if (signedIn === undefined) {
        const isFailed = c.req.query("provider") === "failed";
        const problem = createProblem({ code: "sign-in-needed", context: "provider" }, language);
        return c.html(
          desk.renderPage({
            ...signedOut(language),
            hasProvider: desk.provider !== undefined,
            failure: isFailed ? { kind: "refused", problem } : undefined,
          }),
        );
      }

      const { account } = signedIn;
      const cases = await listCases({ state: undefined, team: undefined }, account, desk);
      const frame = { teams: knowledge.teams, language, reader: account };
      const { name, role } = account;
      return c.html(
        desk.renderPage({
          ...signedOut(language),
          account: { name, role, may: grantsOf(role) },
          hasWriter: desk.writing !== undefined,
          cases: cases.map((found) => caseOnDesk(found, frame)),
        }),
      );
    },
  };
}
