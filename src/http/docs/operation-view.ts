/** One operation: what to send, what comes back, and what may stand in the way. */
import { type ComponentChildren, h } from "preact";
import type { Language } from "#src/language/language.ts";
import type { OperationObject, ResponseObject } from "../openapi/create-open-api.ts";
import { problemAnchor } from "../problems/problem-address.ts";
import { ContentView } from "./content-view.ts";
import { operationAnchor } from "./docs-anchors.ts";
import { docsTextsOf } from "./docs-texts.ts";
import { FieldTable } from "./field-table.ts";
import { InlineCode } from "./inline-code.ts";
import { typeOf } from "./schema-rows.ts";

interface OperationViewProps {
  readonly method: string;
  readonly path: string;
  readonly operation: OperationObject;
  readonly language: Language;
}

export function OperationView({ method, path, operation, language }: OperationViewProps): ComponentChildren {
  const translate = docsTextsOf(language);
  const { operationId: id, parameters = [], requestBody, responses, security = [] } = operation;
  return h(
    "article",
    { class: "docs-operation", id: operationAnchor(id) },
    h("h3", null, translate(`docs:operations.${id}.summary`)),
    h("p", { class: "docs-path" }, h("code", null, h("b", null, method.toUpperCase()), ` ${path}`)),
    h("p", null, h(InlineCode, { text: translate(`docs:operations.${id}.description`) })),
    security
      .flatMap((schemes) => Object.keys(schemes))
      .map((access) => h("p", { key: access }, h(InlineCode, { text: translate(`docs:access.${access}`) }))),
    parameters.length > 0 && [
      h("h4", null, translate("docs:operation.parameters")),
      h(FieldTable, {
        label: translate("docs:operation.parameters"),
        language,
        rows: parameters.map(({ name, in: place, required, description, schema }) => ({
          name,
          place,
          isRequired: required,
          description,
          type: typeOf(schema),
        })),
      }),
    ],
    requestBody !== undefined && [
      h("h4", null, translate("docs:operation.body")),
      h(ContentView, { content: requestBody.content, language }),
    ],
    h("h4", null, translate("docs:operation.reply")),
    Object.entries(responses)
      .filter(([status]) => status.startsWith("2"))
      .map(([status, { content = {} }]) => [
        h("p", { key: status }, h("code", null, status), ` ${translate(replyKey(operation, status))}`),
        h(ContentView, { key: `${status} content`, content, language }),
      ]),
    h("h4", null, translate("docs:operation.problems")),
    h(
      "ul",
      { class: "docs-codes" },
      Object.entries(responses).map(([status, response]) => h(ProblemCodes, { key: status, status, response })),
    ),
  );
}

/** Beside a 201, a 200 is the reply to the same request sent again. */
function replyKey({ operationId: id, responses }: OperationObject, status: string): string {
  return status === "200" && "201" in responses ? "docs:operation.repeated" : `docs:operations.${id}.reply`;
}

interface ProblemCodesProps {
  readonly status: string;
  readonly response: ResponseObject;
}

function ProblemCodes({ status, response }: ProblemCodesProps): ComponentChildren {
  return response["x-problem-codes"]?.map((code) =>
    h("li", { key: code }, h("a", { href: `#${problemAnchor(code)}` }, h("code", null, `${status} ${code}`))),
  );
}
