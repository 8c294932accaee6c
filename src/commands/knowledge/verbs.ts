import { reportCoverage } from "../report-coverage.ts";
import { reportKnowledge } from "../report-knowledge.ts";
import { approve } from "./approve.ts";
import { diffGuide } from "./diff-guide.ts";
import { fold } from "./fold.ts";
import { importGuide } from "./import-guide.ts";
import { links } from "./links.ts";
import { newGuide } from "./new-guide.ts";
import { reportFigures } from "./report-figures.ts";
import { stale } from "./stale.ts";
import { translate } from "./translate.ts";
import type { Verb } from "./verb.ts";

const check: Verb = {
  usage: "",
  does: "says whether everything holds together",
  run: async (given, folder) => (given.length > 0 ? 2 : reportKnowledge(folder)),
};

const coverage: Verb = {
  usage: "[--write]",
  does: "lists the collected facts that no guide tells; with --write, reads their ids anew from FACTS_DIR",
  run: async (given, folder) => {
    const write = given.join(" ") === "--write";
    if (given.length > 0 && !write) return 2;
    return reportCoverage(folder, { factsFolder: process.env["FACTS_DIR"], write });
  },
};

const figures: Verb = {
  usage: "",
  does: "counts what the knowledge holds",
  run: async (given, folder) => {
    if (given.length > 0) return 2;
    await reportFigures(folder);
    return 0;
  },
};

/** Verb -> what it does, in the order in which an editor meets them. */
export const VERBS: ReadonlyMap<string, Verb> = new Map([
  ["new", newGuide],
  ["import", importGuide],
  ["translate", translate],
  ["approve", approve],
  ["fold", fold],
  ["check", check],
  ["diff", diffGuide],
  ["coverage", coverage],
  ["figures", figures],
  ["stale", stale],
  ["links", links],
]);
