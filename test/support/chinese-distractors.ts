/** Chinese texts of other cities, made of the sentences of our own guides: as near to them as another's texts can be. */
import type { Knowledge, Passage, PassageProse } from "#src/knowledge/knowledge.ts";
import { seededRandom } from "#src/platform/shared/seeded-random.ts";

const CITIES = ["苏州", "成都", "宁波", "无锡", "厦门", "合肥", "长沙", "东莞"] as const;
const NO_PROSE: PassageProse = { title: "", heading: "", body: "", keywords: [], asked: [] };
const SEED = 20_261_125;

/** Guides of one passage each, in Chinese alone; the same ones every time. */
export function chineseDistractors({ passages, districts }: Knowledge, count: number): readonly Passage[] {
  const random = seededRandom(SEED);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const ourNames = new RegExp(["青岛市?", ...districts.map(({ name }) => name.zh)].join("|"), "gu");
  const sentences = passages.flatMap(({ prose }) => prose.zh.body.split(/(?<=。)|\n/u)).filter((text) => text !== "");
  return Array.from({ length: count }, (_, at): Passage => {
    const model = pick(passages);
    const city = pick(CITIES);
    const body = `${pick(sentences)}${pick(sentences)}`.replaceAll(ourNames, city);
    const zh = { ...NO_PROSE, title: `${city}${model.prose.zh.title.replaceAll(ourNames, "")}`, body };
    const guideId = `elsewhere-${at}`;
    return {
      ...model,
      id: `${guideId}#${model.section}`,
      guideId,
      district: "national",
      refs: [],
      supersededBy: null,
      prose: { zh, en: NO_PROSE, ja: NO_PROSE, ko: NO_PROSE },
    };
  });
}
