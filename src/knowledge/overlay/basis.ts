/**
 * The basis: what of the base an entry is checked against and compiled with. Its registers, and of each guide what does not
 * depend on language; the prose was checked when the base was built, and no other guide refers to it.
 *
 * One JSON text, written by the build, read by every host.
 */
import type { FactStatus } from "../fact-status.ts";
import type { WrittenKnowledge } from "../written/read-written.ts";

export function writeBasis(written: WrittenKnowledge): string {
  const guides = written.guides.map((guide) => ({ ...guide, prose: {} }));
  // Which collected facts nobody tells is the repository's book-keeping, settled when entries are folded into it; what helpers
  // write is in no guide.
  const unused = { notUsed: {}, cannedReplies: {} };
  return JSON.stringify({ ...written, ...unused, guides, collected: Object.fromEntries(written.collected) });
}

/** @param text as `writeBasis` made it */
export function readBasis(text: string): WrittenKnowledge {
  const basis = JSON.parse(text) as Omit<WrittenKnowledge, "collected"> & {
    readonly collected: Readonly<Record<string, FactStatus>>;
  };
  return { ...basis, collected: new Map(Object.entries(basis.collected)) };
}
