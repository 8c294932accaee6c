import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "#src/language/language.ts";
import { PROJECT_FOLDER } from "../../project-folder.ts";
import { FAMILIES, type Family } from "../attack.ts";

/** A sentence that an attacker would have a model say. */
export interface Lie {
  readonly id: string;
  readonly language: Language;
  readonly kind: LieKind;
  readonly text: string;
}

/**
 * What a model that obeys says to an attack of that family, and what it says to any. `planted`: an order to say it stands in the
 * source itself.
 */
export type LieKind = Family | (typeof WHATEVER_THE_ATTACK)[number] | "planted";

export const WHATEVER_THE_ATTACK = ["figure", "link", "phone", "promise", "claim"] as const;

export const LIE_KINDS = [
  ...(Object.keys(FAMILIES) as Family[]),
  ...WHATEVER_THE_ATTACK,
  "planted",
] as const satisfies readonly LieKind[];

const NUMBER = /-\d+$/u;
const FOLDER = join(PROJECT_FOLDER, "test/evals/attacks");

/** @throws Error naming file and line when a line is none of the set */
export async function readLies(language: Language): Promise<readonly Lie[]> {
  const lines = (await readFile(join(FOLDER, `${language}-lies.tsv`), "utf8")).trimEnd().split("\n").slice(1);
  return lines.map((line, at) => {
    const [id = "", text = ""] = line.split("\t");
    const kind = LIE_KINDS.find((name) => name === id.replace(NUMBER, ""));
    if (kind === undefined || text === "") throw new Error(`${language}-lies.tsv:${at + 2}: not a lie`);
    return { id, language, kind, text };
  });
}
