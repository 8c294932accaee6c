import { describe, it } from "vitest";
import { schemaRows, typeOf } from "#src/http/docs/schema-rows.ts";

describe("schemaRows", () => {
  it("goes down into objects and lists, each field with the whole way to it", ({ expect }) => {
    const rows = schemaRows({
      type: "object",
      required: ["turn"],
      properties: {
        turn: {
          type: "object",
          description: "One turn",
          properties: { facts: { type: "array", items: { type: "object", properties: { id: { type: "string" } } } } },
        },
      },
    });

    expect(rows).toEqual([
      { name: "turn", type: "object", isRequired: true, description: "One turn" },
      { name: "turn.facts", type: "object[]", isRequired: false, description: undefined },
      { name: "turn.facts[].id", type: "string", isRequired: false, description: undefined },
    ]);
  });

  it("tells the fields of all kinds, each once, and what every kind requires", ({ expect }) => {
    const kind = (name: string, more: object) => ({
      type: "object" as const,
      required: ["kind", ...Object.keys(more)],
      properties: { kind: { const: name }, ...more },
    });
    const rows = schemaRows({ oneOf: [kind("said", { text: { type: "string" } }), kind("closed", {})] });

    expect(rows).toEqual([
      { name: "kind", type: '"said" | "closed"', isRequired: true, description: undefined },
      { name: "text", type: "string", isRequired: false, description: undefined },
    ]);
  });
});

describe("typeOf", () => {
  it.for([
    { schema: { type: "string" }, type: "string" },
    { schema: { type: "string", enum: ["zh", "en"] }, type: '"zh" | "en"' },
    { schema: { const: "live" }, type: '"live"' },
    { schema: { type: ["string", "null"] }, type: "string | null" },
    { schema: { anyOf: [{ type: "number" }, { type: "null" }] }, type: "number | null" },
    { schema: { type: "array", items: { enum: ["zh", "en"] } }, type: '("zh" | "en")[]' },
    {
      schema: { type: "array", prefixItems: [{ type: "number" }, { type: "number" }], items: false },
      type: "[number, number]",
    },
    { schema: { $ref: "#/components/schemas/Turn" }, type: "Turn" },
    { schema: {}, type: "any" },
  ])("writes $type", ({ schema, type }, { expect }) => {
    expect(typeOf(schema as Parameters<typeof typeOf>[0])).toBe(type);
  });
});
