import { describe, it } from "vitest";
import { claimCase } from "#src/people/desk/claim.ts";
import type { DeskWriting } from "#src/people/desk/writing/desk-writing.ts";
import { draftReply } from "#src/people/desk/writing/draft-reply.ts";
import { summariseCase } from "#src/people/desk/writing/summarise-case.ts";
import { makeAppParts } from "#test/support/app-parts.ts";
import { deskWriting } from "#test/support/desk-writing.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { account, message, NOON } from "#test/support/records.ts";
import { scriptedModel } from "#test/support/scripted-model.ts";
import { seedDesk } from "#test/support/seed-desk.ts";

const CONTACT = { kind: "phone", value: "+82 10 1234 5678" } as const;
const { signal } = new AbortController();
const passage = makePassage();
const other = makePassage({ section: "steps" });

/** A case that a helper has taken, with a contact that nobody else may see. */
async function takenCase() {
  const { desk } = makeAppParts();
  const wang = account({ name: crypto.randomUUID() });
  await desk.staff.add(wang);
  const { caseId, conversationId } = await seedDesk(desk).openCase({ contact: CONTACT, answered: crypto.randomUUID() });
  await claimCase(caseId, wang, desk);
  const summarise = (writing: DeskWriting) => summariseCase({ caseId, language: "zh", signal }, wang, desk, writing);
  const draft = (writing: DeskWriting, who = wang) => draftReply({ caseId, signal }, who, desk, writing);
  return { desk, caseId, conversationId, summarise, draft };
}

describe("a summary of a case", () => {
  it("is in the reader's language, and says what wrote it", async ({ expect }) => {
    const { summarise } = await takenCase();
    const model = scriptedModel(["来访者询问办理时限。"], "a model");

    expect(await summarise(deskWriting([model]))).toEqual({
      ok: true,
      value: { text: "来访者询问办理时限。", language: "zh", prompt: "summarise-for-helper@1", model: "a model" },
    });
    expect(model.asked[0]?.messages.at(-1)?.content).toContain("«visitor»How long does it take?«/visitor»");
    expect(model.asked[0]?.messages[0]?.content).toContain("You write Chinese");
  });

  it("is not there once the visitor has erased the conversation", async ({ expect }) => {
    const { desk, conversationId, summarise } = await takenCase();
    const model = scriptedModel(["Nothing."]);
    await desk.conversations.erase(conversationId, NOON);

    expect(await summarise(deskWriting([model]))).toEqual({ ok: false, error: { kind: "not-found" } });
    expect(model.asked).toEqual([]);
  });

  it("says why there is none where no model gave one", async ({ expect }) => {
    const { summarise } = await takenCase();
    const model = scriptedModel([{ kind: "failed", failure: { kind: "stalled", detail: "silence" } }]);

    expect(await summarise(deskWriting([model]))).toMatchObject({
      ok: false,
      error: { kind: "model-failed", failure: { kind: "stalled" } },
    });
  });
});

describe("a suggested reply", () => {
  it("is written from what the guides have on the question, and marks what they do not have", async ({ expect }) => {
    const { draft } = await takenCase();
    const told = passage.prose.en.body;
    const model = scriptedModel([`It takes 3 days.\n${told}`], "a model");

    expect(await draft(deskWriting([model], () => [passage, other]))).toEqual({
      ok: true,
      value: {
        sentences: [
          { text: "It takes 3 days.\n", cites: [1], isFounded: false },
          { text: told, cites: [1], isFounded: true },
        ],
        passages: [passage, other],
        language: "en",
        prompt: "draft-reply@1",
        model: "a model",
      },
    });
    expect(model.asked[0]?.messages.at(-1)?.content).toContain(`1: ${told}`);
  });

  it("replies to what the visitor said last, and looks for the matter of the conversation too", async ({ expect }) => {
    const { desk, conversationId, draft } = await takenCase();
    await desk.conversations.append(conversationId, [message("last", "And for a branch?")]);
    const model = scriptedModel(["It depends."]);
    const writing = deskWriting([model], (text) => [text.includes("branch") ? other : passage]);
    const drafted = await draft(writing);

    expect(writing.askedOfGuides.map(({ text, focus }) => ({ text, leansOn: focus?.text }))).toEqual([
      { text: "And for a branch?", leansOn: "How long does it take?" },
      { text: "How long does it take?", leansOn: undefined },
    ]);
    expect(drafted.ok && drafted.value.passages).toEqual([other, passage]);
    expect(model.asked[0]?.messages.at(-1)?.content).toMatch(/«visitor»And for a branch\?«\/visitor»$/u);
  });

  it("is for the helper of the case alone", async ({ expect }) => {
    const { draft } = await takenCase();
    const model = scriptedModel(["It depends."]);

    expect(
      await draft(
        deskWriting([model], () => [passage]),
        account(),
      ),
    ).toMatchObject({
      ok: false,
      error: { kind: "case-taken" },
    });
    expect(model.asked).toEqual([]);
  });

  it("is not asked for where the guides have nothing", async ({ expect }) => {
    const { draft } = await takenCase();
    const model = scriptedModel(["It depends."]);

    expect(await draft(deskWriting([model]))).toEqual({ ok: false, error: { kind: "no-sources" } });
    expect(model.asked).toEqual([]);
  });
});

describe("what a model reads at the desk", () => {
  it("holds no contact, no name of staff, no number of a case and no personal data", async ({ expect }) => {
    const { desk, caseId, conversationId, summarise, draft } = await takenCase();
    await desk.conversations.append(conversationId, [
      message("typed", "My passport is M12345678, mail kim@example.com, 010-1234-5678, 13812345678."),
    ]);
    const model = scriptedModel(["It depends."]);
    await summarise(deskWriting([model]));
    await draft(deskWriting([model], () => [passage]));
    const read = model.asked.map(({ messages }) => messages.map(({ content }) => content).join("\n"));

    expect(read).toHaveLength(2);
    for (const text of read) {
      for (const secret of [CONTACT.value, "M12345678", "kim@example.com", "1234-5678", "13812345678"]) {
        expect(text).not.toContain(secret);
      }
      for (const internal of ["Wang Fang", caseId, "QD-20261125"]) expect(text).not.toContain(internal);
    }
  });
});
