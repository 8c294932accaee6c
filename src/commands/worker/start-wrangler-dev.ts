/** `wrangler dev`: the Worker in Cloudflare's own runtime on this machine, with a local database and objects. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { PROJECT_FOLDER } from "../project-folder.ts";
import { findPort } from "./find-port.ts";
import { quietly, WRANGLER } from "./wrangler.ts";

export interface WranglerDev {
  /** 0 takes any free one. */
  readonly port: number;
  /** Keeps what the Worker stores, and the tool's own notes. */
  readonly stateFolder: string;
  /** Files of settings, as `.env` is written; a later one wins. */
  readonly settingsFiles: readonly string[];
  /** The environment of the process. */
  readonly environment: NodeJS.ProcessEnv;
  /** Hears what the Worker logs. */
  readonly report: (text: string) => void;
  /** Ends it with everything that it started. */
  readonly signal: AbortSignal;
}

export interface RunningWorker {
  /** Where this machine reaches it. */
  readonly url: string;
  /** Resolves when it has ended, asked to or not. */
  readonly ended: Promise<void>;
}

const LOOK_EVERY_MS = 50;

/**
 * Resolves once the Worker answers.
 * @throws the error of listening when the port is taken, an Error when the tool ends before the Worker answers
 */
export async function startWranglerDev(options: WranglerDev): Promise<RunningWorker> {
  const { stateFolder, settingsFiles, environment, report, signal } = options;
  const port = await findPort(options.port);
  const given = ["dev", "--local", "--ip", "127.0.0.1", "--port", String(port), "--inspector-port", "0"];
  given.push("--show-interactive-dev-session=false", "--log-level", "warn", "--persist-to", stateFolder);
  for (const file of settingsFiles) given.push("--env-file", file);

  // A process group of its own: the tool starts the runtime as a child, and both must end together.
  const tool = spawn(process.execPath, [WRANGLER, ...given], {
    cwd: PROJECT_FOLDER,
    detached: true,
    env: { ...environment, ...quietly(stateFolder) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const output of [tool.stdout, tool.stderr]) output.setEncoding("utf8").on("data", report);
  const ended = once(tool, "exit").then(() => {});
  signal.addEventListener("abort", () => endGroup(tool));
  if (signal.aborted) endGroup(tool);

  while (isRunning(tool)) {
    if (await answers(`http://127.0.0.1:${port}/health/live`)) return { url: `http://localhost:${port}`, ended };
    await wait(LOOK_EVERY_MS);
  }
  throw new Error("wrangler dev ended before the Worker answered");
}

async function answers(address: string): Promise<boolean> {
  try {
    const reply = await fetch(address);
    await reply.body?.cancel();
    return true;
  } catch {
    return false;
  }
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

function endGroup(tool: ChildProcess): void {
  if (tool.pid !== undefined && isRunning(tool)) process.kill(-tool.pid, "SIGTERM");
}
