import { type Finished, runScript, type Surroundings } from "./run-script.ts";

/** Runs a command of the project as a process of its own, the way `npm run` does. */
export function runCommand(command: string, given: readonly string[], surroundings?: Surroundings): Promise<Finished> {
  return runScript(`src/commands/${command}.ts`, given, surroundings);
}
