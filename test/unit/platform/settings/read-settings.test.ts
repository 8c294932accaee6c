import { describe, it } from "vitest";
import { readSettings } from "#src/platform/settings/read-settings.ts";

const DEFAULTS = {
  port: 8787,
  host: "127.0.0.1",
  secretKey: undefined,
  previousSecretKey: undefined,
  dataFolder: "./data",
  publicUrl: undefined,
  trustedProxyHops: 0,
  sites: [],
  requestsPerMinute: 600,
  casesPerHour: 300,
  apiKeys: [],
  provider: undefined,
  needsSecondFactor: false,
  turnBudgetMs: 90_000,
  models: [],
  modelLimits: { answersPerConversation: 60, answersPerClient: 300, tokensPerDay: 10_000_000 },
  embeddings: undefined,
  judge: undefined,
  isAbroadAllowed: false,
  chatClient: "plain",
  notices: {
    smtpUrl: undefined,
    mailEndpoint: undefined,
    mailFrom: undefined,
    robots: new Map(),
    webhook: undefined,
    quietHours: new Map([["*", { fromMinute: 1200, untilMinute: 480 }]]),
  },
  cityPlatform: undefined,
};

const SECRET = "0123456789abcdef0123456789abcdef";
const API_KEY = "0123456789abcdefABCDEF";

