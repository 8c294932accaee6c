/** Who may do what, over every address of the desk there is: one that is not in this table fails. */
import { describe, it } from "vitest";
import { createApp } from "#src/http/create-app.ts";
import { createRoutes } from "#src/http/create-routes.ts";
import { indexGuides } from "#src/http/guides/guide-index.ts";
import type { OperationId } from "#src/http/openapi/operation.ts";
import { grantOf } from "#src/people/access/grant-of.ts";
import { startSession } from "#src/people/staff/sessions.ts";
import { type Role, ROLES } from "#src/protocol/desk.ts";
import { problemSchema } from "#src/protocol/problem.ts";
import { makeAppParts } from "#test/support/app-parts.ts";
import { account } from "#test/support/records.ts";
import { seedDesk } from "#test/support/seed-desk.ts";

/** Whose role lets them through, written down a second time: what the matrix says by mistake is found here. */
const ALLOWED: Readonly<Partial<Record<OperationId, readonly Role[]>>> = {
  listCases: ["helper", "lead", "editor", "analyst", "auditor", "admin"],
  followCases: ["helper", "lead", "editor", "analyst", "auditor", "admin"],
  readCase: ["helper", "lead", "editor", "analyst", "auditor", "admin"],
  openContact: ["helper", "lead"],
  claimCase: ["helper", "lead"],
  releaseCase: ["helper", "lead"],
  closeCase: ["helper", "lead"],
  actOnCase: ["helper", "lead"],
  summariseCase: ["helper", "lead"],
  draftReply: ["helper", "lead"],
  replyToCase: ["helper", "lead"],
  listCannedReplies: ["helper", "lead"],
  findSections: ["helper", "lead"],
  openReview: ["helper", "lead", "editor"],
  reviewTurn: ["helper", "lead", "editor"],
  listPublished: ["lead", "editor", "publisher", "auditor"],
  publishGuide: ["publisher"],
  takeOffGuide: ["publisher"],
  listSessions: ROLES,
  endSession: ROLES,
  beginSecondFactor: ROLES,
  confirmSecondFactor: ROLES,
  listAccounts: ["auditor", "admin"],
  readLog: ["auditor"],
  closeSpam: ["lead", "admin"],
};

/** For everybody: the page says who is to sign in. */
const OPEN: readonly OperationId[] = ["openDesk", "signIn", "signOut", "beginProviderSignIn", "finishProviderSignIn"];

const parts = makeAppParts();
const app = createApp(parts);
const routes = createRoutes(parts, async () => indexGuides(await parts.currentKnowledge())).filter(
  ({ path }) => path === "/desk" || path.startsWith("/desk/") || path.startsWith("/api/desk/"),
);
const guarded = routes.filter(({ operation }) => !OPEN.includes(operation.id));
const { caseId } = await seedDesk(parts.desk).openCase();
const cookies = new Map(
  await Promise.all(
    ROLES.map(async (role) => {
      const person = account({ name: crypto.randomUUID(), role, teams: [] });
      await parts.desk.staff.add(person);
      return [role, `desk=${await startSession(person, { method: "password", device: "" }, parts.desk)}`] as const;
    }),
  ),
);

async function send(route: (typeof routes)[number], cookie?: string): Promise<{ status: number; detail: string }> {
  const response = await app.request(route.path.replaceAll("{id}", caseId).replaceAll(/\{\w+\}/gu, "unknown"), {
    method: route.method.toUpperCase(),
    headers: { Origin: "http://localhost", "Accept-Language": "en", ...(cookie && { Cookie: cookie }) },
  });
  const isStream = response.headers.get("Content-Type")?.startsWith("text/event-stream");
  if (isStream) await response.body?.cancel();
  const problem = isStream ? undefined : problemSchema.safeParse(await response.json().catch(() => undefined));
  return { status: response.status, detail: problem?.data?.detail ?? "" };
}

const ROLE_SAYS = "Your role does not allow this. Ask an administrator if you need it.";

describe("the addresses of the desk", () => {
  it("are all in the table, and the table has no others", ({ expect }) => {
    const ids = routes.map(({ operation }) => operation.id);

    expect(ids.toSorted()).toEqual([...Object.keys(ALLOWED), ...OPEN].toSorted());
    expect(guarded.filter(({ operation }) => operation.permission === undefined)).toEqual([]);
  });

  it.for(guarded.flatMap((route) => ROLES.map((role) => ({ id: route.operation.id, role, route }))))(
    "$id of $role",
    async ({ id, role, route }, { expect }) => {
      const isAllowed = ALLOWED[id]?.includes(role) ?? false;
      const { permission } = route.operation;
      const { status, detail } = await send(route, cookies.get(role));

      expect(permission !== undefined && grantOf(role, permission) !== undefined).toBe(isAllowed);
      expect(detail === ROLE_SAYS).toBe(!isAllowed);
      expect(isAllowed || status === 403).toBe(true);
    },
  );

  it.for(guarded.map((route) => ({ id: route.operation.id, route })))(
    "$id of nobody",
    async ({ route }, { expect }) => {
      const { status } = await send(route);

      // The page of a review leads to where one signs in.
      expect(status).toBe(route.path.startsWith("/desk/") && route.method === "get" ? 302 : 401);
    },
  );
});
