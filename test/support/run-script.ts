import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withoutNetwork } from "./deny-network-of-children.ts";

const projectFolder = fileURLToPath(new URL("../../", import.meta.url));

export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  /** Variables beside those of the suite. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Where it is started; the project's own folder unless given. */
  readonly folder?: string;
  /** Of a copy of the project, whose script is run; this project's own unless given. */
  readonly project?: string;
  /** What it reads on standard input. */
  readonly input?: string;
}

/** Runs a script of the project as a process of its own. */
export function runScript(
  script: string,
  given: readonly string[],
  { environment = {}, project = projectFolder, folder = project, input = "" }: Surroundings = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(project, script), ...given],
      { cwd: folder, env: { ...withoutNetwork(), ...environment } },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
      },
    );
    // A process that needs no input may end before it comes.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}
