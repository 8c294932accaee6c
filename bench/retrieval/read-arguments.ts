import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { SYSTEMS, type System } from "./systems.ts";

const SIZES = [1000, 10_000, 100_000];

export interface Arguments {
  readonly setsFolder: string;
  /** Names; undefined for all. */
  readonly sets: readonly string[] | undefined;
  readonly systems: readonly System[];
  readonly quality: boolean;
  /** Numbers of passages of the speed run; empty for none. */
  readonly sizes: readonly number[];
  /** Markdown file to write. */
  readonly report: string | undefined;
  /** As others would type it: without where the sets lie here, and without the report. */
  readonly command: string;
}

/** Reads what the bench was started with. @returns undefined when that makes no sense */
export function readArguments(given: readonly string[]): Arguments | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      options: {
        only: { type: "string" },
        sets: { type: "string" },
        systems: { type: "string" },
        sizes: { type: "string" },
        report: { type: "string" },
      },
      allowPositionals: true,
    });
    const [setsFolder, ...others] = positionals;
    const names = values.systems?.split(",") ?? SYSTEMS.map(({ name }) => name);
    const systems = SYSTEMS.filter(({ name }) => names.includes(name));
    const sizes = values.sizes?.split(",").map(Number) ?? SIZES;
    const known = values.only === undefined || values.only === "quality" || values.only === "speed";
    if (setsFolder === undefined || others.length > 0 || systems.length < names.length || !known) return undefined;
    if (!sizes.every((size) => Number.isInteger(size) && size > 0)) return undefined;
    return {
      setsFolder: resolve(setsFolder),
      sets: values.sets?.split(","),
      systems,
      quality: values.only !== "speed",
      sizes: values.only === "quality" ? [] : sizes,
      report: values.report,
      command: ["npm run bench:retrieval -- <sets folder>", ...narrowing(values)].join(" "),
    };
  } catch {
    return undefined;
  }
}

function narrowing(values: Readonly<Record<string, string | undefined>>): readonly string[] {
  return (["only", "sets", "systems", "sizes"] as const).flatMap((name) =>
    values[name] === undefined ? [] : [`--${name}`, values[name]],
  );
}
