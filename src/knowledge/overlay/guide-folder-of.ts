import type { KnowledgeFiles } from "../written/read-written.ts";

const GUIDE_PATH =
  /^(?<folder>(?:guides|districts\/[a-z0-9-]+)\/(?<id>[a-z0-9]+(?:-[a-z0-9]+)*))\/(?:guide\.yaml|(?:zh|en|ja|ko)\.md)$/u;

/** Folder and id of the one guide these files are of; undefined where a path is anything else than a file of that guide. */
export function guideFolderOf(
  files: KnowledgeFiles,
): { readonly folder: string; readonly guideId: string } | undefined {
  const places = [...files.keys()].map((path) => GUIDE_PATH.exec(path)?.groups);
  const [{ folder = "", id: guideId = "" } = {}] = places;
  const isOneGuide = guideId !== "" && places.every((place) => place?.["folder"] === folder);
  return isOneGuide ? { folder, guideId } : undefined;
}
