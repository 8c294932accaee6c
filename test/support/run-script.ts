import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { withoutNetwork } from "./deny-network-of-children.ts";

const projectFolder = fileURLToPath(new URL("../../", import.meta.url));

export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script of the project as a process of its own. */
export function runScript(script: string, given: readonly string[]): Promise<Finished> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [`${projectFolder}${script}`, ...given],
      { cwd: projectFolder, env: withoutNetwork() },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
      },
    );
  });
}
