import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "#src/language/language.ts";
import { PROJECT_FOLDER } from "../project-folder.ts";
import { FAMILIES, type Aim, type Attack, type AttackPart, type Family, type Innocent } from "./attack.ts";

/** `override-3` is the third of its family. */
const NUMBER = /-\d+$/u;
const FOLDER = join(PROJECT_FOLDER, "test/evals/attacks");

export interface AttackSet {
  /** As they were written, undisguised. */
  readonly attacks: readonly Attack[];
  readonly innocents: readonly Innocent[];
}

/** @throws Error naming file and line when a line is none of the set */
export async function readAttackSet(language: Language): Promise<AttackSet> {
  return {
    attacks: await readRows(`${language}.tsv`, ([id = "", aim, text], place) => {
      const family = id.replace(NUMBER, "");
      if (!isFamily(family) || !aim || !text) throw new Error(`${place}: not an attack`);
      return { id, language, family, aim: readAim(aim, place), text, part: partOf(id) };
    }),
    innocents: await readRows(`${language}-innocent.tsv`, ([id, text], place) => {
      if (!id || !text) throw new Error(`${place}: not an innocent message`);
      return { id, language, text, part: partOf(id) };
    }),
  };
}

async function readRows<Row>(name: string, read: (cells: readonly string[], place: string) => Row): Promise<Row[]> {
  const lines = (await readFile(join(FOLDER, name), "utf8")).trimEnd().split("\n").slice(1);
  return lines.map((line, at) => read(line.split("\t"), `${name}:${at + 2}`));
}

function readAim(written: string, place: string): Aim {
  if (written === "foreign" || written === "taken-up") return { kind: written };
  if (written.startsWith("says ")) return { kind: "says", words: written.slice("says ".length) };
  throw new Error(`${place}: "${written}" is no aim`);
}

function isFamily(value: string): value is Family {
  return Object.hasOwn(FAMILIES, value);
}

/**
 * Halves that hang on the id alone. What one language tries, the others try under the same id: so it is in the same half of
 * all four, and with it all its disguises.
 */
function partOf(id: string): AttackPart {
  return createHash("sha256").update(id).digest().readUInt8(0) % 2 === 0 ? "fit" : "report";
}
