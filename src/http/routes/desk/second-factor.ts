/**
 * `POST /api/desk/second-factor` and `…/confirm`: setting up a code from a device beside the password. One that is set up is
 * taken away at the command line alone: whoever borrows a session must not.
 */
import { beginSetUp, finishSetUp } from "#src/people/staff/second-factor/set-up.ts";
import { confirmPassword } from "#src/people/staff/sign-in.ts";
import {
  type BegunSecondFactor,
  begunSecondFactorSchema,
  confirmSecondFactorSchema,
  type RecoveryCodesOnWire,
  recoveryCodesSchema,
  secondFactorSchema,
} from "#src/protocol/staff.ts";
import type { AppParts } from "../../app-parts.ts";
import { DESK_BODY_PROBLEMS } from "../../desk/desk-problems.ts";
import { forStaff } from "../../desk/for-staff.ts";
import { ownOriginSchema } from "../../desk/own-origin-schema.ts";
import { readFields } from "../../input/read-fields.ts";
import { refuse } from "../../problems/refuse.ts";
import type { Route } from "../route.ts";

export function secondFactorRoutes(parts: Pick<AppParts, "desk" | "settings">): readonly Route[] {
  const { desk } = parts;
  const problems = [...DESK_BODY_PROBLEMS, "sign-in-needed", "not-allowed", "too-many-requests", "fault"] as const;
  return [
    forStaff(parts, {
      method: "post",
      path: "/api/desk/second-factor",
      permission: "second-factor.set-up",
      operation: {
        id: "beginSecondFactor",
        headers: ownOriginSchema,
        body: { mediaType: "application/json", schema: secondFactorSchema },
        reply: { mediaType: "application/json", schema: begunSecondFactorSchema },
        problems,
      },
      handle: async (c, account) => {
        const sent = await readFields(c.req.raw, secondFactorSchema);
        if (!sent.ok) return refuse(c, sent.error);
        if (account.secondFactor !== undefined) return refuse(c, { code: "not-allowed", context: "set-up-already" });
        const confirmed = await confirmPassword(account, sent.value.password, desk);
        if (confirmed.kind === "locked") {
          return refuse(c, { code: "too-many-requests", seconds: confirmed.seconds, context: "sign-in" });
        }
        if (confirmed.kind === "wrong") {
          return refuse(c, { code: "field-invalid", faults: [{ path: "password", code: "wrong" }] });
        }
        return c.json(beginSetUp(account, desk) satisfies BegunSecondFactor);
      },
    }),
    forStaff(parts, {
      method: "post",
      path: "/api/desk/second-factor/confirm",
      permission: "second-factor.set-up",
      operation: {
        id: "confirmSecondFactor",
        headers: ownOriginSchema,
        body: { mediaType: "application/json", schema: confirmSecondFactorSchema },
        reply: { mediaType: "application/json", schema: recoveryCodesSchema },
        problems,
      },
      handle: async (c, account) => {
        const sent = await readFields(c.req.raw, confirmSecondFactorSchema);
        if (!sent.ok) return refuse(c, sent.error);
        if (account.secondFactor !== undefined) return refuse(c, { code: "not-allowed", context: "set-up-already" });
        const finished = await finishSetUp(sent.value, account, desk);
        if (finished.ok) return c.json({ recoveryCodes: [...finished.value] } satisfies RecoveryCodesOnWire);
        const path = finished.error === "over" ? "setUp" : "code";
        return refuse(c, { code: "field-invalid", faults: [{ path, code: "wrong" }] });
      },
    }),
  ];
}
