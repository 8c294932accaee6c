/** The pages that links in mails lead to: a question with one button, and what became of it. They work without a script. */
import { h } from "preact";
import { caseAddress } from "#src/clients/page/address-of.ts";
import { noticeTextsOf } from "#src/people/notices/notice-texts.ts";
import { type DocumentFrame, renderDocument } from "../document/render-document.ts";

/** Where their other languages are found: in an address of these pages there would be a key. */
const PATH_IN_OTHER_LANGUAGES = "/case";

type PageName = "confirmPage" | "unsubscribePage";

/** @param action what the button posts to, with the key */
export function renderQuestion(page: PageName, action: string, frame: DocumentFrame): string {
  const translate = noticeTextsOf(frame.language);
  return renderDocument(
    {
      path: PATH_IN_OTHER_LANGUAGES,
      title: translate(`notices:${page}.title`),
      lead: translate(`notices:${page}.lead`),
      skip: translate("notices:skip"),
      contents: h(
        "form",
        { class: "document-form", method: "post", action },
        h("button", { class: "primary-button" }, translate(`notices:${page}.submit`)),
      ),
    },
    frame,
  );
}

/** @param state of the page's texts */
export function renderOutcome(page: PageName, state: "done" | "wrong" | "locked", frame: DocumentFrame): string {
  const { language } = frame;
  const translate = noticeTextsOf(language);
  return renderDocument(
    {
      path: PATH_IN_OTHER_LANGUAGES,
      title: translate(`notices:${page}.${state}`),
      isFaulty: state !== "done",
      lead: translate(`notices:${page}.${state}Lead`),
      skip: translate("notices:skip"),
      contents: h("a", { class: "case-link", href: caseAddress(language) }, translate("notices:findCase")),
    },
    frame,
  );
}
