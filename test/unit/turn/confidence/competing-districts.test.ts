import { describe, it } from "vitest";
import type { District, Passage } from "#src/knowledge/knowledge.ts";
import { competingDistricts, type CompetingDistricts } from "#src/turn/confidence/competing-districts.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { recogniseDistricts } from "#test/support/districts.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";
import { competing } from "#test/support/situation.ts";
import { makeRetrieval } from "#test/support/retrieval.ts";

type Scored = readonly [score: number, passage: Partial<Passage>];

function retrieved(...passages: readonly Scored[]): Retrieval {
  const candidates = passages.map(([score, change]) => ({
    passage: makePassage(change),
    score,
    similarity: 0,
    nation: 0 as const,
  }));
  return makeRetrieval(candidates);
}

const open = makeQuestion({ districts: [] });
const ofOwn = makeQuestion({ districts: [], lacksDistrict: true });

const districts: readonly District[] = ["city", "jimo", "laixi", "pingdu"].map((id) => ({
  id,
  name: { zh: id, en: id, ja: id, ko: id },
  aliases: [],
}));

function compete(question: Question, ...passages: readonly Scored[]): CompetingDistricts {
  return competingDistricts(question, retrieved(...passages), { districts, recogniseDistricts });
}

describe("competingDistricts", () => {
  it("names the districts that answer about as well, the best first", ({ expect }) => {
    expect(
      compete(open, [1, { district: "pingdu" }], [0.95, { district: "jimo" }], [0.5, { district: "laixi" }]),
    ).toEqual(competing("pingdu", "jimo"));
  });

  it("takes a district in from 65 % of the best score on, whatever its size", ({ expect }) => {
    const [first, second, third] = [{ district: "pingdu" }, { district: "jimo" }, { district: "laixi" }];

    expect(compete(open, [1, first], [0.65, second], [0.649, third])).toEqual(competing("pingdu", "jimo"));
    expect(compete(open, [2, first], [1.31, second], [1.29, third])).toEqual(competing("pingdu", "jimo"));
  });

  it("names a district once, and does not count what holds everywhere as one more", ({ expect }) => {
    const first = [1, { district: "pingdu" }] as const;

    expect(compete(open, first, [0.9, { district: "jimo" }], [0.8, { district: "pingdu" }])).toEqual(
      competing("pingdu", "jimo"),
    );
    expect(compete(open, first, [0.9, { district: "city" }], [0.9, { district: "national" }])).toEqual(
      competing("pingdu"),
    );
  });

  it.for([
    { when: "the question names a district", question: makeQuestion({ districts: ["jimo"] }), second: {} },
    { when: "the question names another place", question: { ...open, elsewhere: [["Yantai"]] }, second: {} },
    { when: "the other passage says what is not known", question: open, second: { facet: "unknown" } },
    { when: "nothing else was found near it", question: open, second: { district: "pingdu" } },
  ] as const)("leaves nothing to choose when $when", ({ question, second }, { expect }) => {
    const { ids } = compete(question, [1, { district: "pingdu" }], [0.99, { district: "jimo", ...second }]);

    expect(ids.length).toBeLessThan(2);
  });

  it("finds none when nothing was retrieved", ({ expect }) => {
    expect(compete(open)).toEqual(competing());
    expect(compete(ofOwn)).toEqual(competing());
  });
});

describe("competingDistricts, of what holds everywhere,", () => {
  function ofCity(body: string, change: Partial<Passage> = {}): Scored {
    const { prose } = makePassage();
    return [1, { district: "city", prose: { ...prose, zh: { ...prose.zh, body } }, ...change }];
  }
  const two = [
    [0.9, { district: "pingdu" }],
    [0.65, { district: "jimo" }],
  ] as const;
  const SUMS_UP = "即墨区和平度市都有。";

  it("names the districts that tell about as much as the passage that sums them up", ({ expect }) => {
    for (const district of ["city", "national"]) {
      expect(compete(open, ofCity(SUMS_UP, { district }), ...two)).toEqual({
        ids: ["pingdu", "jimo"],
        areSummedUp: true,
      });
    }
  });

  it("leaves out what is far behind, and what says what is not known", ({ expect }) => {
    expect(compete(open, ofCity(SUMS_UP), [0.64, { district: "jimo" }]).ids).toEqual([]);
    expect(compete(open, ofCity(SUMS_UP), [0.9, { district: "jimo", facet: "unknown" }]).ids).toEqual([]);
  });

  it.for([
    { when: "it speaks of no district", body: "全市都一样。", question: open },
    { when: "it speaks of one district", body: "即墨区有。", question: open },
    { when: "the question names a district", body: SUMS_UP, question: makeQuestion({ districts: ["jimo"] }) },
    { when: "the question names another place", body: SUMS_UP, question: { ...open, elsewhere: [["Yantai"]] } },
  ] as const)("names none when $when", ({ body, question }, { expect }) => {
    expect(compete(question, ofCity(body), ...two)).toEqual(competing());
  });
});

describe("competingDistricts, of 'our district',", () => {
  it.for(["即墨区和平度市都有。", "全市都一样。"])("looks behind what holds everywhere: %s", (body, { expect }) => {
    const { prose } = makePassage();
    const first = { district: "city", prose: { ...prose, zh: { ...prose.zh, body } } };

    expect(compete(ofOwn, [1, first], [0.9, { district: "jimo" }], [0.9, { district: "pingdu" }])).toEqual(
      competing("jimo", "pingdu"),
    );
  });

  it("counts what comes less near, whether a district's passage is first or not", ({ expect }) => {
    const others = [
      [0.5, { district: "jimo" }],
      [0.4, { district: "laixi" }],
      [0.39, { district: "pingdu" }],
    ] as const;

    expect(compete(ofOwn, [1, { district: "city" }], ...others)).toEqual(competing("jimo", "laixi"));
    expect(compete(ofOwn, [1, { district: "jimo" }], ...others)).toEqual(competing("jimo", "laixi"));
  });

  it.for(["city", "laixi"])(
    "lets all compete where one alone tells what is asked, after %s",
    (district, { expect }) => {
      expect(compete(ofOwn, [1, { district }], [0.9, { district: "laixi" }])).toEqual(
        competing("jimo", "laixi", "pingdu"),
      );
    },
  );

  it("lets none compete where no district tells what is asked", ({ expect }) => {
    expect(compete(ofOwn, [1, { district: "city" }])).toEqual(competing());
  });
});
