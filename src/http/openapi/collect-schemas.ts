/** The schemas of the wire as the OpenAPI document holds them: each once, by the id in its metadata. */
import * as z from "zod";
import { problemSchema } from "#src/protocol/problem.ts";
import { contentsOf } from "./contents-of.ts";
import type { Operation } from "./operation.ts";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

const OPTIONS = {
  // As a program sends it. The other way would forbid fields that are not listed, and replies may gain some.
  io: "input",
  override: ({ jsonSchema }: { readonly jsonSchema: JsonSchema }) => forgetSafeIntegers(jsonSchema),
} as const;

/** The schemas that operations name, and that of every problem. */
export function collectSchemas(operations: readonly Operation[]): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<{ id: string }>();
  for (const { body, reply, problemSchema: own } of operations) {
    for (const schema of [body?.schema, ...contentsOf(reply).map((content) => content.schema), own, problemSchema]) {
      const id = schema && idOf(schema);
      if (schema && id !== undefined) registry.add(schema, { id });
    }
  }
  const { schemas } = z.toJSONSchema(registry, { ...OPTIONS, uri: addressOf });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _dialect, $id: _address, ...schema }]) => [id, schema]),
  );
}

/** A schema with an id is referred to by it. */
export function schemaOrReference(schema: z.ZodType): JsonSchema {
  const id = idOf(schema);
  if (id !== undefined) return { $ref: addressOf(id) };
  const { $schema: _dialect, ...whole } = z.toJSONSchema(schema, OPTIONS);
  return whole;
}

function idOf(schema: z.ZodType): string | undefined {
  return z.globalRegistry.get(schema)?.id;
}

function addressOf(id: string): string {
  return `#/components/schemas/${id}`;
}

/** The bounds of JavaScript's integers say nothing about the wire. */
function forgetSafeIntegers(schema: JsonSchema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}
