/** The documentation as a whole HTML document: no script, no style but our own, one language at a time. */
import { type ComponentChildren, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { languageTag } from "#src/language/language-tag.ts";
import { addressOf } from "#src/clients/page/address-of.ts";
import { type Language, LANGUAGES } from "#src/language/language.ts";
import type { AppParts } from "../app-parts.ts";
import type { OpenApiDocument } from "../openapi/create-open-api.ts";
import { operationAnchor } from "./docs-anchors.ts";
import { DocsContents } from "./docs-contents.ts";
import { DocsHeader } from "./docs-header.ts";
import { docsTextsOf } from "./docs-texts.ts";
import { listOperations } from "./list-operations.ts";

interface DocsFrame {
  readonly language: Language;
  readonly assets: AppParts["page"]["assets"];
}

/** @returns the document from its doctype on; to be sent as UTF-8 */
export function renderDocs(document: OpenApiDocument, { language, assets }: DocsFrame): string {
  const translate = docsTextsOf(language);
  const page = h(
    "html",
    { lang: languageTag(language) },
    h(
      "head",
      null,
      h("meta", { charset: "utf-8" }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1, viewport-fit=cover" }),
      h("title", null, translate("docs:title")),
      h("meta", { name: "description", content: translate("docs:lead") }),
      h("meta", { name: "color-scheme", content: "light dark" }),
      h("link", { rel: "icon", href: assets.icon, type: "image/svg+xml" }),
      LANGUAGES.map((other) =>
        h("link", { key: other, rel: "alternate", hreflang: languageTag(other), href: `/docs?language=${other}` }),
      ),
      h("link", { rel: "stylesheet", href: assets.style }),
      h("link", { rel: "stylesheet", href: assets.docsStyle }),
    ),
    h(
      "body",
      null,
      h(
        "div",
        { class: "page docs" },
        h("a", { class: "skip-link", href: "#contents" }, translate("docs:skip")),
        h(DocsHeader, { language }),
        h(
          "main",
          { class: "column", id: "contents" },
          h("h1", null, translate("docs:title")),
          h("p", { class: "lead" }, translate("docs:lead")),
          h(
            "p",
            { class: "docs-links" },
            h("a", { href: "/openapi.json" }, translate("docs:document")),
            h("a", { href: addressOf(language) }, translate("docs:ask")),
          ),
          h(OperationList, { document, language }),
          h(DocsContents, { document, language }),
        ),
      ),
    ),
  );
  return `<!doctype html>\n${renderToString(page)}`;
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
