/**
 * The one place that knows the names of variables. Reads them once into a frozen, complete value.
 *
 * A variable that is set to nothing counts as not set, as in a copied `.env.example`.
 */
import * as z from "zod";
import type { Result } from "../shared/result.ts";
import { LOOPBACK } from "./loopback.ts";
import { MODEL_RULES, MODEL_SECRETS, modelVariables, readModels } from "./read-models.ts";
import { NOTICE_RULES, NOTICE_SECRETS, noticeVariables, readNotices } from "./read-notices.ts";
import type { Settings } from "./settings.ts";

const MAX_PORT = 65_535;
const MAX_PROXY_HOPS = 9;

const SHORTEST_SECRET = 32;
const SHORTEST_TOKEN = 16;
const SHORTEST_API_KEY = 22;
const MOST = 9_999_999;
const MOST_TOKENS = 9_999_999_999;

const port = z
  .string()
  .regex(/^\d{1,5}$/u)
  .transform(Number)
  .refine((number) => number <= MAX_PORT);

const origin = z
  .string()
  .overwrite((text) => text.replace(/\/$/u, ""))
  .regex(/^https?:[^*]+$/u)
  .refine((text) => URL.canParse(text) && new URL(text).origin === text);

/** Over TLS, but for a provider on this machine. */
const issuer = z
  .url({ protocol: /^https?$/u })
  .refine((text) => new URL(text).protocol === "https:" || LOOPBACK.test(new URL(text).hostname))
  .refine((text) => new URL(text).search === "" && new URL(text).hash === "");

const proxyHops = z.union([
  z.literal("false").transform(() => 0),
  z.literal("true").transform(() => 1),
  z
    .string()
    .regex(new RegExp(`^[0-${MAX_PROXY_HOPS}]$`, "u"))
    .transform(Number),
]);

const origins = z
  .string()
  .transform((text) => text.split(/[\s,]+/u).filter((part) => part !== ""))
  .pipe(z.array(origin));

/** What a bearer token can hold. A comma stands between two. */
const API_KEY = new RegExp(`^[\\x21-\\x2B\\x2D-\\x7E]{${SHORTEST_API_KEY},}$`, "u");

const apiKeys = z
  .string()
  .transform((text) => text.split(",").map((key) => key.trim()))
  .pipe(z.array(z.string().regex(API_KEY)));

const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,6}$/u)
  .transform(Number);

const off = z.literal("off").transform(() => undefined);
const numberOrOff = z.union([off, wholeNumber]);
const tokensOrOff = z.union([
  off,
  z
    .string()
    .regex(/^[1-9]\d{0,9}$/u)
    .transform(Number),
]);

const variables = z.object({
  PORT: port.prefault("8787"),
  HOST: z.string().regex(/^\S+$/u).prefault("127.0.0.1"),
  SECRET_KEY: z.string().min(SHORTEST_SECRET).optional(),
  SECRET_KEY_PREVIOUS: z.string().min(SHORTEST_SECRET).optional(),
  DATA_DIR: z.string().prefault("./data"),
  PUBLIC_URL: origin.optional(),
  TRUST_PROXY: proxyHops.prefault("false"),
  SITES: origins.prefault(""),
  RATE_LIMIT: numberOrOff.prefault("600"),
  CASE_LIMIT: numberOrOff.prefault("300"),
  API_KEYS: apiKeys.optional(),
  METRICS_TOKEN: z.string().min(SHORTEST_TOKEN).regex(/^\S+$/u).optional(),
  OIDC_ISSUER: issuer.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().min(SHORTEST_TOKEN).optional(),
  STAFF_SECOND_FACTOR: z.enum(["required", "optional"]).prefault("optional"),
  TURN_BUDGET_MS: wholeNumber.prefault("90000"),
  ...modelVariables,
  LLM_LIBRARY: z.enum(["plain", "langchain"]).prefault("plain"),
  LLM_CONVERSATION_LIMIT: numberOrOff.prefault("60"),
  LLM_CLIENT_LIMIT: numberOrOff.prefault("300"),
  LLM_DAY_TOKENS: tokensOrOff.prefault("10000000"),
  ...noticeVariables,
});

type Name = keyof z.infer<typeof variables>;

const RULES: Readonly<Record<Name, string>> = {
  PORT: `must be a whole number from 0 to ${MAX_PORT}`,
  HOST: "must be one host name or address",
  SECRET_KEY: `must be at least ${SHORTEST_SECRET} characters, and is needed with a HOST that others can reach`,
  SECRET_KEY_PREVIOUS: `must be at least ${SHORTEST_SECRET} characters`,
  DATA_DIR: "must be the path of a folder",
  PUBLIC_URL:
    "must be an origin such as https://luodi.example, without a path, and is needed wherever somebody is told of something",
  TRUST_PROXY: `must be true, false or the number of proxies, 0 to ${MAX_PROXY_HOPS}`,
  SITES: "must be origins such as https://city.example, separated by commas",
  RATE_LIMIT: `must be a whole number of requests a minute, from 1 to ${MOST}, or off`,
  CASE_LIMIT: `must be a whole number of new cases an hour, from 1 to ${MOST}, or off`,
  API_KEYS: `must be keys of at least ${SHORTEST_API_KEY} letters, digits and signs, separated by commas`,
  METRICS_TOKEN: `must be at least ${SHORTEST_TOKEN} characters without blanks`,
  OIDC_ISSUER:
    "must be the address of a provider with https, and needs OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and PUBLIC_URL",
  OIDC_CLIENT_ID: "must be set together with OIDC_ISSUER",
  OIDC_CLIENT_SECRET: `must be at least ${SHORTEST_TOKEN} characters, and be set together with OIDC_ISSUER`,
  STAFF_SECOND_FACTOR: "must be required or optional",
  TURN_BUDGET_MS: `must be a whole number of milliseconds, from 1 to ${MOST}`,
  ...MODEL_RULES,
  LLM_LIBRARY: "must be plain or langchain",
  LLM_CONVERSATION_LIMIT: `must be a whole number of answers a day, from 1 to ${MOST}, or off`,
  LLM_CLIENT_LIMIT: `must be a whole number of answers a day, from 1 to ${MOST}, or off`,
  LLM_DAY_TOKENS: `must be a whole number of tokens a day, from 1 to ${MOST_TOKENS}, or off`,
  ...NOTICE_RULES,
};

