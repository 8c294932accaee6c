/** The variables that name models: the same four for each place where there can be one. */
import * as z from "zod";
import type { Result } from "../shared/result.ts";
import { isAbroad } from "./is-abroad.ts";
import { LOOPBACK } from "./loopback.ts";
import type { ModelSettings, Settings } from "./settings.ts";

const PLACES = ["LLM", "LLM_FALLBACK", "EMBEDDINGS", "JUDGE"] as const;
type Place = (typeof PLACES)[number];
type PlaceVariable = `${Place}_${"BASE_URL" | "API_KEY" | "MODEL" | "REGION"}`;

type Values = Readonly<Partial<Record<PlaceVariable | `${Place}_FILING_NO`, string | undefined>>> & {
  readonly LLM_ALLOW_ABROAD: boolean;
};

const address = z.url({ protocol: /^https?$/u }).overwrite((text) => text.replace(/\/$/u, ""));
const key = z.string().regex(/^\S+$/u);
const country = z.string().regex(/^[a-z]{2}$/u);
const filingNo = z.string().regex(/^[^\n]{1,99}$/u);
const flag = z.enum(["true", "false"]).transform((text) => text === "true");

export const modelVariables = {
  ...inEachPlace((place) => ({
    [`${place}_BASE_URL`]: address.optional(),
    [`${place}_API_KEY`]: key.optional(),
    [`${place}_MODEL`]: z.string().optional(),
    [`${place}_REGION`]: country.optional(),
  })),
  LLM_FILING_NO: filingNo.optional(),
  LLM_FALLBACK_FILING_NO: filingNo.optional(),
  LLM_ALLOW_ABROAD: flag.prefault("false"),
};

const FILING_RULE = "must be a number in one line, of at most 99 characters";

export const MODEL_RULES = {
  ...inEachPlace((place) => ({
    [`${place}_BASE_URL`]: `must be an address such as https://models.example/v1, and goes together with ${place}_MODEL`,
    [`${place}_API_KEY`]: "must be a key without blanks",
    [`${place}_MODEL`]: `must be the name of a model, and goes together with ${place}_BASE_URL`,
    [`${place}_REGION`]:
      "must be the country this model computes in: cn, or another one together with LLM_ALLOW_ABROAD",
  })),
  LLM_FILING_NO: FILING_RULE,
  LLM_FALLBACK_FILING_NO: FILING_RULE,
  LLM_ALLOW_ABROAD: "must be true or false",
};

export const MODEL_SECRETS = PLACES.map((place) => `${place}_API_KEY` as const);

/** @returns the variable that is wrong, when one is */
export function readModels(
  values: Values,
): Result<Pick<Settings, "models" | "embeddings" | "judge" | "isAbroadAllowed">, PlaceVariable> {
  const first = readModel("LLM", values);
  if (!first.ok) return first;
  const second = readModel("LLM_FALLBACK", values);
  if (!second.ok) return second;
  // What stands in for nothing was meant to be the first.
  if (first.value === undefined && second.value !== undefined) return { ok: false, error: "LLM_BASE_URL" };
  const embeddings = readModel("EMBEDDINGS", values);
  if (!embeddings.ok) return embeddings;
  const judge = readModel("JUDGE", values);
  if (!judge.ok) return judge;
  return {
    ok: true,
    value: {
      models: Object.freeze([first.value, second.value].filter((model) => model !== undefined)),
      embeddings: embeddings.value,
      judge: judge.value,
      isAbroadAllowed: values.LLM_ALLOW_ABROAD,
    },
  };
}

function readModel(place: Place, values: Values): Result<ModelSettings | undefined, PlaceVariable> {
  const baseUrl = values[`${place}_BASE_URL`];
  const name = values[`${place}_MODEL`];
  if (baseUrl === undefined && name === undefined) return { ok: true, value: undefined };
  if (baseUrl === undefined) return { ok: false, error: `${place}_BASE_URL` };
  if (name === undefined) return { ok: false, error: `${place}_MODEL` };

  // Said of this machine too where it only passes on what it is sent.
  const region = values[`${place}_REGION`] ?? (isOnThisMachine(baseUrl) ? "local" : undefined);
  // Nothing that people write leaves mainland China unawares (Personal Information Protection Law, Art. 39).
  if (region === undefined || (isAbroad({ region }) && !values.LLM_ALLOW_ABROAD)) {
    return { ok: false, error: `${place}_REGION` };
  }
  const filing = values[`${place}_FILING_NO`];
  const model = { baseUrl, apiKey: values[`${place}_API_KEY`], name, region };
  return { ok: true, value: Object.freeze(filing === undefined ? model : { ...model, filingNo: filing }) };
}

function isOnThisMachine(baseUrl: string): boolean {
  return LOOPBACK.test(new URL(baseUrl).hostname.replaceAll(/[[\]]/gu, ""));
}

function inEachPlace<Value>(of: (place: Place) => Readonly<Record<string, Value>>): Record<PlaceVariable, Value> {
  return Object.assign({}, ...PLACES.map(of)) as Record<PlaceVariable, Value>;
}
