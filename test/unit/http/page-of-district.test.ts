import { describe, it } from "vitest";
import { createApp } from "#src/http/create-app.ts";
import { makeAppParts } from "#test/support/app-parts.ts";
import { inAllLanguages, makeKnowledge } from "#test/support/knowledge.ts";

const districts = ["jimo", "city"].map((id) => ({ id, name: inAllLanguages(id), aliases: [] }));
const knowledge = makeKnowledge({ districts });
const NOTE = "Your questions are taken to be about jimo.";

describe("the page that a sign leads to", () => {
  const app = createApp(makeAppParts({ knowledge }));
  const open = async (address: string): Promise<string> => (await app.request(address)).text();

  it("says which district it takes questions to be about, and keeps it in every form", async ({ expect }) => {
    const html = await open("/?district=jimo&language=en");

    expect(html).toContain(NOTE);
    expect(html).toContain('action="/?language=en&amp;district=jimo"');
    expect(html).toContain('name="district" value="jimo"');
  });

  it.for(["city", "atlantis", "%3Cb%3E"])("is about no district for %s", async (district, { expect }) => {
    const html = await open(`/?district=${district}&language=en`);

    expect(html).not.toContain("taken to be about");
    expect(html).not.toContain('name="district"');
  });

  it("asks about the district where no script runs, unless the form names another", async ({ expect }) => {
    const asked: (string | undefined)[] = [];
    const parts = makeAppParts({ knowledge });
    const listening = createApp({
      ...parts,
      ask(question, reader) {
        asked.push(question.district);
        return parts.ask(question, reader);
      },
    });
    const send = (fields: Record<string, string>) =>
      listening.request("/?language=en&district=jimo", { method: "POST", body: new URLSearchParams(fields) });
    const answered = await (await send({ text: "joint acceptance" })).text();
    await send({ text: "joint acceptance", district: "city" });

    expect(asked).toEqual(["jimo", "city"]);
    expect(answered).toContain('action="/?language=en&amp;district=jimo"');
  });
});
