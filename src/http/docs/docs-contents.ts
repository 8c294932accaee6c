/** The documentation in its order: rules for every request, the operations by group, what bodies hold, the problems. */
import { type ComponentChildren, h } from "preact";
import { CONVERSATION_DAYS } from "#src/conversation/retention.ts";
import type { Language } from "#src/language/language.ts";
import { MAX_QUESTION_CODE_POINTS } from "#src/platform/shared/question-limit.ts";
import type { ProblemCode } from "#src/protocol/problem.ts";
import { MAX_BODY_KIB, MAX_LARGE_BODY_KIB } from "../limits/limit-body.ts";
import type { OpenApiDocument } from "../openapi/create-open-api.ts";
import { schemaAnchor } from "./docs-anchors.ts";
import { docsTextsOf } from "./docs-texts.ts";
import { FieldTable } from "./field-table.ts";
import { InlineCode } from "./inline-code.ts";
import { listOperations, type PlacedOperation } from "./list-operations.ts";
import { OperationView } from "./operation-view.ts";
import { ProblemTable } from "./problem-table.ts";
import { schemaRows } from "./schema-rows.ts";

interface DocsContentsProps {
  readonly document: OpenApiDocument;
  readonly language: Language;
}

export function DocsContents({ document, language }: DocsContentsProps): ComponentChildren {
  const translate = docsTextsOf(language);
  const operations = listOperations(document);
  return [
    h(Rules, { language }),
    document.tags.map(({ name }) =>
      h(
        "section",
        { key: name, "aria-labelledby": `group-${name}` },
        h("h2", { id: `group-${name}` }, translate(`docs:groups.${name}`)),
        operations
          .filter(({ operation }) => operation.tags.includes(name))
          .map((placed) => h(OperationView, { key: placed.operation.operationId, ...placed, language })),
      ),
    ),
    h(Schemas, { document, language }),
    h(
      "section",
      { "aria-labelledby": "problems" },
      h("h2", { id: "problems" }, translate("docs:problems.heading")),
      h("p", null, h(InlineCode, { text: translate("docs:problems.lead") })),
      h(ProblemTable, { codes: codesOf(operations), language }),
    ),
  ];
}

const RULES = ["json", "language", "limits", "problems", "versions", "privacy", "sites"];

function Rules({ language }: { readonly language: Language }): ComponentChildren {
  const translate = docsTextsOf(language);
  const limits = {
    codePoints: MAX_QUESTION_CODE_POINTS,
    bodyKiB: MAX_BODY_KIB,
    largeBodyKiB: MAX_LARGE_BODY_KIB,
    days: CONVERSATION_DAYS,
  };
  return h(
    "section",
    { "aria-labelledby": "rules" },
    h("h2", { id: "rules" }, translate("docs:rules.heading")),
    h(
      "ul",
      { class: "docs-rules" },
      RULES.map((rule) => h("li", { key: rule }, h(InlineCode, { text: translate(`docs:rules.${rule}`, limits) }))),
    ),
  );
}

function Schemas({ document, language }: DocsContentsProps): ComponentChildren {
  const translate = docsTextsOf(language);
  return h(
    "section",
    { "aria-labelledby": "schemas" },
    h("h2", { id: "schemas" }, translate("docs:schemas.heading")),
    h("p", null, translate("docs:schemas.lead")),
    Object.entries(document.components.schemas).map(([id, schema]) => [
      h("h3", { key: id, id: schemaAnchor(id) }, h("code", null, id)),
      h(FieldTable, { key: `${id} fields`, label: id, rows: schemaRows(schema), language }),
    ]),
  );
}

/** Each code once, by status. */
function codesOf(operations: readonly PlacedOperation[]): readonly ProblemCode[] {
  const codes = operations.flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, response]) =>
      (response["x-problem-codes"] ?? []).map((code) => ({ status, code })),
    ),
  );
  const inOrder = codes.toSorted((one, other) => Number(one.status) - Number(other.status));
  return [...new Set(inOrder.map(({ code }) => code))];
}
