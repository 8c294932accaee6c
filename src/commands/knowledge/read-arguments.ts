import { parseArgs, type ParseArgsConfig } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>["values"];

/**
 * Reads what follows a verb: options, and exactly so many words beside them.
 *
 * @returns undefined for an unknown option, a value that is missing, a word too many or too few
 */
export function readArguments<T extends Options>(
  given: readonly string[],
  { options, words }: { readonly options: T; readonly words: number },
): { readonly values: Values<T>; readonly words: readonly string[] } | undefined {
  try {
    const parsed = parseArgs({ args: [...given], options, allowPositionals: true });
    if (parsed.positionals.length !== words) return undefined;
    return { values: parsed.values as Values<T>, words: parsed.positionals };
  } catch {
    return undefined;
  }
}
