import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "vitest";
import { takeInReviews } from "#src/commands/calibrate/take-in-reviews.ts";
import { partOf } from "#src/commands/questions/part-of.ts";
import { readQuestions } from "#src/commands/questions/read-questions.ts";
import type { NewEvent } from "#src/conversation/event.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { recogniseNations } from "#src/language/places/recognise-nations.ts";
import type { Review } from "#src/people/review/review.ts";
import type { Turn } from "#src/protocol/turn.ts";
import { redact } from "#src/turn/guard/redact.ts";
import { recogniseDistricts } from "#test/support/districts.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { openMemoryStores } from "#test/support/memory-stores.ts";
import { account, conversation, hoursAfterNoon, message, review, turn } from "#test/support/records.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

const KNOWLEDGE = { passages: [makePassage({ refs: ["D-JM-20", "D-JM-21"] })] };

async function open() {
  const folder = join(await temporaryFolder(), "knowledge");
  await mkdir(join(folder, "questions"), { recursive: true });
  for (const language of LANGUAGES) {
    await writeFile(join(folder, `questions/${language}.tsv`), "id\ttext\texpect\trefs\n");
  }
  const stores = await openMemoryStores();
  const reviewer = account();
  await stores.staff.add(reviewer);
  const { id: conversationId } = conversation();
  await stores.conversations.start(conversation({ id: conversationId }), []);
  let turns = 0;

  /** A question, what became of it, and its review. */
  async function ask(
    text: string,
    given: Partial<Review> = {},
    change: Partial<Turn> = {},
    more: Partial<NewEvent> = {},
  ) {
    turns += 1;
    const turnId = `t${turns}`;
    const answered = turn(turnId);
    if (!("turn" in answered)) throw new Error("no turn");
    const event = { ...answered, turn: { ...answered.turn, ...change }, ...more } as NewEvent;
    await stores.conversations.append(conversationId, [message(turnId, text), event]);
    await stores.reviews.add(review({ conversationId, reviewerId: reviewer.id, turnId, ...given }));
    return turnId;
  }
  const takeIn = (known: readonly { text: string }[] = []) =>
    takeInReviews(stores, { knowledge: KNOWLEDGE, recogniseDistricts, knowledgeFolder: folder }, known);
  const lines = async () => {
    const text = await readFile(join(folder, "questions/from-reviews.tsv"), "utf8");
    return text
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t").slice(1));
  };
  return { stores, conversationId, reviewerId: reviewer.id, ask, takeIn, lines, folder };
}

