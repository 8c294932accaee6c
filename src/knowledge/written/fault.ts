/** Something in `knowledge/` that an editor has to mend. */
export interface Fault {
  /** Path of the file, relative to `knowledge/`. */
  readonly file: string;
  /** Stable id of the rule that was broken, in kebab case. */
  readonly rule: string;
  /** For the editor: what is wrong, where, and what would be right. */
  readonly message: string;
}
