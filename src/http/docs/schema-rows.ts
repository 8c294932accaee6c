/** A schema as rows of a table: one per field, the fields of what it contains below it with the whole way to them. */
import type { JsonSchema } from "../openapi/collect-schemas.ts";

export interface SchemaRow {
  /** As a program would write it: `citations[].quote.text`. */
  readonly name: string;
  /** In the notation of TypeScript, which needs no translation. */
  readonly type: string;
  readonly isRequired: boolean;
  readonly description: string | undefined;
}

export function schemaRows(schema: JsonSchema, prefix = ""): readonly SchemaRow[] {
  const kinds = (schema.oneOf ?? []).filter((kind) => typeof kind === "object");
  if (kinds.length > 0) return mergeKinds(kinds.map((kind) => schemaRows(kind, prefix)));
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    if (typeof property === "boolean") return [];
    const name = `${prefix}${key}`;
    const row: SchemaRow = {
      name,
      type: typeOf(property),
      isRequired: schema.required?.includes(key) === true,
      description: property.description,
    };
    const items = itemsOf(property);
    return [row, ...(items === undefined ? schemaRows(property, `${name}.`) : schemaRows(items, `${name}[].`))];
  });
}

/** The fields of one kind or another: what they share stands once, and is required where every kind requires it. */
function mergeKinds(kinds: readonly (readonly SchemaRow[])[]): readonly SchemaRow[] {
  const byName = Map.groupBy(kinds.flat(), ({ name }) => name);
  return Array.from(byName, ([name, rows]) => ({
    name,
    type: [...new Set(rows.map(({ type }) => type))].join(" | "),
    isRequired: rows.length === kinds.length && rows.every(({ isRequired }) => isRequired),
    description: rows.find(({ description }) => description !== undefined)?.description,
  }));
}

export function typeOf(schema: JsonSchema): string {
  if (schema.$ref !== undefined) return schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeOf).join(" | ");
  if (Array.isArray(schema.type)) return schema.type.join(" | ");
  if (schema.prefixItems !== undefined) return `[${schema.prefixItems.map(partOf).join(", ")}]`;
  const items = itemsOf(schema);
  if (items === undefined) return schema.type ?? "any";
  const type = typeOf(items);
  return type.includes(" | ") ? `(${type})[]` : `${type}[]`;
}

function partOf(schema: JsonSchema | boolean): string {
  return typeof schema === "boolean" ? "any" : typeOf(schema);
}

function itemsOf({ items }: JsonSchema): JsonSchema | undefined {
  return typeof items === "object" && !Array.isArray(items) ? items : undefined;
}
