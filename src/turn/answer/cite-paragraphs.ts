/**
 * The paragraphs of a passage, each followed by the number of its citation. A list stays one block; every item carries
 * the number, because each is a statement of its own.
 */
export function citeParagraphs(body: string, n: number): readonly string[] {
  return body
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map((block) =>
      block
        .split("\n")
        .map((line) => citeLine(line, block, n))
        .join("\n"),
    );
}

function citeLine(line: string, block: string, n: number): string {
  const isLast = block.endsWith(line);
  return line.startsWith("- ") || isLast ? cite(line, n) : line;
}

/** A statement followed by the number of its citation; after full-width punctuation no space is needed. */
export function cite(statement: string, n: number): string {
  return `${statement}${/[\u3000-\u303f\uff00-\uffef]$/u.test(statement) ? "" : " "}[${n}]`;
}
