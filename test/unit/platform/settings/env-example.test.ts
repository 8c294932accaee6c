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
      "CITY_PLATFORM",
      "CITY_PLATFORM_SECRET",
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
      "LLM_LIBRARY",
      "LLM_MODEL",
      "LLM_REGION",
      "MAIL_ENDPOINT",
      "MAIL_ENDPOINT_SECRET",
      "MAIL_FROM",
      "METRICS_TOKEN",
      "NOTICE_QUIET_HOURS",
      "NOTICE_WEBHOOK",
      "NOTICE_WEBHOOK_SECRET",
      "OIDC_CLIENT_ID",
      "OIDC_CLIENT_SECRET",
      "OIDC_ISSUER",
      "PORT",
      "PUBLIC_URL",
      "RATE_LIMIT",
      "SECRET_KEY",
      "SECRET_KEY_PREVIOUS",
      "SITES",
      "SMTP_URL",
      "STAFF_SECOND_FACTOR",
      "TRUST_PROXY",
      "TURN_BUDGET_MS",
      "WECOM_ROBOTS",
    ]);
    expect(readSettings(variables)).toEqual(readSettings({}));
  });
});
