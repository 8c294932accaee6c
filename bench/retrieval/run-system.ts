import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import * as z from "zod";
import { PROJECT_FOLDER } from "#src/commands/project-folder.ts";
import type { Answer } from "./child/index-passages.ts";
import type { System } from "./systems.ts";
import { watchPeakMemory } from "./watch-peak-memory.ts";
import { WARM_UP, type Manifest } from "./write-manifest.ts";

export interface Run {
  /** By the id of the question. */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly indexMs: number;
  /** Of each question, without starting the process and without the questions that warm up. */
  readonly queryMs: readonly number[];
  /** Most resident memory of the whole process; where the system does not tell it, what the process said at its end. */
  readonly memoryMb: number;
}

const lineSchema = z.union([
  z.object({ query_id: z.string(), ranked: z.array(z.string()), confidence: z.number(), ms: z.number() }),
  z.object({ type: z.literal("stats"), index_ms: z.number(), rss_mb: z.number() }),
]);

/** Runs one system in a process of its own. Throws with what it wrote to standard error when it fails. */
export async function runSystem({ program, variant, name }: System, manifest: Manifest): Promise<Run> {
  const given = [program, ...(variant === undefined ? [] : [variant]), "--manifest", manifest.file];
  const child = spawn(process.execPath, given, { cwd: PROJECT_FOLDER, stdio: ["ignore", "pipe", "pipe"] });
  const memory = watchPeakMemory(child.pid);
  const [output, diagnostics, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  const peakMb = memory.stop();
  if (code !== 0) throw new Error(`${name} failed with exit code ${code} on ${manifest.file}: ${diagnostics}`);

  const answers = new Map<string, Answer>();
  const queryMs: number[] = [];
  let stats = { index_ms: Number.NaN, rss_mb: Number.NaN };
  for (const line of output.split("\n").filter((written) => written.startsWith("{"))) {
    const said = lineSchema.parse(JSON.parse(line));
    if ("type" in said) {
      stats = said;
    } else if (!said.query_id.startsWith(WARM_UP)) {
      answers.set(said.query_id, { ranked: said.ranked, confidence: said.confidence });
      queryMs.push(said.ms);
    }
  }
  return { answers, indexMs: stats.index_ms, queryMs, memoryMb: peakMb ?? stats.rss_mb };
}
