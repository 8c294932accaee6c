import type { District } from "#src/knowledge/knowledge.ts";
import { createDistrictRecogniser } from "#src/turn/question/recognise-districts.ts";

/** Three districts by a few of their names, for tests of what is understood. */
export const districts: readonly District[] = [
  { id: "jimo", name: { zh: "即墨区", en: "Jimo", ja: "即墨区", ko: "지모구" }, aliases: ["即墨", "지모"] },
  { id: "pingdu", name: { zh: "平度市", en: "Pingdu", ja: "平度市", ko: "핑두시" }, aliases: ["平度", "핑두"] },
  { id: "laoshan", name: { zh: "崂山区", en: "Laoshan", ja: "嶗山区", ko: "라오산구" }, aliases: ["崂山", "라오산"] },
];

export const recogniseDistricts = createDistrictRecogniser(districts);
