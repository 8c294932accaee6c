/**
 * `translate <id>`: drafts the languages and sections a guide lacks, from the Chinese. With a model (LLM_BASE_URL, LLM_MODEL) the
 * draft is checked, written and marked as a machine's until an editor approves it; without one, what is to be written is laid out.
 *
 * Exit 1 when a language could not be drafted; the others are written.
 */
import { findUnfinished } from "#src/knowledge/written/find-unfinished.ts";
import { readWritten, type KnowledgeFiles, type WrittenKnowledge } from "#src/knowledge/written/read-written.ts";
import type { WrittenGuide } from "#src/knowledge/written/read-guide.ts";
import type { WrittenProse } from "#src/knowledge/written/read-prose.ts";
import { LANGUAGES, type Language } from "#src/language/language.ts";
import { createPlainChat } from "#src/platform/adapters/plain-chat/create-plain-chat.ts";
import { pause } from "#src/platform/operations/pause.ts";
import { repeatOnce } from "#src/platform/operations/repeat-once.ts";
import type { ChatModel } from "#src/platform/ports/chat-model.ts";
import type { Prompt } from "#src/platform/prompts/prompt.ts";
import { readSettings } from "#src/platform/settings/read-settings.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { PROMPTS_FOLDER } from "../project-folder.ts";
import { readKnowledgeFolder } from "../read-knowledge-folder.ts";
import { readPromptsFolder } from "../read-prompts-folder.ts";
import { proseTexts } from "./prose-texts.ts";
import { readArguments } from "./read-arguments.ts";
import { refuse } from "./refuse.ts";
import { draftByHand } from "./translate/draft-by-hand.ts";
import { draftByModel } from "./translate/draft-by-model.ts";
import { findNewFaults } from "./translate/find-new-faults.ts";
import { planDraft } from "./translate/plan-draft.ts";
import { writeDraft } from "./translate/write-draft.ts";
import type { Verb } from "./verb.ts";
import { writeFiles } from "./write-files.ts";

/** A whole guide takes a model a while. */
const PATIENCE = { untilFirstPart: 180_000, betweenParts: 30_000 };

export const translate: Verb = {
  usage: "<id>",
  does: "drafts the languages and sections a guide lacks, with the model of LLM_BASE_URL where one is set",
  run: async (given, folder) => {
    const read = readArguments(given, { options: {}, words: 1 });
    if (read === undefined) return 2;

    const settings = readSettings(process.env);
    if (!settings.ok) return refuse(settings.error);
    const files = await readKnowledgeFolder(folder);
    const { written } = readWritten(files);
    const guide = written.guides.find(({ fields }) => fields.id === read.words[0]);
    const chinese = guide?.prose.zh;
    if (guide === undefined || chinese === undefined) {
      return refuse(`no guide "${read.words[0]}" with guide.yaml and zh.md can be read`);
    }
    const unwritten = [...proseTexts(chinese)].filter(([, text]) => findUnfinished(text) !== undefined);
    if (unwritten.length > 0) {
      return refuse(`${chinese.file} is to be finished first: ${unwritten.map(([where]) => where).join(", ")}`);
    }
    const [model] = settings.value.models;
    const work: Work = {
      guide,
      chinese,
      written,
      files,
      drafter: model && {
        model: repeatOnce(createPlainChat(model, PATIENCE), pause),
        prompt: (await readPromptsFolder(PROMPTS_FOLDER)).translate,
      },
    };
    let code: 0 | 1 = 0;
    for (const language of LANGUAGES.filter((each) => each !== "zh")) {
      const drafted = await draft(work, language);
      if (drafted.ok) await writeFiles(folder, drafted.value.files);
      else code = 1;
      const line = drafted.ok ? drafted.value.says : drafted.error;
      (drafted.ok ? process.stdout : process.stderr).write(`${language}: ${line}\n`);
    }
    return code;
  },
};

interface Work {
  readonly guide: WrittenGuide;
  readonly chinese: WrittenProse;
  readonly written: WrittenKnowledge;
  readonly files: KnowledgeFiles;
  /** None without a model. */
  readonly drafter: { readonly model: ChatModel; readonly prompt: Prompt<"translate"> } | undefined;
}

interface Drafted {
  readonly files: ReadonlyMap<string, string>;
  readonly says: string;
}

async function draft(
  { guide, chinese, written, files, drafter }: Work,
  language: Language,
): Promise<Result<Drafted, string>> {
  const { texts: wanted, begun } = planDraft(guide, chinese, language);
  const path = `${guide.folder}/${language}.md`;
  const left = begun.length === 0 ? "" : `; ${begun.join(", ")}: begun and not finished, left as it is`;
  if (wanted.size === 0) {
    return { ok: true, value: { files: new Map(), says: begun.length === 0 ? "lacks nothing" : `${path}${left}` } };
  }
  if (drafter === undefined) {
    const file = writeDraft(guide, files.get(path), { texts: draftByHand(wanted), byMachine: false });
    return { ok: true, value: { files: new Map([[path, file]]), says: `${path} is laid out for you to write${left}` } };
  }
  const texts = await draftByModel(wanted, { ...drafter, language, glossary: written.glossary });
  if (!texts.ok) return texts;

  const file = writeDraft(guide, files.get(path), { texts: texts.value, byMachine: true });
  const compared = withoutUnfinished(files, guide, language);
  const faults = findNewFaults(compared, new Map(compared).set(path, file), beijingDate(new Date()));
  if (faults.length > 0) {
    const lines = faults.map(({ rule, message }) => `\n  ${rule}: ${message}`);
    return { ok: false, error: `the model's draft was not kept: ${lines.join("")}` };
  }
  const says = `${path} is drafted; read it, add keywords and questions people ask, then approve it${left}`;
  return { ok: true, value: { files: new Map([[path, file]]), says } };
}

/** A language that is still to be written agrees with none: that is no fault of another one's draft. */
function withoutUnfinished(files: KnowledgeFiles, { prose }: WrittenGuide, drafted: Language): KnowledgeFiles {
  const unfinished = LANGUAGES.flatMap((language) => {
    const written = language === drafted ? undefined : prose[language];
    const texts = written === undefined ? [] : [...proseTexts(written).values()];
    return written !== undefined && texts.some((text) => findUnfinished(text) !== undefined) ? [written.file] : [];
  });
  return new Map([...files].filter(([path]) => !unfinished.includes(path)));
}