describe("takeInReviews", () => {
  it("writes what was asked with what should have become of it", async ({ expect }) => {
    const { ask, takeIn, lines } = await open();
    await ask("how  long\nin Jimo?", { verdict: "should-have-answered", refs: ["D-JM-20"] }, { outcome: "handed-off" });
    await ask("and acceptance?", { verdict: "wrong", passageId: "guide#duration" });
    await ask("is it raining?", { verdict: "should-have-handed-over" });
    await ask("hello", { verdict: "right" }, { outcome: "small-talk" });

    expect(await takeIn()).toEqual({
      added: 4,
      changed: 0,
      known: 0,
      left: { "leans-on-more": 0, "no-answer-named": 0, "not-recorded": 0 },
    });
    expect(await lines()).toEqual([
      ["how long in Jimo?", "answer", "D-JM-20", "2026-11-25"],
      ["and acceptance?", "answer", "D-JM-20 D-JM-21", "2026-11-25"],
      ["is it raining?", "hand-off", "", "2026-11-25"],
      ["hello", "small-talk", "", "2026-11-25"],
    ]);
  });

  it("are questions like any other from then on, in the part their text says", async ({ expect }) => {
    const { ask, takeIn, folder } = await open();
    await ask("how long?", { verdict: "should-have-answered", refs: ["D-JM-20"] });
    await takeIn();

    expect(await readQuestions(folder)).toMatchObject([
      { language: "en", text: "how long?", expect: "answer", refs: ["D-JM-20"], part: partOf("how long?") },
    ]);
  });

  it("writes none twice, and lets a later review change the label", async ({ expect }) => {
    const { stores, ask, takeIn, lines, conversationId, reviewerId } = await open();
    const turnId = await ask("how long?", { verdict: "should-have-answered", refs: ["D-JM-20"] });
    await ask("one of ours", { verdict: "should-have-handed-over" });
    const ours = [{ text: "one of ours" }];
    await takeIn(ours);

    expect(await takeIn(ours)).toMatchObject({ added: 0, changed: 0, known: 2 });
    const later = { verdict: "should-have-handed-over" as const, at: hoursAfterNoon(48) };
    await stores.reviews.add(review({ conversationId, reviewerId, turnId, ...later }));
    expect(await takeIn(ours)).toMatchObject({ added: 0, changed: 1, known: 1 });
    expect(await lines()).toEqual([["how long?", "hand-off", "", "2026-11-27"]]);
  });

  it("takes a follow-up in the words it was made whole in", async ({ expect }) => {
    const { ask, takeIn, lines } = await open();
    const focus = { text: redact("How long in Jimo?"), districts: [], facets: [], nations: [], asksFor: [] };
    await ask("and there?", { verdict: "should-have-handed-over" }, {}, { internal: { focus } });
    await takeIn();

    expect(await lines()).toEqual([["How long in Jimo?", "hand-off", "", "2026-11-25"]]);
  });

  it("leaves a question that is about a place only because it was told earlier", async ({ expect }) => {
    const { ask, takeIn, lines } = await open();
    const about = (districts: readonly string[], nations: readonly (readonly string[])[] = []) => ({
      internal: { focus: { text: redact("unused"), districts, facets: [], nations } },
    });
    const handOff = { verdict: "should-have-handed-over" } as const;
    await ask("how many projects are there?", handOff, {}, about(["jimo"]));
    await ask("how many projects are there in Jimo?", handOff, {}, about(["jimo"]));
    await ask("are staff exempt?", handOff, {}, about([], recogniseNations("Japan")));
    await ask("are Japanese staff exempt?", handOff, {}, about([], recogniseNations("Japan")));

    expect((await takeIn()).left).toMatchObject({ "leans-on-more": 2 });
    expect((await lines()).map(([text]) => text)).toEqual([
      "how many projects are there in Jimo?",
      "are Japanese staff exempt?",
    ]);
  });

  it.for([{ confidence: null, outcome: "small-talk" }, { reason: "asked-for-person" }] as const)(
    "takes a message that changes no matter in its own words: %o",
    async (change, { expect }) => {
      const { ask, takeIn, lines } = await open();
      const focus = { text: redact("How long in Jimo?"), districts: ["jimo"], facets: [], nations: [], asksFor: [] };
      await ask("well, thanks", { verdict: "should-have-handed-over" }, change, { internal: { focus } });
      await takeIn();

      expect(await lines()).toEqual([["well, thanks", "hand-off", "", "2026-11-25"]]);
    },
  );

  it("leaves what gives no label, and keeps labels whose conversation is erased", async ({ expect }) => {
    const { stores, ask, takeIn, lines, conversationId, reviewerId } = await open();
    await ask("kept", { verdict: "should-have-handed-over" });
    await ask("wrong, but what is right?", { verdict: "wrong" });
    const inDistrict = conversation({ district: "jimo" });
    await stores.conversations.start(inDistrict, [message("t9"), turn("t9")]);
    await stores.reviews.add(review({ conversationId: inDistrict.id, reviewerId, turnId: "t9" }));
    await stores.reviews.add(review({ conversationId, reviewerId, turnId: "never-recorded" }));

    expect((await takeIn()).left).toEqual({ "leans-on-more": 1, "no-answer-named": 1, "not-recorded": 1 });
    await stores.conversations.erase(conversationId, hoursAfterNoon(1));
    await takeIn();
    expect(await lines()).toEqual([["kept", "hand-off", "", "2026-11-25"]]);
  });
});
