import { parseArgs, type ParseArgsConfig } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>["values"];

const BAD_ARGUMENTS = 2;

/**
 * Reads a command's options. With an unknown one, or a word too many, the usage goes to standard error and the process
 * ends with exit code 2.
 */
export function readOptions<T extends Options>(usage: string, options: T): Values<T> {
  try {
    return parseArgs({ options }).values as Values<T>;
  } catch {
    console.error(`usage: ${usage}`);
    return process.exit(BAD_ARGUMENTS);
  }
}
