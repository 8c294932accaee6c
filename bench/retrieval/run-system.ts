import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import * as z from "zod";
import { COMPILE_CACHE_FOLDER, PROJECT_FOLDER } from "#src/commands/project-folder.ts";
import type { Result } from "#src/platform/shared/result.ts";
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

const MS_PER_SECOND = 1000;

const lineSchema = z.union([
  z.object({ query_id: z.string(), ranked: z.array(z.string()), confidence: z.number(), ms: z.number() }),
  z.object({ type: z.literal("stats"), index_ms: z.number(), rss_mb: z.number() }),
]);

/**
 * Runs one system in a process of its own.
 *
 * @param mostMs  after this it is ended
 * @returns why there is nothing to measure, in a few words, when it fails or is ended
 */
export async function runSystem(
  { program, variant }: System,
  manifest: Manifest,
  mostMs: number,
): Promise<Result<Run, string>> {
  const given = [program, ...(variant === undefined ? [] : [variant]), "--manifest", manifest.file];
  // Ours keeps what Node compiles for its next start, so every system may.
  const env = { ...process.env, NODE_COMPILE_CACHE: COMPILE_CACHE_FOLDER };
  const child = spawn(process.execPath, given, { cwd: PROJECT_FOLDER, env, stdio: ["ignore", "pipe", "pipe"] });
  const clock = setTimeout(() => child.kill("SIGKILL"), mostMs);
  const memory = watchPeakMemory(child.pid);
  const [output, diagnostics, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  clearTimeout(clock);
  const peakMb = memory.stop();
  if (signal === "SIGKILL") return { ok: false, error: `more than ${mostMs / MS_PER_SECOND} s` };
  if (code !== 0) return { ok: false, error: `failed (${code ?? signal}): ${lastLine(diagnostics)}` };

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
  const memoryMb = peakMb ?? stats.rss_mb;
  return { ok: true, value: { answers, indexMs: stats.index_ms, queryMs, memoryMb } };
}

function lastLine(written: string): string {
  return written.trim().split("\n").at(-1) ?? "";
}
