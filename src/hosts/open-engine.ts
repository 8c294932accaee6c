/** Opens a finished build on Node: the part the server, the command line and the evaluation share. */
import { createEngine, type Engine } from "./create-engine.ts";
import { prepareBuild } from "./prepare-build.ts";
import { readBuild } from "./read-build.ts";

/** Knowledge and retrieval from a build's folder, as it was built. @throws Error when its files are of different builds */
export async function openEngine(buildFolder: string): Promise<Engine> {
  return createEngine(prepareBuild(await readBuild(buildFolder)));
}
