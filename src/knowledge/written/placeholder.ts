/** `{{fact_id}}` and `{{fact_id.bare}}`: where a figure stands in the prose. */

const PLACEHOLDER = /\{\{(?<id>[^{}]*?)(?<bare>\.bare)?\}\}/gu;

export interface Placeholder {
  readonly factId: string;
  /** The sentence says the bound itself. */
  readonly bare: boolean;
}

/** @param write what to put in the place of each placeholder */
export function replacePlaceholders(text: string, write: (placeholder: Placeholder) => string): string {
  return text.replaceAll(PLACEHOLDER, (_, id: string, bare?: string) =>
    write({ factId: id.trim(), bare: bare !== undefined }),
  );
}

/** Ids of the facts a text shows, each once, in order. */
export function placeholdersIn(text: string): readonly string[] {
  const ids = new Set<string>();
  replacePlaceholders(text, ({ factId }) => {
    ids.add(factId);
    return "";
  });
  return [...ids];
}
