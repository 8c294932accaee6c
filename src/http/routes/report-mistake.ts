/**
 * `GET /guides/{id}/report` and `POST /guides/{id}/report`: a mistake in a guide, told to people. Works without a script;
 * what is to be mended is said on the form, and a form that is sent twice opens one case.
 */
import { NOTICE_VERSION } from "#src/conversation/notice.ts";
import { reportMistake } from "#src/conversation/report-mistake.ts";
import { guideAddress } from "#src/platform/shared/guide-address.ts";
import type { HandoffRequest } from "#src/protocol/case.ts";
import { guidePathSchema, guideQuerySchema } from "#src/protocol/guides.ts";
import { mistakeReportSchema } from "#src/protocol/report.ts";
import type { AppContext } from "../app-env.ts";
import type { AppParts } from "../app-parts.ts";
import { CONVERSATION_PROBLEMS, SENT_PROBLEMS } from "../conversation/conversation-problems.ts";
import { siteOf } from "../conversation/site-of.ts";
import { comesFromOwnPage } from "../desk/own-origin.ts";
import type { CurrentGuides, IndexedGuide } from "../guides/guide-index.ts";
import { guideTextsOf } from "../guides/guide-texts.ts";
import { findReportFaults, readReport } from "../guides/report/read-report.ts";
import { renderReportForm, type ReportFormState } from "../guides/report/render-report-form.ts";
import { renderReportSent } from "../guides/report/render-report-sent.ts";
import { EMPTY_REPORT, type ReportFields } from "../guides/report/report-fields.ts";
import { isIdempotencyKey } from "../input/idempotency-key.ts";
import { readForm } from "../input/read-form.ts";
import { refuse } from "../problems/refuse.ts";
import { readerLanguage } from "../reader-language.ts";
import type { Route } from "./route.ts";

type ReportParts = Pick<AppParts, "conversation" | "notices" | "redact" | "page" | "settings">;

export function reportMistakeRoutes(parts: ReportParts, guides: CurrentGuides): readonly Route[] {
  const { conversation, notices, redact, page, settings } = parts;
  const mailsNews = notices.channels.mailer !== undefined;
  const path = "/guides/{id}/report";
  const showForm = (
    c: AppContext,
    entry: IndexedGuide,
    state: Omit<ReportFormState, "key" | "mailsNews">,
    key?: string,
  ): string =>
    renderReportForm(
      entry,
      { ...state, mailsNews, key: key ?? conversation.newId() },
      { language: readerLanguage(c), assets: page.assets },
    );
  return [
    {
      method: "get",
      path,
      operation: {
        id: "openReport",
        group: "pages",
        path: guidePathSchema,
        query: guideQuerySchema,
        reply: { mediaType: "text/html" },
        problems: ["not-found", "too-many-requests", "fault"],
        problemsOnPage: true,
      },
      async handle(c) {
        const entry = (await guides()).get(c.req.param("id") ?? "");
        if (entry === undefined) return refuse(c, { code: "not-found" });
        return c.html(showForm(c, entry, { fields: EMPTY_REPORT, faults: {}, fault: undefined }));
      },
    },
    {
      method: "post",
      path,
      operation: {
        id: "reportMistake",
        group: "pages",
        path: guidePathSchema,
        query: guideQuerySchema,
        body: { mediaType: "application/x-www-form-urlencoded", schema: mistakeReportSchema },
        reply: { mediaType: "text/html" },
        problems: [...CONVERSATION_PROBLEMS, ...SENT_PROBLEMS, "not-allowed", "key-reused"],
        problemsOnPage: true,
      },
      async handle(c) {
        // A program may send none; a browser that names another page was led here by it.
        if (c.req.header("Origin") !== undefined && !comesFromOwnPage(c, settings.publicUrl)) {
          return refuse(c, { code: "not-allowed", context: "other-site" });
        }
        const entry = (await guides()).get(c.req.param("id") ?? "");
        if (entry === undefined) return refuse(c, { code: "not-found" });
        const sent = await readForm(c.req.raw);
        if (!sent.ok) return refuse(c, sent.error);

        const fields = readReport(sent.value);
        // What was typed is shown again without what should not have been sent.
        const shown = { ...fields, text: redact(fields.text) };
        const key = isIdempotencyKey(sent.value["key"]) ? sent.value["key"] : conversation.newId();
        const faults = findReportFaults(fields, conversation.redact);
        if (faults !== undefined) {
          return c.html(showForm(c, entry, { fields: shown, faults, fault: undefined }, key), 422);
        }

        const language = readerLanguage(c);
        const reported = await reportMistake(conversation, {
          guide: entry.guide,
          request: requestOf(entry, fields, c),
          key,
          language,
          site: siteOf(c, settings),
          noticeVersion: NOTICE_VERSION,
        });
        if (reported.ok) {
          return c.html(renderReportSent(entry.guide, reported.value.handoff, { language, assets: page.assets }));
        }
        if (reported.error === "no-conversation") return refuse(c, { code: "not-found" });
        if (reported.error !== "key-reused") {
          return c.html(showForm(c, entry, { fields: shown, faults: { text: "tooLong" }, fault: undefined }, key), 422);
        }
        // The browser went back to a form that was sent before, and something else was typed into it.
        const fault = guideTextsOf(language)("guide:report.changed");
        return c.html(showForm(c, entry, { fields: shown, faults: {}, fault }), 409);
      },
    },
  ];
}

/** For whoever helps: which guide and which section, in the reader's language, and its address. */
function requestOf({ guide, passages }: IndexedGuide, fields: ReportFields, c: AppContext): HandoffRequest {
  const language = readerLanguage(c);
  const translate = guideTextsOf(language);
  const passage = passages.find(({ section }) => section === fields.section);
  const title = guide.title[language];
  const section = passage?.prose[language].heading ?? translate("guide:report.whole");
  const address = guideAddress(guide.id, language, passage?.section);
  const { text, kind, value } = fields;
  return {
    reason: `${translate("guide:report.reason", { title, section })}\n${address}`,
    text,
    ...(value !== "" && { contact: { kind, value, consent: true } }),
  };
}
