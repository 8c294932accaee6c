/** `new <id> --topic <topic> --district <district>`: the folder of a guide that an editor is about to write. */
import { GUIDE_KINDS } from "#src/knowledge/knowledge.ts";
import { slug } from "#src/knowledge/written/fields.ts";
import type { WrittenKnowledge } from "#src/knowledge/written/read-written.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { firstReview } from "./first-review.ts";
import { plannedFolder, type GuidePlan } from "./guide-plan.ts";
import { readAll } from "./read-all.ts";
import { readArguments } from "./read-arguments.ts";
import { skeleton } from "./skeleton.ts";
import type { Verb } from "./verb.ts";
import { writeFiles } from "./write-files.ts";

const text = { type: "string" } as const;

export const newGuide: Verb = {
  usage: `<id> --topic <topic> --district <district>|city|national [--kind ${GUIDE_KINDS.join("|")}] [--source <source>]`,
  does: "makes the folder of a guide and lists what is to be written",
  run: async (given, folder) => {
    const read = readArguments(given, { options: { topic: text, district: text, kind: text, source: text }, words: 1 });
    const [id = ""] = read?.words ?? [];
    const { topic, district, kind: wanted = "procedure", source } = read?.values ?? {};
    const kind = GUIDE_KINDS.find((known) => known === wanted);
    if (topic === undefined || district === undefined || kind === undefined) return 2;

    const plan: GuidePlan = {
      id,
      kind,
      topic,
      district,
      source,
      reviewBy: firstReview(beijingDate(new Date())),
    };
    const obstacle = findObstacle(plan, await readAll(folder));
    if (obstacle !== undefined) {
      process.stderr.write(`${obstacle.says}\n`);
      return obstacle.code;
    }
    await writeFiles(folder, skeleton(plan));
    process.stdout.write(`${leftToDo(plan).join("\n")}\n`);
    return 0;
  },
};

export interface Obstacle {
  /** In one line. */
  readonly says: string;
  /** The exit code: 2 for an argument that makes no sense, 1 for one that another guide has taken. */
  readonly code: 1 | 2;
}

/** @returns why the guide cannot be made; undefined when it can */
export function findObstacle(
  { id, topic, district, source }: Pick<GuidePlan, "id" | "topic" | "district" | "source">,
  { guides, topics, districts, sources }: WrittenKnowledge,
): Obstacle | undefined {
  const senseless = (says: string): Obstacle => ({ says, code: 2 });
  if (!slug.safeParse(id).success) return senseless(`"${id}" is no id: it must be lower case words joined by '-'`);
  if (!Object.hasOwn(topics, topic)) return senseless(`no topic "${topic}": ${Object.keys(topics).join(" ")}`);
  if (!Object.hasOwn(districts, district)) {
    return senseless(`no district "${district}": ${Object.keys(districts).join(" ")}`);
  }
  if (source !== undefined && !Object.hasOwn(sources, source)) {
    return senseless(`no source "${source}": enter it in sources.yaml first`);
  }
  const taken = guides.find(({ fields }) => fields.id === id);
  return taken && { says: `there is a guide "${id}" already: ${taken.folder}`, code: 1 };
}

function leftToDo(plan: GuidePlan): readonly string[] {
  const folder = plannedFolder(plan);
  return [
    `made ${folder}; the check refuses it until this is done:`,
    ...(plan.source === undefined ? [`- ${folder}/guide.yaml: the sources, as ids of sources.yaml`] : []),
    `- ${folder}/guide.yaml: the collected facts each section tells (refs), and the figures the prose shows (facts)`,
    `- ${folder}/guide.yaml: the sections people ask for; those of a ${plan.kind} are only proposed`,
    `- ${folder}/zh.md, en.md, ja.md, ko.md: title, keywords, questions people ask, heading and text of each section`,
    `- ${folder}/guide.yaml: review_by is ${plan.reviewBy}, half a year from now; make it earlier where a rule changes`,
  ];
}
