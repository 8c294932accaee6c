/** Reads a request's body as one media type: all of it, as text in UTF-8, before anybody looks at its fields. */
import type { Result } from "#src/platform/shared/result.ts";
import type { Refusal } from "../problems/refusal.ts";

/** @returns the text, empty where there is no body: then no content type is needed, and one that is named is ignored */
export async function readBody(request: Request, mediaType: string): Promise<Result<string, Refusal>> {
  const bytes = await readBytes(request);
  if (bytes?.byteLength === 0) return { ok: true, value: "" };
  if (mediaTypeOf(request) !== mediaType) {
    return { ok: false, error: { code: "type-not-supported", expected: mediaType } };
  }
  const text = bytes && decode(bytes);
  return text === undefined ? { ok: false, error: { code: "body-unreadable" } } : { ok: true, value: text };
}

/** Undefined where the sender hangs up on the way. */
function readBytes(request: Request): Promise<ArrayBuffer | undefined> {
  return request.arrayBuffer().catch(() => undefined);
}

function decode(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function mediaTypeOf(request: Request): string | undefined {
  return request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
}
