import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const projectFolder = fileURLToPath(new URL("../../", import.meta.url));
const program = `${projectFolder}node_modules/dependency-cruiser/bin/dependency-cruiser.mjs`;
const MOST_OUTPUT_BYTES = 64 * 1024 * 1024;

export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

export interface Cruised {
  readonly violations: readonly Violation[];
  /** How many files of `src` were read. */
  readonly modules: number;
}

/** Reads the `src` of a folder with the project's own rules. The exit code is no verdict: it counts violations. */
export async function cruiseTree(folder: string): Promise<Cruised> {
  const given = ["src", "--config", `${projectFolder}.dependency-cruiser.mjs`, "--output-type", "json"];
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...given], {
    cwd: folder,
    maxBuffer: MOST_OUTPUT_BYTES,
  }).catch((error: unknown) => error as { stdout: string });
  const report = JSON.parse(stdout) as {
    modules: { source: string }[];
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return {
    violations: report.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    modules: report.modules.filter(({ source }) => source.startsWith("src/")).length,
  };
}
