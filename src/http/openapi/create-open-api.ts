/** The OpenAPI 3.1 document, made of the routes themselves: what is served is described, and nothing else. */
import { PROBLEM_STATUS, type ProblemCode, problemSchema } from "#src/protocol/problem.ts";
import type { Settings } from "#src/platform/settings/settings.ts";
import { API_VERSION } from "../api-version.ts";
import { docsTextsOf } from "../docs/docs-texts.ts";
import { AIGC_HEADER } from "../headers/mark-generated.ts";
import type { Route } from "../routes/route.ts";
import { collectSchemas, type JsonSchema, schemaOrReference } from "./collect-schemas.ts";
import { contentsOf } from "./contents-of.ts";
import { type Access, OPERATION_GROUPS, type Content, type Operation } from "./operation.ts";
import { parametersOf, type ParameterObject } from "./parameters-of.ts";

export interface OpenApiDocument {
  readonly openapi: "3.1.1";
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description: string;
    readonly license: { readonly name: string; readonly identifier: string };
  };
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly headers: Readonly<Record<string, HeaderObject>>;
    readonly securitySchemes: Readonly<Record<Access, SecurityScheme>>;
  };
}

export interface OperationObject {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly ParameterObject[];
  readonly requestBody?: { readonly required: true; readonly content: ContentObject };
  readonly responses: Readonly<Record<string, ResponseObject>>;
  readonly security?: readonly Readonly<Partial<Record<Access, readonly []>>>[];
}

export interface ResponseObject {
  readonly description: string;
  readonly headers: Readonly<Record<string, { readonly $ref: string }>>;
  readonly content?: ContentObject;
  /** The codes of the problems with this status. */
  readonly "x-problem-codes"?: readonly ProblemCode[];
}

export type ContentObject = Readonly<Record<string, { readonly schema: JsonSchema; readonly example?: unknown }>>;

interface SecurityScheme {
  readonly type: "http" | "apiKey";
  readonly description: string;
  readonly scheme?: "bearer";
  readonly in?: "cookie";
  readonly name?: string;
}

interface HeaderObject {
  readonly description: string;
  readonly schema: JsonSchema;
}

/** Other programs' tools read English. */
const translate = docsTextsOf("en");

export function createOpenApi(routes: readonly Route[], { publicUrl }: Pick<Settings, "publicUrl">): OpenApiDocument {
  const paths: Record<string, Record<string, OperationObject>> = {};
  for (const { method, path, operation } of routes) {
    paths[path] = { ...paths[path], [method]: describeOperation(operation) };
  }
  return {
    openapi: "3.1.1",
    info: {
      title: translate("docs:title"),
      version: API_VERSION,
      description: translate("docs:lead"),
      license: { name: "Apache License 2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: publicUrl ?? "/" }],
    tags: OPERATION_GROUPS.map((name) => ({ name, description: translate(`docs:groups.${name}`) })),
    paths,
    components: {
      schemas: collectSchemas(routes.map(({ operation }) => operation)),
      headers: {
        "Luodi-Version": { description: translate("docs:headers.version"), schema: { type: "string" } },
        [AIGC_HEADER]: { description: translate("docs:headers.aigc"), schema: { type: "string" } },
        "Retry-After": { description: translate("docs:headers.retryAfter"), schema: { type: "integer" } },
      },
      securitySchemes: {
        conversation: { type: "http", scheme: "bearer", description: translate("docs:access.conversation") },
        apiKey: { type: "http", scheme: "bearer", description: translate("docs:access.apiKey") },
        desk: { type: "apiKey", in: "cookie", name: "__Host-desk", description: translate("docs:access.desk") },
      },
    },
  };
}

function describeOperation(operation: Operation): OperationObject {
  const { id, group, body, access } = operation;
  const parameters = parametersOf(operation);
  return {
    operationId: id,
    tags: [group],
    summary: translate(`docs:operations.${id}.summary`),
    description: translate(`docs:operations.${id}.description`),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: describeContent(body) } }),
    responses: { ...describeReply(operation), ...describeProblems(operation) },
    ...(access && { security: [{ [access]: [] }] }),
  };
}

function describeReply({ id, reply }: Operation): Readonly<Record<string, ResponseObject>> {
  const contents = contentsOf(reply);
  const response: ResponseObject = {
    description: translate(`docs:operations.${id}.reply`),
    headers: describeHeaders("Luodi-Version", ...(reply.status !== 204 && reply.isMarked ? [AIGC_HEADER] : [])),
    ...(contents.length > 0 && { content: Object.assign({}, ...contents.map(describeContent)) as ContentObject }),
  };
  const isRepeatable = reply.status !== 204 && reply.repeatable === true;
  return {
    [reply.status ?? 200]: response,
    ...(isRepeatable && { "200": { ...response, description: translate("docs:operation.repeated") } }),
  };
}

function describeContent({ mediaType, schema, example }: Content): ContentObject {
  const anything: JsonSchema = mediaType === "application/json" ? { type: "object" } : { type: "string" };
  return {
    [mediaType]: {
      schema: schema === undefined ? anything : schemaOrReference(schema),
      ...(example !== undefined && { example }),
    },
  };
}

/** Codes that share a status share a response. */
function describeProblems({
  problems,
  problemsOnPage,
  problemSchema: schema = problemSchema,
}: Operation): Readonly<Record<string, ResponseObject>> {
  const content: ContentObject = problemsOnPage
    ? { "text/html": { schema: { type: "string" } } }
    : { "application/problem+json": { schema: schemaOrReference(schema) } };
  const byStatus = Object.groupBy(problems, (code) => PROBLEM_STATUS[code]) as Readonly<Record<string, ProblemCode[]>>;
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, codes]) => [
      status,
      {
        description: codes.join(", "),
        headers: describeHeaders("Luodi-Version", ...(codes.includes("too-many-requests") ? ["Retry-After"] : [])),
        content,
        "x-problem-codes": codes,
      },
    ]),
  );
}

function describeHeaders(...names: readonly string[]): ResponseObject["headers"] {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}
