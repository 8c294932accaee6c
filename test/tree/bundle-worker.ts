/**
 * Bundles the Worker of a tree as `npm run deploy` would, without sending it anywhere, and looks at what came out: how
 * large it is, and what it would load at run time.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Metafile } from "esbuild";
import { quietly, WRANGLER } from "#src/commands/worker/wrangler.ts";

export interface BundledWorker {
  /** What wrangler says would be uploaded, without the files of the build; 0 where nothing could be bundled. */
  readonly gzipKiB: number;
  /** What must be mended, one line each. */
  readonly faults: readonly string[];
}

/** 1.25 megabytes, in the unit of the report. */
const LIMIT_KIB = 1_250_000 / 1024;

/** What the runtime may be asked for; everything else of Node would be a stand-in of Cloudflare's, or nothing at all. */
const MAY_IMPORT = new Set(["cloudflare:workers", "node:crypto"]);
/** Stand-ins for what Node has, which wrangler puts in unasked where code uses a global of Node. */
const STAND_IN = /node_modules\/(?:unenv|@cloudflare\/unenv-preset)\/|virtual:nodejs|_virtual_unenv/u;
/** Clients of models for which our own stands in: they weigh more than all that Luodi does with a reply. */
const REPLACED = /node_modules\/(@langchain\/\w+|langsmith|openai)\//u;
const NATIVE = /\.node$|node_modules\/(?:hnswlib-node|bindings|node-gyp-build)\//u;

/** @param folder of a tree with `wrangler.toml` and a build */
export async function bundleWorker(folder: string): Promise<BundledWorker> {
  const out = await mkdtemp(join(tmpdir(), "luodi-bundle-"));
  try {
    const given = ["deploy", "--dry-run", "--outdir", join(out, "worker"), "--metafile"];
    const { stdout } = await promisify(execFile)(process.execPath, [WRANGLER, ...given], {
      cwd: folder,
      env: { ...process.env, ...quietly(out) },
    });
    const gzipKiB = Number(/gzip: ([\d.]+) KiB/u.exec(stdout)?.[1] ?? Number.NaN);
    const metafile = JSON.parse(await readFile(join(out, "worker/bundle-meta.json"), "utf8")) as Metafile;
    return { gzipKiB, faults: [...sizeFaults(gzipKiB), ...contentFaults(metafile)] };
  } catch (error) {
    const { stderr = String(error) } = error as { stderr?: string };
    return { gzipKiB: 0, faults: [`it cannot be bundled: ${stderr.trim()}`] };
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

function sizeFaults(gzipKiB: number): readonly string[] {
  // A report that no longer says the size is no proof of a small one.
  return gzipKiB <= LIMIT_KIB ? [] : [`it has ${gzipKiB} KiB (gzip) of at most ${LIMIT_KIB.toFixed(0)}`];
}

function contentFaults({ inputs, outputs }: Metafile): readonly string[] {
  const imports = Object.values(outputs).flatMap((output) => output.imports.map(({ path }) => path));
  const sources = Object.keys(inputs);
  return [
    ...imports.filter((path) => !MAY_IMPORT.has(path)).map((path) => `it imports ${path}`),
    ...sources.filter((path) => STAND_IN.test(path)).map((path) => `it holds a stand-in for Node: ${path}`),
    ...sources.flatMap((path) => {
      const [, name] = REPLACED.exec(path) ?? [];
      return name === undefined ? [] : [`it holds ${name}`];
    }),
    ...sources.filter((path) => NATIVE.test(path)).map((path) => `it holds a native module: ${path}`),
  ].filter((fault, at, all) => all.indexOf(fault) === at);
}
