/** Reads a document as HTML, whatever it was written with. */
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import mammoth from "mammoth";
import { marked } from "marked";
import type { Result } from "#src/platform/shared/result.ts";

export interface DocumentHtml {
  readonly html: string;
  /** What the reader of its format had to leave out or could not make sense of. */
  readonly remarks: readonly string[];
}

/** A title is no heading of its own to Word; to a reader it is. */
const TITLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='标题'] => h1:fresh"];
/** Where a page says how it is written; Chinese pages of some age are not UTF-8. */
const CHARSET = /charset=["']?(?<charset>[\w-]+)/iu;
const HEAD_BYTES = 2048;

/** @returns the document, or in one line why it cannot be read */
export async function documentHtml(path: string): Promise<Result<DocumentHtml, string>> {
  const format = extname(path).toLowerCase();
  try {
    const bytes = await readFile(path);
    switch (format) {
      case ".docx":
        return { ok: true, value: await ofWord(bytes) };
      case ".md":
        return { ok: true, value: { html: await marked.parse(bytes.toString("utf8")), remarks: [] } };
      case ".html":
      case ".htm": {
        const charset = CHARSET.exec(bytes.subarray(0, HEAD_BYTES).toString("latin1"))?.groups?.["charset"];
        return { ok: true, value: { html: new TextDecoder(charset ?? "utf-8").decode(bytes), remarks: [] } };
      }
      default:
        return { ok: false, error: `${path}: only .docx, .md and .html can be read` };
    }
  } catch (error) {
    return { ok: false, error: `${path}: cannot be read: ${(error as Error).message.split("\n", 1)[0] ?? ""}` };
  }
}

async function ofWord(bytes: Buffer): Promise<DocumentHtml> {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: bytes },
    { styleMap: TITLES, externalFileAccess: false },
  );
  return {
    html: value,
    remarks: [
      "headers, footers, comments and text in shapes of a .docx are not read: look whether there are any",
      ...new Set(messages.map(({ message }) => message)),
    ],
  };
}
