import { join } from "node:path";
import type { Result } from "#src/platform/shared/result.ts";
import { PROJECT_FOLDER } from "../project-folder.ts";
import { type Edition, EDITIONS } from "./edition.ts";

/** What is to be printed, and where to. */
export interface Wanted {
  readonly editions: readonly Edition[];
  readonly signs: boolean;
  readonly folder: string;
}

interface Given {
  readonly lang?: string | undefined;
  readonly only?: string | undefined;
  readonly out?: string | undefined;
}

/**
 * @param given the options as they were typed; without any, everything is wanted
 * @returns one line that says what cannot be printed when an option names it
 */
export function readWanted({ lang, only, out }: Given): Result<Wanted, string> {
  const editions = lang === undefined ? EDITIONS : EDITIONS.filter(({ id }) => id === lang);
  if (editions.length === 0) {
    return { ok: false, error: `no edition "${lang}": ${EDITIONS.map(({ id }) => id).join(" ")}` };
  }
  if (only !== undefined && only !== "handbook" && only !== "signs") {
    return { ok: false, error: `only "handbook" or only "signs", not "${only}"` };
  }
  return {
    ok: true,
    value: {
      editions: only === "signs" ? [] : editions,
      signs: only === "signs" || (only === undefined && lang === undefined),
      folder: out ?? join(PROJECT_FOLDER, "build/handbook"),
    },
  };
}
