import { districtsSpokenOf } from "#src/knowledge/districts-spoken-of.ts";
import { type Overlay, overlayKnowledge } from "#src/knowledge/overlay/overlay.ts";
import { nationsSpokenOf } from "#src/knowledge/nations-spoken-of.ts";
import { changeLexicalIndex } from "#src/turn/retrieval/change-lexical-index.ts";
import { embedPassages } from "#src/turn/retrieval/embed-passages.ts";
import { indexDocuments } from "#src/turn/retrieval/index-documents.ts";
import { rowsOfPassage } from "#src/turn/retrieval/passage-rows.ts";
import { quantiseRows, replaceRows } from "#src/turn/retrieval/quantise.ts";
import type { PreparedBuild } from "./prepare-build.ts";

/**
 * A build with an overlay on top, as a build again: whatever reads one sees the guides of both and no seam.
 *
 * The overlay's passages lie in the space that the base learned. A graph of the base's vectors knows nothing of them, so
 * without one all are compared.
 */
export async function layOver(
  { knowledge: base, index, findConcepts, recogniseDistricts, embedder }: PreparedBuild,
  overlay: Overlay,
): Promise<PreparedBuild> {
  const knowledge = overlayKnowledge(base, overlay);
  const added = overlay.guides.flatMap(({ passages }) => passages);
  const coveredAt = new Set(base.passages.flatMap(({ guideId }, at) => (overlay.covered.has(guideId) ? [at] : [])));

  const vectors = await embedPassages(added, embedder);
  const removed = new Set([...coveredAt].flatMap(rowsOfPassage));
  const isKept = (_: unknown, at: number): boolean => !coveredAt.has(at);
  const addedDistricts = added.map((passage) => districtsSpokenOf(passage, recogniseDistricts));
  return {
    knowledge,
    findConcepts,
    recogniseDistricts,
    embedder,
    index: {
      version: knowledge.version,
      lexical: changeLexicalIndex(index.lexical, { removed, added: indexDocuments(added) }, findConcepts),
      latent: index.latent,
      passageVectors: replaceRows(index.passageVectors, coveredAt, quantiseRows(vectors)),
      passageNations: [...index.passageNations.filter(isKept), ...added.map(nationsSpokenOf)],
      passageDistricts: [...index.passageDistricts.filter(isKept), ...addedDistricts],
    },
  };
}
