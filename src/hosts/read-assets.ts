import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { assetType } from "./asset-type.ts";

/** Gives the file served under an address such as `/assets/page-script-AB12.js`; undefined where there is none. */
export type ServeAsset = (path: string) => Response | undefined;

/** Reads every built asset into memory: there are few, they are small, and a later build cannot pull them away. */
export async function readAssets(folder: string): Promise<ServeAsset> {
  const files = new Map<string, { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }>();
  for (const name of await readdir(folder)) {
    const type = assetType(name);
    if (type === undefined) continue;
    files.set(`/assets/${name}`, { bytes: new Uint8Array(await readFile(join(folder, name))), type });
  }
  return (path) => {
    const file = files.get(path);
    return file && new Response(file.bytes, { headers: { "Content-Type": file.type } });
  };
}
