import type { Fault } from "../written/fault.ts";
import { readGuide, type WrittenGuide } from "../written/read-guide.ts";
import type { KnowledgeFiles } from "../written/read-written.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { guideFolderOf } from "./guide-folder-of.ts";

/** The guide of an entry as its editor wrote it, or what of its files cannot be read. */
export function readEntryGuide(files: KnowledgeFiles): Result<WrittenGuide, readonly Fault[]> {
  const { folder } = guideFolderOf(files) ?? {};
  if (folder === undefined) {
    return {
      ok: false,
      error: [{ file: "", rule: "file-unexpected", message: "these are not the files of one guide" }],
    };
  }
  const { guide, faults } = readGuide(folder, files);
  return guide === undefined || faults.length > 0 ? { ok: false, error: faults } : { ok: true, value: guide };
}
