import { describe, it } from "vitest";
import { noticeSections } from "#src/conversation/notice.ts";
import { CONVERSATION_DAYS, RETENTION } from "#src/conversation/retention.ts";
import { renderPrivacy } from "#src/http/privacy/render-privacy.ts";
import { type Language, LANGUAGES } from "#src/language/language.ts";
import { PRIVACY_MESSAGES } from "#src/language/messages/privacy.ts";
import type { ModelSettings } from "#src/platform/settings/settings.ts";
import { ASSETS } from "#test/support/app-parts.ts";

const privacyIn = (language: Language, models: readonly ModelSettings[] = []) =>
  renderPrivacy({ models }, { language, assets: ASSETS });

const HERE = { baseUrl: "http://127.0.0.1:8000/v1", apiKey: undefined, name: "own-7b", region: "local" };
const ABROAD = { baseUrl: "https://models.example/v1", apiKey: "secret-key", name: "far-70b", region: "us" };

describe("the page about privacy", () => {
  it.for(LANGUAGES)("tells the whole notice in %s", (language, { expect }) => {
    const html = privacyIn(language).replaceAll("&quot;", '"');

    for (const { heading, text } of noticeSections(language)) {
      expect(html).toContain(heading);
      expect(html).toContain(text);
    }
    expect(html).not.toContain("{{");
  });

  it.for(LANGUAGES)("has a row for everything that is kept in %s", (language, { expect }) => {
    const html = privacyIn(language);
    const { data } = PRIVACY_MESSAGES[language].privacy;

    expect(html.match(/<tr>/gu)).toHaveLength(RETENTION.length + 1);
    for (const { what } of RETENTION) expect(html).toContain(data[what].name);
    expect(html).toContain(String(CONVERSATION_DAYS));
  });

  it.for(LANGUAGES)("says that the legal bases are not confirmed in %s", (language, { expect }) => {
    expect(privacyIn(language)).toContain(PRIVACY_MESSAGES[language].privacy.unverified);
  });

  it.for(LANGUAGES)("says in %s to whom messages are sent", (language, { expect }) => {
    const { transfer } = PRIVACY_MESSAGES[language].privacy;
    const nobody = privacyIn(language);
    const here = privacyIn(language, [HERE]);
    const both = privacyIn(language, [HERE, ABROAD]);
    const toldAbroad = transfer.abroad.replace("{{model}}", "far-70b");

    expect(nobody).toContain(transfer.none);
    expect(here).not.toContain(transfer.none);
    expect(here).toContain(transfer.models);
    expect(here).toContain(`own-7b`);
    expect(here).toContain(transfer.local);
    expect(here).not.toContain(transfer.abroad.split("{{model}}")[1]);
    expect(both).toContain(toldAbroad);
    expect(both).toContain("models.example");
    expect(both).toContain(new Intl.DisplayNames(language, { type: "region" }).of("US"));
    expect(both).not.toMatch(/secret-key|\{\{/u);
  });

  it("has styles of our own alone, and no script", ({ expect }) => {
    expect(privacyIn("en")).not.toMatch(/<script|style="|<style/u);
  });
});
