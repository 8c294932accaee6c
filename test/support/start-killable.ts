import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { withoutNetwork } from "./deny-network-of-children.ts";

const projectFolder = fileURLToPath(new URL("../../", import.meta.url));

export interface Killable {
  /** What it printed until now. */
  readonly lines: readonly string[];
  /** Resolves when the process has printed so many lines, or ended. */
  readonly printed: (count: number) => Promise<void>;
  /**
   * Kills it with SIGKILL.
   * @returns every line it printed in its life, up to the last whole one
   * @throws Error when it had ended by itself: such a process proves nothing
   */
  readonly kill: () => Promise<readonly string[]>;
}

/**
 * Starts a script of the project as a process that can be killed in the middle of anything.
 *
 * @param environment variables beside those of the suite
 */
export function startKillable(
  script: string,
  given: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Killable {
  const child = spawn(process.execPath, [`${projectFolder}${script}`, ...given], {
    cwd: projectFolder,
    env: { ...withoutNetwork(), ...environment },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const signal = new Promise<string | null>((resolve) => child.once("exit", (_code, by) => resolve(by)));
  const ended = new Promise<void>((resolve) => {
    createInterface(child.stdout)
      .on("line", (line) => {
        lines.push(line);
        for (const look of waiting) look();
      })
      .on("close", resolve);
  });
  return {
    lines,
    printed: (count) => {
      const enough = new Promise<void>((resolve) => {
        const look = () => {
          if (lines.length >= count) resolve();
        };
        waiting.add(look);
        look();
      });
      return Promise.race([enough, ended]);
    },
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
      if ((await signal) !== "SIGKILL") throw new Error(`${script} ended before it was killed`);
      return lines;
    },
  };
}
