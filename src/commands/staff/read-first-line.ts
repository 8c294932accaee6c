import { once } from "node:events";
import { createInterface } from "node:readline";
import { Writable } from "node:stream";

/** What a terminal would show of what is typed goes nowhere. */
const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });

/** The first line of an input, without its end; empty where there is none. A terminal is asked for it, and shows nothing. */
export async function readFirstLine(
  input: NodeJS.ReadStream,
  prompt: { readonly text: string; readonly write: (text: string) => void },
): Promise<string> {
  if (input.isTTY) prompt.write(prompt.text);
  const lines = createInterface({ input, output: unseen, terminal: input.isTTY });
  const [line] = (await Promise.race([once(lines, "line"), once(lines, "close")])) as [string?];
  lines.close();
  if (input.isTTY) prompt.write("\n");
  return line ?? "";
}
