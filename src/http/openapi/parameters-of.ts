import type * as z from "zod";
import { type JsonSchema, schemaOrReference } from "./collect-schemas.ts";
import type { Operation } from "./operation.ts";

export interface ParameterObject {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

type Fields = Pick<Operation, "path" | "query" | "headers">;

/** The fields of an operation's path, query and headers, each as a parameter. */
export function parametersOf({ path, query, headers }: Fields): readonly ParameterObject[] {
  return [...fieldsOf("path", path), ...fieldsOf("query", query), ...fieldsOf("header", headers)];
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
