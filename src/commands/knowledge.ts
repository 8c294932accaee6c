/**
/**
 * `npm run knowledge -- check | coverage [--write] | figures | fold`: what an editor does with the whole of `knowledge/`.
 *
 * Exit 0 when all is well, 1 with faults or facts left to place, 2 for arguments that make no sense.
 */
import { existsSync } from "node:fs";
import { loadEnvFile } from "node:process";
import { reportFigures } from "./knowledge/report-figures.ts";
import { KNOWLEDGE_FOLDER } from "./project-folder.ts";
import { reportCoverage } from "./report-coverage.ts";
import { reportFold } from "./report-fold.ts";
import { reportKnowledge } from "./report-knowledge.ts";

const USAGE = "usage: npm run knowledge -- check | coverage [--write] | figures | fold\n";

if (existsSync(".env")) loadEnvFile();
process.exitCode = await run(process.argv.slice(2));

async function run(given: readonly string[]): Promise<0 | 1 | 2> {
  switch (given.join(" ")) {
    case "check":
      return reportKnowledge(KNOWLEDGE_FOLDER);
    case "coverage":
    case "coverage --write":
      return reportCoverage(KNOWLEDGE_FOLDER, {
        factsFolder: process.env["FACTS_DIR"],
        write: given.includes("--write"),
      });
    case "figures":
      await reportFigures(KNOWLEDGE_FOLDER);
      return 0;
    case "fold":
      return reportFold(KNOWLEDGE_FOLDER);
    default:
      process.stderr.write(USAGE);
      return 2;
  }
}
