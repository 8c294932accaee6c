const FILE = /^---\n(?<yaml>.*?)\n---\n(?<rest>.*)$/su;

export interface SplitFile {
  /** Between the two lines of `---`. */
  readonly yaml: string;
  /** What follows. */
  readonly rest: string;
}

/**
 * Takes a text apart that begins with front matter. Line ends of Windows become plain ones, and a byte order mark goes.
 *
 * @returns undefined where there is no front matter
 */
export function splitFrontMatter(text: string): SplitFile | undefined {
  const { yaml, rest } = FILE.exec(text.replaceAll("\r\n", "\n").replace(/^\uFEFF/u, ""))?.groups ?? {};
  return yaml === undefined || rest === undefined ? undefined : { yaml, rest };
}
