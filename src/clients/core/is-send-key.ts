/** What of a keydown event decides whether it sends the question. */
export interface KeyStroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** The key code of a keydown that an input method handles itself. */
const INPUT_METHOD_KEY_CODE = 229;

/**
 * Enter sends, unless it belongs to an input method that is choosing characters.
 *
 * Most browsers say so with `isComposing`. Safari ends the composition before the keydown of the very Enter that ended
 * it, so `isComposing` is already false there and only the key code tells (WebKit bug 165004).
 */
export function isSendKey(stroke: KeyStroke): boolean {
  return stroke.key === "Enter" && !stroke.shiftKey && !stroke.isComposing && stroke.keyCode !== INPUT_METHOD_KEY_CODE;
}
