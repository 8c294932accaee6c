import type { AppParts } from "#src/http/app-parts.ts";
import { assetType } from "../asset-type.ts";
import { fetchBuilt } from "./fetch-built.ts";

/** Names only of `/assets/`, nothing above or below it: the rest of the build is not for the public. */
const ASSET = /^\/assets\/[\w-]+\.[a-z]+$/u;

/** Serves what browsers load, from the files of the build. */
export function serveAssetFrom(built: Fetcher): AppParts["serveAsset"] {
  return async (path) => {
    const type = ASSET.test(path) ? assetType(path) : undefined;
    const file = type === undefined ? undefined : await fetchBuilt(built, path);
    return file && new Response(file.body, { headers: { "Content-Type": type ?? "" } });
  };
}
