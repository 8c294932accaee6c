/** Where things stand on the documentation page, for links within it and to it. */

export function operationAnchor(id: string): string {
  return `operation-${id}`;
}

export function schemaAnchor(id: string): string {
  return `schema-${id}`;
}
