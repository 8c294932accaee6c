import type { BuiltClients } from "#src/clients/built-clients.ts";
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import { readBasis } from "#src/knowledge/overlay/basis.ts";
import type { WrittenKnowledge } from "#src/knowledge/written/read-written.ts";
import type { Prompts } from "#src/platform/prompts/prompt.ts";
import { readIndexFile } from "#src/turn/retrieval/index-file.ts";
import { assetAddresses } from "../asset-addresses.ts";
import type { Build } from "../build.ts";
import { fetchBuilt } from "./fetch-built.ts";

export interface OpenedBuild {
  readonly build: Build;
  /** What a model is told, where there is one. */
  readonly prompts: Prompts;
  /** Addresses of what browsers load. */
  readonly assets: BuiltClients;
}

/** Reads what Node built. @throws Error when a file is missing */
export async function openBuild(built: Fetcher): Promise<OpenedBuild> {
  const [knowledge, prompts, index, manifest] = await Promise.all([
    read(built, "/knowledge.json").then((reply) => reply.json<Knowledge>()),
    read(built, "/prompts.json").then((reply) => reply.json<Prompts>()),
    read(built, "/index.bin").then((reply) => reply.arrayBuffer()),
    read(built, "/assets/manifest.json").then((reply) => reply.json<BuiltClients>()),
  ]);
  return {
    build: { knowledge, index: readIndexFile(index) },
    prompts,
    assets: assetAddresses(manifest),
  };
}

/** What entries published at the desk are checked against and compiled with: read when there is one. @throws Error when it is missing */
export async function openBasis(built: Fetcher): Promise<WrittenKnowledge> {
  const reply = await read(built, "/basis.json");
  return readBasis(await reply.text());
}

async function read(built: Fetcher, path: string): Promise<Response> {
  const reply = await fetchBuilt(built, path);
  if (reply === undefined) throw new Error(`the build has no ${path}`);
  return reply;
}