describe("readSettings", () => {
  it("needs nothing", ({ expect }) => {
    expect(readSettings({})).toEqual({ ok: true, value: DEFAULTS });
  });

  it("takes variables set to nothing as not set, and others not at all", ({ expect }) => {
    const environment = { PORT: "", HOST: " ", SITES: "", RATE_LIMIT: undefined, HOME: "/root", port: "1" };

    expect(readSettings(environment)).toEqual({ ok: true, value: DEFAULTS });
  });

  it.for([
    { variables: { PORT: "0" }, settings: { port: 0 } },
    { variables: { PORT: " 65535 " }, settings: { port: 65_535 } },
    { variables: { HOST: "::1" }, settings: { host: "::1" } },
    { variables: { HOST: "127.0.0.2" }, settings: { host: "127.0.0.2" } },
    { variables: { HOST: "::", SECRET_KEY: SECRET }, settings: { host: "::", secretKey: SECRET } },
    { variables: { PUBLIC_URL: "https://luodi.example/" }, settings: { publicUrl: "https://luodi.example" } },
    { variables: { PUBLIC_URL: "http://localhost:8787" }, settings: { publicUrl: "http://localhost:8787" } },
    { variables: { TRUST_PROXY: "true" }, settings: { trustedProxyHops: 1 } },
    { variables: { TRUST_PROXY: "false" }, settings: { trustedProxyHops: 0 } },
    { variables: { TRUST_PROXY: "2" }, settings: { trustedProxyHops: 2 } },
    { variables: { RATE_LIMIT: "1" }, settings: { requestsPerMinute: 1 } },
    { variables: { RATE_LIMIT: "off" }, settings: { requestsPerMinute: undefined } },
    { variables: { CASE_LIMIT: "1" }, settings: { casesPerHour: 1 } },
    { variables: { CASE_LIMIT: "off" }, settings: { casesPerHour: undefined } },
    { variables: { API_KEYS: API_KEY }, settings: { apiKeys: [API_KEY] } },
    {
      variables: { API_KEYS: ` ${API_KEY}, sk-${API_KEY}=+/_.~ ` },
      settings: { apiKeys: [API_KEY, `sk-${API_KEY}=+/_.~`] },
    },
    { variables: { STAFF_SECOND_FACTOR: "required" }, settings: { needsSecondFactor: true } },
    {
      variables: {
        OIDC_ISSUER: "https://login.example/city",
        OIDC_CLIENT_ID: "luodi",
        OIDC_CLIENT_SECRET: "0123456789abcdef",
        PUBLIC_URL: "https://luodi.example",
      },
      settings: {
        provider: { issuer: "https://login.example/city", clientId: "luodi", clientSecret: "0123456789abcdef" },
        publicUrl: "https://luodi.example",
      },
    },
    { variables: { TURN_BUDGET_MS: "250" }, settings: { turnBudgetMs: 250 } },
    { variables: { DATA_DIR: "/srv/luodi data" }, settings: { dataFolder: "/srv/luodi data" } },
    { variables: { SECRET_KEY_PREVIOUS: SECRET }, settings: { previousSecretKey: SECRET } },
    {
      variables: { LLM_CONVERSATION_LIMIT: "1", LLM_CLIENT_LIMIT: "20", LLM_DAY_TOKENS: "9999999999" },
      settings: { modelLimits: { answersPerConversation: 1, answersPerClient: 20, tokensPerDay: 9_999_999_999 } },
    },
    {
      variables: { LLM_CONVERSATION_LIMIT: "off", LLM_CLIENT_LIMIT: "off", LLM_DAY_TOKENS: "off" },
      settings: {
        modelLimits: { answersPerConversation: undefined, answersPerClient: undefined, tokensPerDay: undefined },
      },
    },
    { variables: { LLM_LIBRARY: "langchain" }, settings: { chatClient: "langchain" } },
    {
      variables: { SITES: "https://a.example, https://b.example:8443/\nhttp://localhost:3000," },
      settings: { sites: ["https://a.example", "https://b.example:8443", "http://localhost:3000"] },
    },
  ])("reads $variables", ({ variables, settings }, { expect }) => {
    expect(readSettings(variables)).toEqual({ ok: true, value: { ...DEFAULTS, ...settings } });
  });

  it.for([
    { PORT: "65536" },
    { PORT: "-1" },
    { PORT: "0x50" },
    { PORT: "80.5" },
    { HOST: "two hosts" },
    { PUBLIC_URL: "luodi.example" },
    { PUBLIC_URL: "https://luodi.example/app" },
    { PUBLIC_URL: "https://user@luodi.example" },
    { PUBLIC_URL: "ftp://luodi.example" },
    { TRUST_PROXY: "yes" },
    { TRUST_PROXY: "10" },
    { SITES: "*" },
    { SITES: "https://a.example https://*.b.example" },
    { SITES: "https://a.example/path" },
    { SITES: "null" },
    { RATE_LIMIT: "0" },
    { RATE_LIMIT: "many" },
    { CASE_LIMIT: "0" },
    { CASE_LIMIT: "1.5" },
    { TURN_BUDGET_MS: "0" },
    { TURN_BUDGET_MS: "off" },
    { TURN_BUDGET_MS: "90s" },
    { LLM_LIBRARY: "openai" },
  ])("names what is wrong in one line: %j", (variables, { expect }) => {
    const [name = "", value] = Object.entries(variables)[0] ?? [];
    const read = readSettings(variables);

    expect(read).toEqual({ ok: false, error: expect.stringMatching(new RegExp(`^${name} must be [^\n]+$`, "u")) });
    expect(read).toEqual({ ok: false, error: expect.stringContaining(JSON.stringify(value)) });
  });

  it.for(["0.0.0.0", "::", "192.168.0.10", "luodi.example", "127.example"])(
    "refuses to be reached at %s without a secret",
    (host, { expect }) => {
      expect(readSettings({ HOST: host })).toEqual({
        ok: false,
        error: expect.stringMatching(/^SECRET_KEY must be /u),
      });
    },
  );

  it.for(["SECRET_KEY", "SECRET_KEY_PREVIOUS"])("refuses a short %s and does not repeat it", (name, { expect }) => {
    const read = readSettings({ [name]: "too-short" });

    expect(read).toEqual({ ok: false, error: expect.stringMatching(new RegExp(`^${name} must be `, "u")) });
    expect(read).toEqual({ ok: false, error: expect.not.stringContaining("too-short") });
  });

  it.for([
    "too-short",
    `${API_KEY},too-short`,
    `${API_KEY},`,
    `my ${API_KEY}`,
    `${API_KEY}\n${API_KEY}`,
    `${API_KEY}, 密钥${API_KEY}`,
  ])("refuses API_KEYS of which one cannot be a key, and does not repeat them: %s", (keys, { expect }) => {
    const read = readSettings({ API_KEYS: keys });

    expect(read).toEqual({ ok: false, error: expect.stringMatching(/^API_KEYS must be [^\n]+$/u) });
    expect(read).toEqual({ ok: false, error: expect.not.stringContaining(API_KEY) });
    expect(read).toEqual({ ok: false, error: expect.not.stringContaining("too-short") });
  });

  it("stays in one line whatever the value holds", ({ expect }) => {
    const read = readSettings({ PORT: "80\nHOST is fine" });

    expect(read).toEqual({ ok: false, error: expect.not.stringContaining("\n") });
  });

  it("gives a value nobody can change", ({ expect }) => {
    const read = readSettings({ SITES: "https://a.example", API_KEYS: API_KEY });
    if (!read.ok) throw new Error(read.error);

    for (const value of [read.value, read.value.sites, read.value.apiKeys]) expect(Object.isFrozen(value)).toBe(true);
  });
});
