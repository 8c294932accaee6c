/** What was sent, as a question to ask: only the known fields, each as it must be. Unknown fields are ignored. */
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { type Ask, askSchema } from "#src/protocol/ask.ts";
import type { FieldFault } from "../problems/refusal.ts";
import { findFieldFaults } from "./find-field-faults.ts";

export function readAsk(
  sent: unknown,
  { districts, guides }: Pick<Knowledge, "districts" | "guides">,
): Result<Ask, readonly FieldFault[]> {
  const read = askSchema.safeParse(sent);
  if (!read.success) return { ok: false, error: findFieldFaults(read.error, sent) };

  const { district, guide } = read.data;
  if (district !== undefined && !districts.some(({ id }) => id === district)) {
    return { ok: false, error: [{ path: "district", code: "unknown" }] };
  }
  if (guide !== undefined && !guides.some(({ id }) => id === guide)) {
    return { ok: false, error: [{ path: "guide", code: "unknown" }] };
  }
  return { ok: true, value: read.data };
}
