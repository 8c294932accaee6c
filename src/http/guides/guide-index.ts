/** The guides in the order of their ids, each with its sections and the names it refers to. Made once per knowledge. */
import type { District, Guide, Knowledge, Passage, Source, Topic } from "#src/knowledge/knowledge.ts";

export interface IndexedGuide {
  readonly guide: Guide;
  readonly topic: Topic;
  readonly district: District;
  /** In reading order. */
  readonly passages: readonly Passage[];
  readonly sources: readonly Source[];
}

/** Iterates in the order of ids: a page of the catalogue can begin after any id, even one that is gone. */
export type GuideIndex = ReadonlyMap<string, IndexedGuide>;

/** The guides that are told now: staff publish some while the host runs. */
export type CurrentGuides = () => Promise<GuideIndex>;

/** @throws Error when knowledge refers to something it does not hold, which its checker lets nobody build */
export function indexGuides(knowledge: Knowledge): GuideIndex {
  const topics = byId(knowledge.topics);
  const districts = byId(knowledge.districts);
  const passages = byId(knowledge.passages);
  const sources = byId(knowledge.sources);
  const indexed = knowledge.guides.map((guide) => ({
    guide,
    topic: existing(topics, guide.topic),
    district: existing(districts, guide.district),
    passages: guide.passageIds.map((id) => existing(passages, id)),
    sources: guide.sourceIds.map((id) => existing(sources, id)),
  }));
  const inOrder = indexed.toSorted((one, other) => (one.guide.id < other.guide.id ? -1 : 1));
  return new Map(inOrder.map((entry) => [entry.guide.id, entry]));
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function existing<T>(entries: ReadonlyMap<string, T>, id: string): T {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`knowledge refers to "${id}" but does not hold it`);
  return entry;
}
