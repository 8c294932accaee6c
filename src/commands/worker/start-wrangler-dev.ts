/** `wrangler dev`: the Worker in Cloudflare's own runtime on this machine, with a local database and objects. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { PROJECT_FOLDER } from "../project-folder.ts";
import { quietly, WRANGLER } from "./wrangler.ts";

export interface WranglerDev {
  readonly port: number;
  /** Keeps what the Worker stores, and the tool's own notes. */
  readonly stateFolder: string;
  /** Files of settings, as `.env` is written; a later one wins. */
  readonly settingsFiles: readonly string[];
  /** The environment of the process. */
  readonly environment: NodeJS.ProcessEnv;
  /** Hears what the Worker logs. */
  readonly report: (text: string) => void;
}

export interface RunningWorker {
  /** Where this machine reaches it. */
  readonly url: string;
  /** Ends it with everything that it started; however often it is called. */
  close(): Promise<void>;
}

const LOOK_EVERY_MS = 50;

/** Resolves once the Worker answers. @throws Error when the tool ends before that, as with a port that is taken */
export async function startWranglerDev(options: WranglerDev): Promise<RunningWorker> {
  const { port, stateFolder, settingsFiles, environment, report } = options;
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
  const ended = once(tool, "exit");

  const url = `http://localhost:${port}`;
  const close = async (): Promise<void> => {
    endGroup(tool);
    await ended;
  };
  try {
    await Promise.race([answers(`http://127.0.0.1:${port}/health/live`), ended.then(refuseToGoOn)]);
  } catch (error) {
    await close();
    throw error;
  }
  return { url, close };
}

async function answers(address: string): Promise<void> {
  for (;;) {
    const reply = await fetch(address).catch(() => undefined);
    if (reply !== undefined) {
      await reply.body?.cancel();
      return;
    }
    await wait(LOOK_EVERY_MS);
  }
}

function refuseToGoOn(): never {
  throw new Error("wrangler dev ended before the Worker answered");
}

function endGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, "SIGTERM");
}
