/** The notice by sections, and the table of what is kept, by which right and how long. */
import { type ComponentChildren, h } from "preact";
import { NOTICE_VERSION, noticeSections } from "#src/conversation/notice.ts";
import { type Kept, RETENTION } from "#src/conversation/retention.ts";
import { writeDate } from "#src/language/figures/write-date.ts";
import type { Language } from "#src/language/language.ts";
import { PRIVACY_MESSAGES } from "#src/language/messages/privacy.ts";
import { createTranslations, type Translate } from "#src/language/translate.ts";
import { DocsTable } from "../docs/docs-table.ts";
import { DocumentSection } from "../document/document-section.ts";
import type { Settings } from "#src/platform/settings/settings.ts";
import { type DocumentFrame, renderDocument } from "../document/render-document.ts";
import { TransferSection } from "./transfer-section.ts";

const textsOf = createTranslations(PRIVACY_MESSAGES);

const COLUMNS = ["data", "purpose", "basis", "kept", "afterwards"];

/** @returns the document from its doctype on; to be sent as UTF-8 */
export function renderPrivacy({ models }: Pick<Settings, "models">, frame: DocumentFrame): string {
  const { language } = frame;
  const translate = textsOf(language);
  const contents = [
    h("p", null, translate("privacy:version", { date: writeDate(NOTICE_VERSION, language) })),
    noticeSections(language).map(({ id, heading, text }) =>
      h(DocumentSection, { key: id, id, heading }, h("p", null, text)),
    ),
    h(RetentionSection, { language }),
    h(
      DocumentSection,
      { id: "device", heading: translate("privacy:device.heading") },
      h("p", null, translate("privacy:device.text")),
    ),
    h(TransferSection, { models, language }),
  ];
  return renderDocument(
    {
      path: "/privacy",
      title: translate("privacy:title"),
      lead: translate("privacy:lead"),
      skip: translate("privacy:skip"),
      contents,
    },
    frame,
  );
}

function RetentionSection({ language }: { readonly language: Language }): ComponentChildren {
  const translate = textsOf(language);
  const heading = translate("privacy:table.heading");
  return h(
    DocumentSection,
    { id: "periods", heading },
    h("p", null, translate("privacy:unverified")),
    h(
      DocsTable,
      { label: heading, columns: COLUMNS.map((column) => translate(`privacy:table.${column}`)) },
      RETENTION.map(({ what, basis, kept, afterwards }) =>
        h(
          "tr",
          { key: what },
          h("th", { scope: "row" }, translate(`privacy:data.${what}.name`)),
          h("td", null, translate(`privacy:data.${what}.purpose`)),
          h("td", null, translate(`privacy:basis.${basis}`)),
          h("td", null, writeKept(kept, translate)),
          h("td", null, translate(`privacy:afterwards.${afterwards}`)),
        ),
      ),
    ),
  );
}

function writeKept(kept: Kept, translate: Translate): string {
  const { kind, ...values } = kept;
  return translate(`privacy:kept.${kind}`, values);
}
