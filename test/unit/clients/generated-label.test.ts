/** What a model wrote says so wherever it is shown, in the reader's language and with both words that the law asks for. */
import { describe, it } from "vitest";
import { renderDesk } from "#src/clients/desk/desk-document.ts";
import { signedOut } from "#src/clients/desk/desk-state.ts";
import { copyText } from "#src/clients/page/copy-text.ts";
import { renderPage } from "#src/clients/page/document.ts";
import { startVisit } from "#src/clients/core/visit.ts";
import { grantsOf } from "#src/people/access/grants-of.ts";
import { openedCaseOnDesk } from "#src/http/desk/case-on-desk.ts";
import { renderReview } from "#src/http/desk/review/render-review.ts";
import { LANGUAGES, type PerLanguage } from "#src/language/language.ts";
import { DESK_MESSAGES } from "#src/language/messages/desk.ts";
import { EXPORT_MESSAGES } from "#src/language/messages/export.ts";
import { PAGE_MESSAGES } from "#src/language/messages/page.ts";
import type { RecordedEvent } from "#src/conversation/event.ts";
import { ASSETS } from "#test/support/app-parts.ts";
import { NOON, openCase } from "#test/support/records.ts";
import { answeredTurn } from "./sample-turns.ts";

const READERS = LANGUAGES.map((language) => ({ language, label: PAGE_MESSAGES[language].page.label["ai-generated"] }));

/** Artificial intelligence, and generated. */
const BOTH: PerLanguage<RegExp> = {
  zh: /人工智能.*生成/u,
  en: /AI-generated/u,
  ja: /AI.*生成/u,
  ko: /AI.*생성/u,
};

const generated = { ...answeredTurn, label: "ai-generated" } as const;
const events: readonly RecordedEvent[] = [
  { seq: 1, at: NOON.toISOString(), author: "assistant", kind: "turn.answered", turn: generated },
  {
    seq: 2,
    at: NOON.toISOString(),
    author: "helper",
    kind: "message.helper",
    text: "Please bring the original.",
    language: "en",
    helper: "Wang Fang",
    aiAssisted: true,
  },
];
const opened = { case: openCase({ conversationId: "c-1" }), events };

describe("the label of what a model wrote", () => {
  it.for(READERS)(
    "says both that it is AI and that it is generated, in $language",
    ({ language, label }, { expect }) => {
      const { page } = PAGE_MESSAGES[language];

      for (const text of [
        label,
        page.label["machine-translated"],
        EXPORT_MESSAGES[language].export.label,
        DESK_MESSAGES[language].desk.written.label,
      ]) {
        expect(text).toMatch(BOTH[language]);
      }
    },
  );

  it.for(READERS)(
    "stands with the answer on the page and goes along when it is copied, in $language",
    (given, { expect }) => {
      const { language, label } = given;
      const request = { text: "How long?" };
      const html = renderPage({ ...startVisit(language), asked: [{ request, turn: generated }] }, { assets: ASSETS });
      const copied = copyText(
        { kind: "exchange", id: "a", request, delivery: { kind: "recorded" }, heard: undefined, turn: generated },
        language,
      );

      expect(html).toContain(`<p class="label">${label}</p>`);
      expect(copied.endsWith(`\n\n${label}`)).toBe(true);
    },
  );

  it.for(READERS)("is shown to staff in a case and at its review, in $language", ({ language, label }, { expect }) => {
    const frame = { teams: [], language, reader: { id: "a-1", role: "helper" } } as const;
    const desk = renderDesk(
      {
        ...signedOut(language),
        account: { name: "wang", role: "helper", may: grantsOf("helper") },
        opened: openedCaseOnDesk({ ...opened, acts: [] }, frame),
      },
      { assets: ASSETS },
    );
    const review = renderReview(
      { opened, reviews: [], sent: undefined, newKey: () => "key" },
      { language, assets: ASSETS },
    );

    expect(desk).toContain(`<p class="label">${label}</p>`);
    expect(review).toContain(label);
  });

  it.for(LANGUAGES)(
    "is not given to what a person sent, only what it was written from is told to staff, in %s",
    (language, { expect }) => {
      const frame = { teams: [], language, reader: { id: "a-1", role: "helper" } } as const;
      const byPerson = { ...opened, events: events.slice(1) };
      const html = renderDesk(
        {
          ...signedOut(language),
          account: { name: "wang", role: "helper", may: grantsOf("helper") },
          opened: openedCaseOnDesk({ ...byPerson, acts: [] }, frame),
        },
        { assets: ASSETS },
      );
      const shown = html.slice(0, html.indexOf('id="state"'));

      expect(shown).toContain(DESK_MESSAGES[language].desk.transcript.aiAssisted);
      expect(shown).not.toContain(PAGE_MESSAGES[language].page.label["ai-generated"]);
    },
  );
});
