/** The documentation of the API, with links into it and to the OpenAPI document. */
import { type ComponentChildren, h } from "preact";
import { addressOf } from "#src/clients/page/address-of.ts";
import type { Language } from "#src/language/language.ts";
import { type DocumentFrame, renderDocument } from "../document/render-document.ts";
import type { OpenApiDocument } from "../openapi/create-open-api.ts";
import { operationAnchor } from "./docs-anchors.ts";
import { DocsContents } from "./docs-contents.ts";
import { docsTextsOf } from "./docs-texts.ts";
import { listOperations } from "./list-operations.ts";

/** @returns the document from its doctype on; to be sent as UTF-8 */
export function renderDocs(document: OpenApiDocument, frame: DocumentFrame): string {
  const { language } = frame;
  const translate = docsTextsOf(language);
  const contents = [
    h(
      "p",
      { class: "docs-links" },
      h("a", { href: "/openapi.json" }, translate("docs:document")),
      h("a", { href: addressOf(language) }, translate("docs:ask")),
    ),
    h(OperationList, { document, language }),
    h(DocsContents, { document, language }),
  ];
  return renderDocument(
    {
      path: "/docs",
      title: translate("docs:title"),
      lead: translate("docs:lead"),
      skip: translate("docs:skip"),
      contents,
    },
    frame,
  );
}

interface OperationListProps {
  readonly document: OpenApiDocument;
  readonly language: Language;
}

function OperationList({ document, language }: OperationListProps): ComponentChildren {
  const translate = docsTextsOf(language);
  return h(
    "nav",
    { class: "docs-operations", "aria-label": translate("docs:contents") },
    h(
      "ul",
      null,
      listOperations(document).map(({ method, path, operation: { operationId: id } }) =>
        h(
          "li",
          { key: id },
          h("a", { href: `#${operationAnchor(id)}` }, translate(`docs:operations.${id}.summary`)),
          h("code", null, `${method.toUpperCase()} ${path}`),
        ),
      ),
    ),
  );
}
