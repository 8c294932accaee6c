/** `POST` and `DELETE /api/desk/session`: signing in at the desk, and out. */
import { signInSchema } from "#src/protocol/desk.ts";
import { endSession, startSession } from "#src/people/staff/sessions.ts";
import { signIn } from "#src/people/staff/sign-in.ts";
import type { AppContext } from "../../app-env.ts";
import type { AppParts } from "../../app-parts.ts";
import { deviceOf } from "../../desk/device-of.ts";
import { deleteDeskCookie, readDeskCookie, setDeskCookie } from "../../desk/desk-cookie.ts";
import { comesFromOwnPage } from "../../desk/own-origin.ts";
import { ownOriginSchema } from "../../desk/own-origin-schema.ts";
import { readFields } from "../../input/read-fields.ts";
import { DESK_BODY_PROBLEMS } from "../../desk/desk-problems.ts";
import { refuse } from "../../problems/refuse.ts";
import type { Route } from "../route.ts";

export function deskSessionRoutes({ desk, settings }: Pick<AppParts, "desk" | "settings">): readonly Route[] {
  const { publicUrl } = settings;
  return [
    {
      method: "post",
      path: "/api/desk/session",
      operation: {
        id: "signIn",
        group: "desk",
        headers: ownOriginSchema,
        body: { mediaType: "application/json", schema: signInSchema },
        reply: { status: 204 },
        problems: [...DESK_BODY_PROBLEMS, "sign-in-needed", "not-allowed", "too-many-requests", "fault"],
      },
      async handle(c) {
        if (!comesFromOwnPage(c, publicUrl)) return refuse(c, { code: "not-allowed", context: "other-site" });
        const sent = await readFields(c.req.raw, signInSchema);
        if (!sent.ok) return refuse(c, sent.error);

        const signed = await signIn(sent.value, desk);
        if (signed.kind === "locked") {
          return refuse(c, { code: "too-many-requests", seconds: signed.seconds, context: "sign-in" });
        }
        if (signed.kind === "code-needed") return refuse(c, { code: "sign-in-needed", context: "code" });
        if (signed.kind !== "signed-in") return refuse(c, { code: "sign-in-needed", context: signed.kind });

        // Nobody else may go on with a session that was there before.
        await endCurrentSession(c);
        setDeskCookie(
          c,
          publicUrl,
          await startSession(signed.account, { method: signed.method, device: deviceOf(c) }, desk),
        );
        return c.body(null, 204);
      },
    },
    {
      method: "delete",
      path: "/api/desk/session",
      operation: {
        id: "signOut",
        group: "desk",
        headers: ownOriginSchema,
        reply: { status: 204 },
        problems: ["not-allowed", "too-many-requests", "fault"],
      },
      async handle(c) {
        if (!comesFromOwnPage(c, publicUrl)) return refuse(c, { code: "not-allowed", context: "other-site" });
        await endCurrentSession(c);
        deleteDeskCookie(c, publicUrl);
        return c.body(null, 204);
      },
    },
  ];

  async function endCurrentSession(c: AppContext): Promise<void> {
    const token = readDeskCookie(c, publicUrl);
    if (token !== undefined) await endSession(token, desk);
  }
}
