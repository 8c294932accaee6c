/**
 * What a visitor should not have sent goes nowhere: not to a provider of models, not into a log, a figure, the store or an
 * event, not back to whoever sent it. Over the running server, with personal data of every kind in four languages.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, it, onTestFinished } from "vitest";
import { type Language, LANGUAGES, type PerLanguage } from "#src/language/language.ts";
import type { Log } from "#src/platform/ports/log.ts";
import { postJson, type Visitor, visit } from "#test/contract/visitor.ts";
import { fakeProvider } from "#test/support/fake-provider.ts";
import { says } from "#test/support/fake-reply.ts";
import { startServer } from "#test/support/start-server.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";
import { addresses, knownByName, knownByShape, sentences } from "#test/unit/turn/guard/personal-data-arbitraries.ts";

/** Everything a case or an answer can come of. */
const QUESTION: PerLanguage<string> = {
  zh: "即墨区联合验收需要多久？",
  en: "How long does joint acceptance take in Jimo?",
  ja: "即墨区の合同検収はどのくらいかかりますか。",
  ko: "지모구 합동 준공검사는 얼마나 걸리나요?",
};

const OF_EACH_SORT = 16;
/** Shorter ones are words of any text. */
const SHORTEST = 7;

interface Told {
  readonly kind: string;
  readonly raw: string;
  readonly text: string;
}

function tellIn(language: Language, seed: number): readonly Told[] {
  const shapes = knownByShape.map((one) => ({ ...one, name: "" }));
  const places = addresses.map((raw) => ({ kind: "address", raw, name: "" }));
  return [shapes, knownByName, places]
    .flatMap((sort) => fc.sample(fc.tuple(sort, sentences), { seed, numRuns: OF_EACH_SORT }))
    .filter(([{ raw }]) => bare(raw).length >= SHORTEST)
    .map(([{ kind, raw, name }, [before, after]]) => ({
      kind,
      raw,
      text: `${before}${name}${raw}${after}\n${QUESTION[language]}`,
    }));
}

/** Also where it was only written in another way. */
function bare(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[\s().-]/gu, "")
    .toLowerCase();
}

function findIn(place: string, told: readonly Told[]): readonly string[] {
  const text = bare(place);
  return told.filter(({ raw }) => text.includes(bare(raw))).map(({ kind, raw }) => `${kind}: ${raw}`);
}

function rememberLog(lines: string[]): Log {
  const write = (event: string, details = {}): void => void lines.push(JSON.stringify({ event, ...details }));
  return { info: write, warn: write, error: write };
}

async function readFiles(folder: string): Promise<string> {
  const files = await readdir(folder);
  return (await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")))).join("\n");
}

/** Says everything in one conversation, in each way there is. @returns what came back */
async function sayAll(visitor: Visitor, told: readonly Told[]): Promise<string> {
  const replies: unknown[] = [];
  for (const { text } of told) replies.push(await visitor.say(text));
  const [first] = told;
  const { events } = await visitor.read();
  const turnId = events.flatMap((event) => ("turn" in event ? [event.turn.id] : []))[0];
  for (const [path, body] of [
    ["/feedback", { turnId, verdict: "down", text: first?.text }],
    ["/handoff", { text: first?.text }],
  ] as const) {
    replies.push(await (await visitor.post(path, body)).text());
  }
  const stream = await visitor.post(
    "/turns",
    { text: told.at(-1)?.text, clientTurnId: "said-once-more" },
    { Accept: "text/event-stream" },
  );
  replies.push(await stream.text());
  for (const format of ["json", "html", "txt"]) {
    replies.push(await (await visitor.send(`/export?format=${format}`)).text());
  }
  replies.push(await (await visitor.send("/events", { headers: { Accept: "application/json" } })).text());
  return JSON.stringify(replies);
}

describe("personal data that a visitor sends", () => {
  it.for(LANGUAGES)(
    "leaves no trace behind a placeholder, among words of %s",
    { timeout: 180_000 },
    async (language, { expect }) => {
      const told = tellIn(language, LANGUAGES.indexOf(language));
      const provider = await fakeProvider(() => says("It takes 10 working days [1]."));
      const folder = await temporaryFolder();
      const logged: string[] = [];
      const model = { LLM_BASE_URL: provider.baseUrl, LLM_MODEL: "small" };
      const off = { LLM_CONVERSATION_LIMIT: "off", LLM_CLIENT_LIMIT: "off", LLM_DAY_TOKENS: "off" };
      const server = await startServer({ DATA_DIR: folder, ...model, ...off }, rememberLog(logged));
      onTestFinished(() => server.close());
      const request = (path: string, init?: RequestInit) => fetch(new URL(path, server.url), init);

      const replies = await sayAll(await visit(request, { language }), told);
      for (const { text } of told.slice(0, 3)) {
        const answered = await postJson(request, "/api/ask", { text, language });
        expect(findIn(await answered.text(), told)).toEqual([]);
        const page = await request(`/?language=${language}`, { method: "POST", body: new URLSearchParams({ text }) });
        expect(findIn(await page.text(), told)).toEqual([]);
      }
      const places = {
        replies,
        asked: JSON.stringify(provider.requests),
        logged: logged.join("\n"),
        metrics: await (await request("/metrics")).text(),
        files: await readFiles(folder),
      };

      // What is looked into is what it is taken for.
      for (const place of [places.replies, places.files]) expect(place).toContain(QUESTION[language]);
      expect(places.files).toMatch(/\[(?:mobile|passport|resident-id)\]/u);
      expect(places.metrics).toContain("luodi_turns_total");
      expect(places.asked).toContain(QUESTION[language]);

      for (const [place, text] of Object.entries(places)) expect([place, ...findIn(text, told)]).toEqual([place]);
    },
  );

  it("is of every kind there is, and would be found where it stands", ({ expect }) => {
    for (const told of LANGUAGES.map((language, seed) => tellIn(language, seed))) {
      expect(findIn(JSON.stringify(told), told)).toHaveLength(told.length);
    }
    const kinds = new Set(LANGUAGES.flatMap((language, seed) => tellIn(language, seed)).map(({ kind }) => kind));

    expect([...kinds].toSorted()).toEqual([
      "address",
      "bank-card",
      "company-code",
      "e-mail",
      "landline",
      "messenger",
      "mobile",
      "passport",
      "residence-card",
      "resident-id",
    ]);
  });
});
