/**
 * The one place that knows the names of variables. Reads them once into a frozen, complete value.
 *
 * A variable that is set to nothing counts as not set, as in a copied `.env.example`.
 */
import * as z from "zod";
import type { Result } from "../shared/result.ts";
import type { ModelSettings, Settings } from "./settings.ts";

const MAX_PORT = 65_535;
const MAX_PROXY_HOPS = 9;

const SHORTEST_SECRET = 32;
const SHORTEST_TOKEN = 16;
const MOST = 9_999_999;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/u;

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

const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,6}$/u)
  .transform(Number);

const numberOrOff = z.union([z.literal("off").transform(() => undefined), wholeNumber]);

const endpointAddress = z.url({ protocol: /^https?$/u }).overwrite((text) => text.replace(/\/$/u, ""));
const endpointKey = z.string().regex(/^\S+$/u);

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
  METRICS_TOKEN: z.string().min(SHORTEST_TOKEN).regex(/^\S+$/u).optional(),
  TURN_BUDGET_MS: wholeNumber.prefault("90000"),
  LLM_BASE_URL: endpointAddress.optional(),
  LLM_API_KEY: endpointKey.optional(),
  LLM_MODEL: z.string().optional(),
  EMBEDDINGS_BASE_URL: endpointAddress.optional(),
  EMBEDDINGS_API_KEY: endpointKey.optional(),
  EMBEDDINGS_MODEL: z.string().optional(),
});

type Name = keyof z.infer<typeof variables>;

const RULES: Readonly<Record<Name, string>> = {
  PORT: `must be a whole number from 0 to ${MAX_PORT}`,
  HOST: "must be one host name or address",
  SECRET_KEY: `must be at least ${SHORTEST_SECRET} characters, and is needed with a HOST that others can reach`,
  SECRET_KEY_PREVIOUS: `must be at least ${SHORTEST_SECRET} characters`,
  DATA_DIR: "must be the path of a folder",
  PUBLIC_URL: "must be an origin such as https://luodi.example, without a path",
  TRUST_PROXY: `must be true, false or the number of proxies, 0 to ${MAX_PROXY_HOPS}`,
  SITES: "must be origins such as https://city.example, separated by commas",
  RATE_LIMIT: `must be a whole number of requests a minute, from 1 to ${MOST}, or off`,
  CASE_LIMIT: `must be a whole number of new cases an hour, from 1 to ${MOST}, or off`,
  METRICS_TOKEN: `must be at least ${SHORTEST_TOKEN} characters without blanks`,
  TURN_BUDGET_MS: `must be a whole number of milliseconds, from 1 to ${MOST}`,
  LLM_BASE_URL: "must be an address such as https://models.example/v1, and goes together with LLM_MODEL",
  LLM_API_KEY: "must be a key without blanks",
  LLM_MODEL: "must be the name of a model, and goes together with LLM_BASE_URL",
  EMBEDDINGS_BASE_URL: "must be an address such as https://models.example/v1, and goes together with EMBEDDINGS_MODEL",
  EMBEDDINGS_API_KEY: "must be a key without blanks",
  EMBEDDINGS_MODEL: "must be the name of a model, and goes together with EMBEDDINGS_BASE_URL",
};

const SECRETS: readonly Name[] = [
  "SECRET_KEY",
  "SECRET_KEY_PREVIOUS",
  "METRICS_TOKEN",
  "LLM_API_KEY",
  "EMBEDDINGS_API_KEY",
];

const GO_TOGETHER = [
  ["LLM_BASE_URL", "LLM_MODEL"],
  ["EMBEDDINGS_BASE_URL", "EMBEDDINGS_MODEL"],
] as const;

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
  const { RATE_LIMIT, CASE_LIMIT, METRICS_TOKEN, TURN_BUDGET_MS } = read.data;
  if (SECRET_KEY === undefined && !LOOPBACK.test(HOST)) {
    return { ok: false, error: describe("SECRET_KEY", environment) };
  }
  const { LLM_BASE_URL, LLM_API_KEY, LLM_MODEL } = read.data;
  const { EMBEDDINGS_BASE_URL, EMBEDDINGS_API_KEY, EMBEDDINGS_MODEL } = read.data;
  const missing = missingOfPair(read.data, GO_TOGETHER);
  if (missing !== undefined) return { ok: false, error: describe(missing, environment) };

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
    metricsToken: METRICS_TOKEN,
    turnBudgetMs: TURN_BUDGET_MS,
    model: modelSettings(LLM_BASE_URL, LLM_API_KEY, LLM_MODEL),
    embeddings: modelSettings(EMBEDDINGS_BASE_URL, EMBEDDINGS_API_KEY, EMBEDDINGS_MODEL),
  };
  return { ok: true, value: Object.freeze(settings) };
}

/** The first variable that is missing beside the other of its pair. */
function missingOfPair(
  values: Readonly<Partial<Record<Name, unknown>>>,
  pairs: readonly (readonly [Name, Name])[],
): Name | undefined {
  const broken = pairs.find(([one, other]) => (values[one] === undefined) !== (values[other] === undefined));
  return broken?.find((name) => values[name] === undefined);
}

function modelSettings(
  baseUrl: string | undefined,
  apiKey: string | undefined,
  name: string | undefined,
): ModelSettings | undefined {
  return baseUrl === undefined || name === undefined ? undefined : Object.freeze({ baseUrl, apiKey, name });
}

/** The value is written as JSON, so that a line break in it cannot make two lines. */
function describe(name: Name, environment: Readonly<Record<string, string | undefined>>): string {
  // A secret is not repeated, not even a bad one. Nothing else can be wrong when it is not set.
  if (SECRETS.includes(name)) return `${name} ${RULES[name]}`;
  return `${name} ${RULES[name]}; it is ${JSON.stringify(environment[name] ?? "")}`;
}
