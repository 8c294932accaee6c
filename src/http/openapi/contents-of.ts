import type { Content, Reply } from "./operation.ts";

/** Everything a reply can hold, by media type; nothing where it has no content. */
export function contentsOf(reply: Reply): readonly Content[] {
  return reply.status === 204 ? [] : [reply, ...(reply.alternatives ?? [])];
}
