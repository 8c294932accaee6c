/** What a body holds: its media type, a link to its schema, and an example where there is one. */
import { type ComponentChildren, h } from "preact";
import type { Language } from "#src/language/language.ts";
import type { ContentObject } from "../openapi/create-open-api.ts";
import { schemaAnchor } from "./docs-anchors.ts";
import { docsTextsOf } from "./docs-texts.ts";
import { typeOf } from "./schema-rows.ts";

interface ContentViewProps {
  readonly content: ContentObject;
  readonly language: Language;
}

export function ContentView({ content, language }: ContentViewProps): ComponentChildren {
  const translate = docsTextsOf(language);
  return Object.entries(content).map(([mediaType, { schema, example }]) => [
    h(
      "p",
      { key: mediaType },
      h("code", null, mediaType),
      schema.$ref !== undefined && [
        " ",
        h("a", { href: `#${schemaAnchor(typeOf(schema))}` }, h("code", null, typeOf(schema))),
      ],
    ),
    example !== undefined &&
      h(
        "details",
        null,
        h("summary", null, translate("docs:operation.example")),
        h("pre", { class: "docs-example", lang: "en", tabindex: 0 }, h("code", null, JSON.stringify(example, null, 2))),
      ),
  ]);
}
