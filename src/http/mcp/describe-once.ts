import type { StandardSchemaWithJSON } from "@modelcontextprotocol/server";
import type * as z from "zod";

type Converter = StandardSchemaWithJSON["~standard"]["jsonSchema"];

/** The same schema, with its JSON Schema made once: the SDK asks for it at each request. */
export function describeOnce<T>(schema: z.ZodType<T>): StandardSchemaWithJSON<unknown, T> {
  const { jsonSchema, ...standard } = schema["~standard"] as StandardSchemaWithJSON<unknown, T>["~standard"];
  return {
    "~standard": { ...standard, jsonSchema: { input: once(jsonSchema.input), output: once(jsonSchema.output) } },
  };
}

/** It is always asked for in the same dialect. */
function once(convert: Converter["input"]): Converter["input"] {
  let made: ReturnType<Converter["input"]> | undefined;
  return (options) => (made ??= convert(options));
}
