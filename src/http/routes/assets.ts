import type { AppContext } from "../app-env.ts";
import type { AppParts } from "../app-parts.ts";
import { refuse } from "../problems/refuse.ts";

const YEAR_SECONDS = 31_536_000;

/** `GET /assets/…`: the built files of the clients. Not in the OpenAPI document: their names change with every build. */
export function assetHandler({ serveAsset }: Pick<AppParts, "serveAsset">): (c: AppContext) => Promise<Response> {
  return async (c) => {
    const asset = await serveAsset(c.req.path);
    if (asset === undefined) return refuse(c, { code: "not-found" });

    // A copy, because the headers of a reply that was fetched cannot be changed.
    const reply = new Response(asset.body, asset);
    reply.headers.set("Cache-Control", `public, max-age=${YEAR_SECONDS}, immutable`);
    return reply;
  };
}
