/** The variables that say how staff and visitors are told of something outside the pages, and where the city's platform is. */
import * as z from "zod";
import { readQuiet } from "../shared/quiet-hours.ts";
import type { Result } from "../shared/result.ts";
import { LOOPBACK } from "./loopback.ts";
import type { NoticeSettings, Settings, SignedEndpoint } from "./settings.ts";

const SIGNED = ["MAIL_ENDPOINT", "NOTICE_WEBHOOK", "CITY_PLATFORM"] as const;
type Signed = (typeof SIGNED)[number];

/** Nothing of ours goes out in the clear but to this machine. */
const address = z
  .url({ protocol: /^https?$/u })
  .overwrite((text) => text.replace(/\/$/u, ""))
  .refine((text) => text.startsWith("https:") || isOnThisMachine(text));

/** As Standard Webhooks writes a secret: 24 to 64 random bytes in base 64 after a prefix. */
const secret = z.string().regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/u);

const MAILBOX = /^(?:[^<>\n"]*<(?<inBrackets>[^<>\s]+)>|(?<bare>[^<>\s]+))$/u;

const mailFrom = z.string().refine((text) => {
  const { inBrackets, bare } = MAILBOX.exec(text)?.groups ?? {};
  return z.email().safeParse(inBrackets ?? bare).success;
});

/** `team=value team=value`, also with commas. */
function perTeam<Value>(read: z.ZodType<Value, string>) {
  return z
    .string()
    .transform((text) => text.split(/[\s,]+/u).filter((part) => part !== ""))
    .pipe(z.array(z.string().regex(/^[^=]+=./u)))
    .transform((parts) =>
      parts.map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)] as const),
    )
    .pipe(z.array(z.tuple([z.string(), read])))
    .transform((entries): ReadonlyMap<string, Value> => new Map(entries));
}

const quiet = z.string().transform((text, context) => {
  const read = readQuiet(text);
  if (read !== undefined) return read;
  context.addIssue({ code: "custom" });
  return z.NEVER;
});

const anyTeam = (text: string): string => text.replace(/^(?=[^=]*(?:$|[\s,]))/u, `${ANY_TEAM}=`);

/** Stands for all teams that are not named. */
const ANY_TEAM = "*";

export const noticeVariables = {
  SMTP_URL: z.url({ protocol: /^smtps?$/u }).optional(),
  MAIL_FROM: mailFrom.optional(),
  MAIL_ENDPOINT: address.optional(),
  MAIL_ENDPOINT_SECRET: secret.optional(),
  WECOM_ROBOTS: perTeam(address).prefault(""),
  NOTICE_WEBHOOK: address.optional(),
  NOTICE_WEBHOOK_SECRET: secret.optional(),
  NOTICE_QUIET_HOURS: z.string().overwrite(anyTeam).pipe(perTeam(quiet)).prefault("20:00-08:00"),
  CITY_PLATFORM: address.optional(),
  CITY_PLATFORM_SECRET: secret.optional(),
};

type Values = z.infer<z.ZodObject<typeof noticeVariables>> & { readonly PUBLIC_URL?: string | undefined };
type NoticeVariable = keyof typeof noticeVariables;

const ENDPOINT_RULE = "must be an address such as https://city.example/hook, with https unless it is this machine";
const SECRET_RULE = "must be whsec_ and 24 to 64 random bytes in base 64, and goes together with its address";

export const NOTICE_RULES: Readonly<Record<NoticeVariable, string>> = {
  SMTP_URL: "must be an address such as smtps://user:password@mail.example:465",
  MAIL_FROM: "must be an address such as Luodi <no-reply@city.example>, and is needed wherever mail is sent",
  MAIL_ENDPOINT: ENDPOINT_RULE,
  MAIL_ENDPOINT_SECRET: SECRET_RULE,
  WECOM_ROBOTS:
    "must be teams with the webhook of their group's robot, such as city-desk=https://…, separated by commas",
  NOTICE_WEBHOOK: ENDPOINT_RULE,
  NOTICE_WEBHOOK_SECRET: SECRET_RULE,
  NOTICE_QUIET_HOURS: "must be hours such as 20:00-08:00, or off, for single teams as city-desk=off behind it",
  CITY_PLATFORM: ENDPOINT_RULE,
  CITY_PLATFORM_SECRET: SECRET_RULE,
};

/** The key of a robot is in its address, the password of a mail server too. */
export const NOTICE_SECRETS: readonly NoticeVariable[] = [
  "SMTP_URL",
  "WECOM_ROBOTS",
  ...SIGNED.map((name) => `${name}_SECRET` as const),
];

/** @returns the variable that is wrong or missing, when one is */
export function readNotices(
  values: Values,
): Result<Pick<Settings, "notices" | "cityPlatform">, NoticeVariable | "PUBLIC_URL"> {
  const mailEndpoint = readSigned("MAIL_ENDPOINT", values);
  if (!mailEndpoint.ok) return mailEndpoint;
  const webhook = readSigned("NOTICE_WEBHOOK", values);
  if (!webhook.ok) return webhook;
  const cityPlatform = readSigned("CITY_PLATFORM", values);
  if (!cityPlatform.ok) return cityPlatform;

  const {
    SMTP_URL: smtpUrl,
    MAIL_FROM: mailFrom,
    WECOM_ROBOTS: robots,
    NOTICE_QUIET_HOURS: quietHours,
    PUBLIC_URL,
  } = values;
  const hasMail = smtpUrl !== undefined || mailEndpoint.value !== undefined;
  if (hasMail && mailFrom === undefined) return { ok: false, error: "MAIL_FROM" };
  // Every notice has a link, and nobody's request says where we are when it is sent.
  const isTelling = hasMail || robots.size > 0 || webhook.value !== undefined;
  if (isTelling && PUBLIC_URL === undefined) return { ok: false, error: "PUBLIC_URL" };
  if (!quietHours.has(ANY_TEAM)) return { ok: false, error: "NOTICE_QUIET_HOURS" };

  const notices: NoticeSettings = {
    smtpUrl,
    mailEndpoint: mailEndpoint.value,
    mailFrom,
    robots,
    webhook: webhook.value,
    quietHours,
  };
  return { ok: true, value: { notices: Object.freeze(notices), cityPlatform: cityPlatform.value } };
}

function readSigned(name: Signed, values: Values): Result<SignedEndpoint | undefined, NoticeVariable> {
  const url = values[name];
  const key = values[`${name}_SECRET`];
  if (url === undefined && key === undefined) return { ok: true, value: undefined };
  if (url === undefined) return { ok: false, error: name };
  if (key === undefined) return { ok: false, error: `${name}_SECRET` };
  return { ok: true, value: Object.freeze({ url, secret: key }) };
}

function isOnThisMachine(url: string): boolean {
  return LOOPBACK.test(new URL(url).hostname.replaceAll(/[[\]]/gu, ""));
}
