import type { BuiltClients } from "#src/clients/built-clients.ts";
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import { readIndexFile } from "#src/turn/retrieval/index-file.ts";
import { assetAddresses } from "../asset-addresses.ts";
import { createEngine, type Engine } from "../create-engine.ts";
import { fetchBuilt } from "./fetch-built.ts";

export interface OpenedBuild {
  readonly engine: Engine;
  /** Addresses of what browsers load. */
  readonly assets: BuiltClients;
}

/** Reads what Node built. @throws Error when a file is missing or of another build than the others */
export async function openBuild(built: Fetcher): Promise<OpenedBuild> {
  const [knowledge, index, manifest] = await Promise.all([
    read(built, "/knowledge.json").then((reply) => reply.json<Knowledge>()),
    read(built, "/index.bin").then((reply) => reply.arrayBuffer()),
    read(built, "/assets/manifest.json").then((reply) => reply.json<BuiltClients>()),
  ]);
  return {
    engine: createEngine({ knowledge, index: readIndexFile(index) }),
    assets: assetAddresses(manifest),
  };
}

async function read(built: Fetcher, path: string): Promise<Response> {
  const reply = await fetchBuilt(built, path);
  if (reply === undefined) throw new Error(`the build has no ${path}`);
  return reply;
}
