import type * as z from "zod";
import { type JsonSchema, schemaOrReference } from "./collect-schemas.ts";
import type { Operation } from "./operation.ts";

export interface ParameterObject {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

/** The fields of an operation's path and query, each as a parameter. */
export function parametersOf({ path, query }: Pick<Operation, "path" | "query">): readonly ParameterObject[] {
  return [...fieldsOf("path", path), ...fieldsOf("query", query)];
}

function fieldsOf(place: ParameterObject["in"], fields: z.ZodObject | undefined): readonly ParameterObject[] {
  if (fields === undefined) return [];
  const { properties = {}, required = [] } = schemaOrReference(fields);
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = property as JsonSchema;
    return {
      name,
      in: place,
      required: required.includes(name),
      ...(description !== undefined && { description }),
      schema,
    };
  });
}
