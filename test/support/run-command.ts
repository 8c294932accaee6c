import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { withoutNetwork } from "./deny-network-of-children.ts";

const projectFolder = fileURLToPath(new URL("../../", import.meta.url));

export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the project as a process of its own, the way `npm run` does. */
export function runCommand(command: string, given: readonly string[]): Promise<Finished> {
  return new Promise((resolve) => {
    const file = `${projectFolder}src/commands/${command}.ts`;
    execFile(
      process.execPath,
      [file, ...given],
      { cwd: projectFolder, env: withoutNetwork() },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
      },
    );
  });
}
