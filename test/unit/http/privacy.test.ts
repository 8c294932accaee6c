import { describe, it } from "vitest";
import { noticeSections } from "#src/conversation/notice.ts";
import { CONVERSATION_DAYS, RETENTION } from "#src/conversation/retention.ts";
import { renderPrivacy } from "#src/http/privacy/render-privacy.ts";
import { type Language, LANGUAGES } from "#src/language/language.ts";
import { PRIVACY_MESSAGES } from "#src/language/messages/privacy.ts";
import { ASSETS } from "#test/support/app-parts.ts";

const privacyIn = (language: Language) => renderPrivacy({ language, assets: ASSETS });

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

  it("has styles of our own alone, and no script", ({ expect }) => {
    expect(privacyIn("en")).not.toMatch(/<script|style="|<style/u);
  });
});
