import { describe, it } from "vitest";
import * as z from "zod";
import { createApp } from "#src/http/create-app.ts";
import { EXAMPLE_ASK, EXAMPLE_TURN } from "#src/http/openapi/examples.ts";
import { askSchema } from "#src/protocol/ask.ts";
import { turnSchema } from "#src/protocol/turn.ts";
import { makeAppParts } from "#test/support/app-parts.ts";

const app = createApp(makeAppParts());
const text = await (await app.request("/openapi.json")).text();
const document: unknown = JSON.parse(text);

/** The objects of OpenAPI 3.1 that the document uses, and no fields but theirs. */
const schemaObject = z.record(z.string(), z.unknown());
const reference = z.strictObject({ $ref: z.string().startsWith("#/components/") });
const content = z.partialRecord(
  z.enum([
    "application/json",
    "application/pdf",
    "application/xml",
    "application/problem+json",
    "application/x-www-form-urlencoded",
    "text/event-stream",
    "text/html",
    "text/plain",
  ]),
  z.strictObject({ schema: schemaObject, example: z.unknown().optional() }),
);
const operationObject = z.strictObject({
  operationId: z.string(),
  tags: z.array(z.string()).length(1),
  summary: z.string().min(1),
  description: z.string().min(1),
  parameters: z
    .array(
      z.strictObject({
        name: z.string(),
        in: z.enum(["path", "query", "header"]),
        required: z.boolean(),
        description: z.string(),
        schema: schemaObject,
      }),
    )
    .optional(),
  requestBody: z.strictObject({ required: z.literal(true), content }).optional(),
  responses: z.record(
    z.string().regex(/^[2-5]\d\d$/u),
    z.strictObject({
      description: z.string().min(1),
      headers: z.record(z.string(), reference),
      content: content.optional(),
      "x-problem-codes": z.array(z.string()).min(1).optional(),
    }),
  ),
  security: z.array(z.record(z.string(), z.tuple([]))).optional(),
});
const documentObject = z.strictObject({
  openapi: z.literal("3.1.1"),
  info: z.strictObject({
    title: z.string(),
    version: z.literal("1"),
    description: z.string(),
    license: z.strictObject({ name: z.string(), identifier: z.string() }),
  }),
  servers: z.array(z.strictObject({ url: z.string() })).min(1),
  tags: z.array(z.strictObject({ name: z.string(), description: z.string() })),
  paths: z.record(
    z.string().startsWith("/"),
    z.partialRecord(z.enum(["get", "post", "patch", "delete"]), operationObject),
  ),
  components: z.strictObject({
    schemas: z.record(z.string(), schemaObject),
    headers: z.record(z.string(), z.strictObject({ description: z.string(), schema: schemaObject })),
    securitySchemes: z.record(z.string(), schemaObject),
  }),
});

const { paths, components, tags } = documentObject.parse(document);
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    path,
    method,
    operation: operation as z.infer<typeof operationObject>,
  })),
);

describe("the OpenAPI document", () => {
  it("describes every route of the app, and nothing else", ({ expect }) => {
    const served = app.routes
      .filter(({ method, path }) => method !== "ALL" && path !== "/assets/*")
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/gu, "{$1}")}`);

    expect(operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`).toSorted()).toEqual(
      served.toSorted(),
    );
  });

  it("gives every operation an id of its own and a group that exists", ({ expect }) => {
    const ids = operations.map(({ operation }) => operation.operationId);

    expect(new Set(ids).size).toBe(ids.length);
    expect(
      operations.flatMap(({ operation }) => operation.tags).filter((tag) => !tags.some(({ name }) => name === tag)),
    ).toEqual([]);
  });

  it("has a parameter for every place in a path", ({ expect }) => {
    for (const { path, operation } of operations) {
      const places = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name);
      const parameters = (operation.parameters ?? []).filter((parameter) => parameter.in === "path");

      expect(parameters.map(({ name }) => name)).toEqual(places);
      expect(parameters.every(({ required }) => required)).toBe(true);
    }
  });

  it("holds everything it refers to", ({ expect }) => {
    const references = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/gu)].map(([, kind, name]) => ({
      kind,
      name,
    }));
    const missing = references.filter(
      ({ kind, name }) => !Object.hasOwn(kind === "schemas" ? components.schemas : components.headers, name ?? ""),
    );

    expect(references.length).toBeGreaterThan(0);
    expect(text.match(/"\$ref"/gu)).toHaveLength(references.length);
    expect(missing).toEqual([]);
  });

  it("lets replies gain fields", ({ expect }) => {
    expect(text).not.toContain('"additionalProperties":false');
  });

  it("shows a question and a turn that the schemas take", ({ expect }) => {
    expect(askSchema.parse(EXAMPLE_ASK)).toEqual(EXAMPLE_ASK);
    expect(turnSchema.parse(EXAMPLE_TURN)).toEqual(EXAMPLE_TURN);
  });

  it("begins addresses as the service is known to the public", async ({ expect }) => {
    const settings = { ...makeAppParts().settings, publicUrl: "https://luodi.example" };
    const reply = await createApp(makeAppParts({ settings })).request("/openapi.json");

    expect(await reply.json()).toMatchObject({ servers: [{ url: "https://luodi.example" }] });
  });
});