const SECRETS: readonly Name[] = [
  "SECRET_KEY",
  "SECRET_KEY_PREVIOUS",
  "OIDC_CLIENT_SECRET",
  "API_KEYS",
  "METRICS_TOKEN",
  ...MODEL_SECRETS,
  ...NOTICE_SECRETS,
];

const NAMES = Object.keys(RULES) as readonly Name[];

/**
 * @param environment the process's variables, or a Worker's bindings of type string
 * @returns the settings, or one line that names the first wrong variable, its rule and its value
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Result<Settings, string> {
  const written = NAMES.flatMap((name) => {
    const value = environment[name]?.trim() ?? "";
    return value === "" ? [] : [[name, value] as const];
  });
  const read = variables.safeParse(Object.fromEntries(written));
  if (!read.success) return { ok: false, error: describe(read.error.issues[0]?.path[0] as Name, environment) };

  const { PORT, HOST, SECRET_KEY, SECRET_KEY_PREVIOUS, DATA_DIR, PUBLIC_URL, TRUST_PROXY, SITES } = read.data;
  const { RATE_LIMIT, CASE_LIMIT, API_KEYS, METRICS_TOKEN, TURN_BUDGET_MS } = read.data;
  if (SECRET_KEY === undefined && !LOOPBACK.test(HOST)) {
    return { ok: false, error: describe("SECRET_KEY", environment) };
  }
  const provider = readProvider(read.data);
  if (!provider.ok) return { ok: false, error: describe(provider.error, environment) };
  const models = readModels(read.data);
  if (!models.ok) return { ok: false, error: describe(models.error, environment) };
  const notices = readNotices(read.data);
  if (!notices.ok) return { ok: false, error: describe(notices.error, environment) };
  const { LLM_LIBRARY, LLM_CONVERSATION_LIMIT, LLM_CLIENT_LIMIT, LLM_DAY_TOKENS } = read.data;

  const settings: Settings = {
    port: PORT,
    host: HOST,
    secretKey: SECRET_KEY,
    previousSecretKey: SECRET_KEY_PREVIOUS,
    dataFolder: DATA_DIR,
    publicUrl: PUBLIC_URL,
    trustedProxyHops: TRUST_PROXY,
    sites: Object.freeze(SITES),
    requestsPerMinute: RATE_LIMIT,
    casesPerHour: CASE_LIMIT,
    apiKeys: Object.freeze(API_KEYS ?? []),
    metricsToken: METRICS_TOKEN,
    provider: provider.value && Object.freeze(provider.value),
    needsSecondFactor: read.data.STAFF_SECOND_FACTOR === "required",
    turnBudgetMs: TURN_BUDGET_MS,
    ...models.value,
    chatClient: LLM_LIBRARY,
    modelLimits: Object.freeze({
      answersPerConversation: LLM_CONVERSATION_LIMIT,
      answersPerClient: LLM_CLIENT_LIMIT,
      tokensPerDay: LLM_DAY_TOKENS,
    }),
    ...notices.value,
  };
  return { ok: true, value: Object.freeze(settings) };
}

type ProviderVariables = Pick<
  z.infer<typeof variables>,
  "OIDC_ISSUER" | "OIDC_CLIENT_ID" | "OIDC_CLIENT_SECRET" | "PUBLIC_URL"
>;

/** All of it or nothing. The provider sends people back to an address that it knows beforehand: without one it cannot. */
function readProvider(read: ProviderVariables): Result<Settings["provider"], Name> {
  const { OIDC_ISSUER: issuedBy, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, PUBLIC_URL } = read;
  if (issuedBy === undefined) {
    if (clientId !== undefined) return { ok: false, error: "OIDC_CLIENT_ID" };
    return clientSecret === undefined ? { ok: true, value: undefined } : { ok: false, error: "OIDC_CLIENT_SECRET" };
  }
  if (clientId === undefined || clientSecret === undefined || PUBLIC_URL === undefined) {
    return { ok: false, error: "OIDC_ISSUER" };
  }
  return { ok: true, value: { issuer: issuedBy, clientId, clientSecret } };
}

/** The value is written as JSON, so that a line break in it cannot make two lines. */
function describe(name: Name, environment: Readonly<Record<string, string | undefined>>): string {
  // A secret is not repeated, not even a bad one. Nothing else can be wrong when it is not set.
  if (SECRETS.includes(name)) return `${name} ${RULES[name]}`;
  return `${name} ${RULES[name]}; it is ${JSON.stringify(environment[name] ?? "")}`;
}
