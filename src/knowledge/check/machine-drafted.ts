import { eachProse } from "./each-prose.ts";
import type { Rule } from "./rule.ts";

/** Warning: readers are told that a machine wrote it, until somebody who reads the language approves it. */
export const machineDrafted: Rule = (written) =>
  eachProse(written)
    .filter(({ prose }) => prose.drafted)
    .map(({ guide, language, prose }) => ({
      file: prose.file,
      rule: "machine-drafted",
      message: `is a machine's draft; read it, then \`npm run knowledge -- approve ${guide.fields.id} --lang ${language} --by <name>\``,
    }));
