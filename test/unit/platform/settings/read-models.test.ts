import { describe, it } from "vitest";
import { isAbroad } from "#src/platform/settings/is-abroad.ts";
import { readSettings } from "#src/platform/settings/read-settings.ts";

const HERE = { LLM_BASE_URL: "http://127.0.0.1:8810/v1/", LLM_MODEL: "small" };
const HERE_READ = { baseUrl: "http://127.0.0.1:8810/v1", apiKey: undefined, name: "small", region: "local" };
const THERE = {
  LLM_BASE_URL: "https://models.example/compatible-mode/v1",
  LLM_MODEL: "large",
  LLM_API_KEY: "key",
  LLM_REGION: "cn",
};
const THERE_READ = {
  baseUrl: "https://models.example/compatible-mode/v1",
  apiKey: "key",
  name: "large",
  region: "cn",
};

/** The same for another place than LLM. */
function inPlace(place: string, variables: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name.replace("LLM", place), value]));
}

describe("the settings of models", () => {
  it.for([
    { given: HERE, models: [HERE_READ] },
    { given: THERE, models: [THERE_READ] },
    { given: { ...HERE, LLM_BASE_URL: "http://[::1]:11434/v1" }, models: [{ baseUrl: "http://[::1]:11434/v1" }] },
    { given: { ...HERE, LLM_BASE_URL: "http://localhost/v1" }, models: [{ region: "local" }] },
    { given: { ...THERE, ...inPlace("LLM_FALLBACK", HERE) }, models: [THERE_READ, HERE_READ] },
    { given: { ...HERE, ...inPlace("LLM_FALLBACK", THERE) }, models: [HERE_READ, THERE_READ] },
  ])("are read: $given", ({ given, models }, { expect }) => {
    expect(readSettings(given)).toMatchObject({ ok: true, value: { models } });
  });

  it("may say under which number a model is registered", ({ expect }) => {
    const filed = {
      ...THERE,
      LLM_FILING_NO: "A-2026-0001",
      ...inPlace("LLM_FALLBACK", { ...HERE, LLM_FILING_NO: "B 2" }),
    };

    expect(readSettings(filed)).toMatchObject({
      ok: true,
      value: { models: [{ filingNo: "A-2026-0001" }, { filingNo: "B 2" }] },
    });
    expect(readSettings({ ...THERE, LLM_FILING_NO: "1\n2" })).toEqual({
      ok: false,
      error: 'LLM_FILING_NO must be a number in one line, of at most 99 characters; it is "1\\n2"',
    });
  });

  it("may name one that makes vectors, without one that writes", ({ expect }) => {
    expect(readSettings(inPlace("EMBEDDINGS", THERE))).toMatchObject({
      ok: true,
      value: { models: [], embeddings: THERE_READ },
    });
  });

  it.for([
    { given: { LLM_MODEL: "small" }, wrong: "LLM_BASE_URL" },
    { given: { LLM_BASE_URL: "http://127.0.0.1/v1" }, wrong: "LLM_MODEL" },
    { given: { ...HERE, LLM_BASE_URL: "models.example" }, wrong: "LLM_BASE_URL" },
    { given: { ...HERE, LLM_BASE_URL: "file:///models" }, wrong: "LLM_BASE_URL" },
    { given: { ...HERE, LLM_ALLOW_ABROAD: "yes" }, wrong: "LLM_ALLOW_ABROAD" },
    { given: { ...HERE, LLM_FALLBACK_MODEL: "small" }, wrong: "LLM_FALLBACK_BASE_URL" },
    { given: inPlace("LLM_FALLBACK", HERE), wrong: "LLM_BASE_URL" },
    { given: { EMBEDDINGS_MODEL: "m" }, wrong: "EMBEDDINGS_BASE_URL" },
    { given: { JUDGE_MODEL: "m" }, wrong: "JUDGE_BASE_URL" },
    { given: { EMBEDDINGS_BASE_URL: "http://127.0.0.1/v1" }, wrong: "EMBEDDINGS_MODEL" },
  ])("are refused in one line: $given", ({ given, wrong }, { expect }) => {
    expect(readSettings(given)).toEqual({
      ok: false,
      error: expect.stringMatching(new RegExp(`^${wrong} must be [^\n]+$`, "u")),
    });
  });

  it.for(["LLM", "LLM_FALLBACK", "EMBEDDINGS"])("do not repeat a wrong key: %s", (place, { expect }) => {
    expect(readSettings({ ...HERE, [`${place}_API_KEY`]: "my key" })).toEqual({
      ok: false,
      error: `${place}_API_KEY must be a key without blanks`,
    });
  });
});

describe("the region of a model", () => {
  const places = ["LLM", "LLM_FALLBACK", "EMBEDDINGS"];

  it.for(
    places.flatMap((place) => [
      { place, region: "", why: "nobody said where it is" },
      { place, region: "us", why: "it is abroad" },
      { place, region: "hk", why: "it is outside the mainland" },
      { place, region: "CN", why: "it is no country in small letters" },
      { place, region: "local", why: "its address is not of this machine" },
    ]),
  )("is refused for $place when $why", ({ place, region }, { expect }) => {
    const variables = { ...HERE, ...inPlace(place, { ...THERE, LLM_REGION: region }) };

    expect(readSettings(variables)).toEqual({
      ok: false,
      error:
        `${place}_REGION must be the country this model computes in: cn, or another one together with LLM_ALLOW_ABROAD; ` +
        `it is ${JSON.stringify(region)}`,
    });
  });

  it.for(["us", "hk"])("may be %s where the operator allows it", (region, { expect }) => {
    expect(readSettings({ ...THERE, LLM_REGION: region, LLM_ALLOW_ABROAD: "true" })).toMatchObject({
      ok: true,
      value: { models: [{ region }], isAbroadAllowed: true },
    });
  });

  it("is still to be said where the operator allows every one", ({ expect }) => {
    expect(readSettings({ ...THERE, LLM_REGION: "", LLM_ALLOW_ABROAD: "true" })).toMatchObject({ ok: false });
  });

  it("is what is said of this machine too, which may pass on what it is sent", ({ expect }) => {
    expect(readSettings({ ...HERE, LLM_REGION: "us" })).toMatchObject({ ok: false });
    expect(readSettings({ ...HERE, LLM_REGION: "cn" })).toMatchObject({
      ok: true,
      value: { models: [{ region: "cn" }] },
    });
  });

  it.for(["localhost.example", "127.0.0.1.example", "10.0.0.7", "0.0.0.0"])(
    "is to be said of %s, which is not this machine alone",
    (host, { expect }) => {
      expect(readSettings({ ...HERE, LLM_BASE_URL: `http://${host}/v1` })).toMatchObject({ ok: false });
    },
  );

  it.for([
    { region: "local", abroad: false },
    { region: "cn", abroad: false },
    { region: "hk", abroad: true },
    { region: "us", abroad: true },
  ])("is abroad or not: $region", ({ region, abroad }, { expect }) => {
    expect(isAbroad({ region })).toBe(abroad);
  });
});
