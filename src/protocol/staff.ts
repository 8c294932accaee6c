/** Accounts, their sessions and the log of what they did, on the wire. */
import * as z from "zod";
import { ROLES } from "./desk.ts";

const account = z.object({
  id: z.string(),
  name: z.string().meta({ description: "The name they sign in with" }),
});

const session = z.object({
  id: z.string(),
  account,
  startedAt: z.iso.datetime(),
  seenAt: z.iso.datetime().meta({ description: "The last sign of the person, to the minute" }),
  method: z.enum(["password", "code", "recovery-code", "provider"]),
  device: z.string().meta({ description: "What the browser says it is" }),
  current: z.boolean().meta({ description: "Whether it is the one that asks" }),
});

export const staffSessionsSchema = z
  .object({ sessions: z.array(session) })
  .meta({ id: "StaffSessions", description: "One's own; everybody's for those whose role looks after them" });

export const sessionPathSchema = z.object({ id: z.string().meta({ description: "Id of the session" }) });

export const staffAccountsSchema = z
  .object({
    accounts: z.array(
      account.extend({
        displayName: z.string().nullable(),
        role: z.enum(ROLES),
        teams: z.array(z.string()).meta({ description: "None: all" }),
        secondFactor: z.boolean(),
        provider: z.boolean().meta({ description: "Whether they sign in through the provider" }),
        disabled: z.boolean(),
        createdAt: z.iso.datetime(),
      }),
    ),
  })
  .meta({ id: "StaffAccounts" });

export const secondFactorSchema = z.object({ password: z.string() }).meta({ id: "SecondFactor" });

export const begunSecondFactorSchema = z
  .object({
    secret: z.string().meta({ description: "For a device that cannot read the address: base 32" }),
    address: z.string().meta({ description: "`otpauth:`, RFC 6238: six digits, 30 seconds, SHA-1" }),
    setUp: z.string().meta({ description: "To be sent back within 15 minutes" }),
  })
  .meta({ id: "BegunSecondFactor" });

export const confirmSecondFactorSchema = z
  .object({ setUp: z.string(), code: z.string() })
  .meta({ id: "ConfirmSecondFactor" });

export const recoveryCodesSchema = z
  .object({ recoveryCodes: z.array(z.string()).meta({ description: "Each good once; they are never shown again" }) })
  .meta({ id: "RecoveryCodes" });

const MOST_ENTRIES = 500;

export const staffLogQuerySchema = z.object({
  after: z
    .string()
    .regex(/^\d{1,12}$/u)
    .default("0")
    .meta({ description: `The place before the first entry that is wanted; ${MOST_ENTRIES} come at once` }),
});

export const staffLogSchema = z
  .object({
    entries: z.array(
      z.object({
        place: z.int(),
        at: z.iso.datetime(),
        accountId: z.string().nullable().meta({ description: "Null: whoever runs the service" }),
        action: z.string(),
        caseId: z.string().nullable(),
        object: z.string().nullable(),
        reason: z.string().nullable(),
        previous: z.string().meta({ description: "Hash of the entry before" }),
        hash: z.string(),
      }),
    ),
    next: z.int().meta({ description: "What `after` is for what follows" }),
  })
  .meta({ id: "StaffLog" });

export type StaffSessions = z.infer<typeof staffSessionsSchema>;
export type StaffAccounts = z.infer<typeof staffAccountsSchema>;
export type BegunSecondFactor = z.infer<typeof begunSecondFactorSchema>;
export type RecoveryCodesOnWire = z.infer<typeof recoveryCodesSchema>;
export type StaffLogOnWire = z.infer<typeof staffLogSchema>;
