import { readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { readSettings } from "#src/platform/settings/read-settings.ts";

const text = readFileSync(new URL("../../../../.env.example", import.meta.url), "utf8");
const variables = Object.fromEntries(
  [...text.matchAll(/^# ([A-Z_]+)=(.*)$/gmu)].map(([, name, value]) => [name, value]),
);

describe(".env.example", () => {
  it("shows every variable with its default", ({ expect }) => {
    expect(Object.keys(variables).toSorted()).toEqual([
      "API_KEYS",
      "CASE_LIMIT",
      "DATA_DIR",
      "EMBEDDINGS_API_KEY",
      "EMBEDDINGS_BASE_URL",
      "EMBEDDINGS_MODEL",
      "EMBEDDINGS_REGION",
      "HOST",
      "JUDGE_API_KEY",
      "JUDGE_BASE_URL",
      "JUDGE_MODEL",
      "JUDGE_REGION",
      "LLM_ALLOW_ABROAD",
      "LLM_API_KEY",
      "LLM_BASE_URL",
      "LLM_CLIENT_LIMIT",
      "LLM_CONVERSATION_LIMIT",
      "LLM_DAY_TOKENS",
      "LLM_FALLBACK_API_KEY",
      "LLM_FALLBACK_BASE_URL",
      "LLM_FALLBACK_FILING_NO",
      "LLM_FALLBACK_MODEL",
      "LLM_FALLBACK_REGION",
      "LLM_FILING_NO",
      "LLM_MODEL",
      "LLM_REGION",
      "METRICS_TOKEN",
      "OIDC_CLIENT_ID",
      "OIDC_CLIENT_SECRET",
      "OIDC_ISSUER",
      "PORT",
      "PUBLIC_URL",
      "RATE_LIMIT",
      "SECRET_KEY",
      "SECRET_KEY_PREVIOUS",
      "SITES",
      "STAFF_SECOND_FACTOR",
      "TRUST_PROXY",
      "TURN_BUDGET_MS",
    ]);
    expect(readSettings(variables)).toEqual(readSettings({}));
  });
});
