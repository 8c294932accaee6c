export interface TextWithCaret {
  readonly text: string;
  /** In UTF-16 code units. */
  readonly caret: number;
}

/** Puts a piece where the caret stands, as a paragraph of its own, and the caret behind it. Pure. */
export function insertText({ text, caret }: TextWithCaret, piece: string): TextWithCaret {
  const before = text.slice(0, caret).trimEnd();
  const after = text.slice(caret).trimStart();
  const head = before === "" ? piece : `${before}\n\n${piece}`;
  return { text: after === "" ? head : `${head}\n\n${after}`, caret: head.length };
}
