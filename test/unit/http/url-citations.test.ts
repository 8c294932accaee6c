import { describe, it } from "vitest";
import { EXAMPLE_TURN } from "#src/http/openapi/examples.ts";
import { urlCitations } from "#src/http/v1/url-citations.ts";
import type { Citation } from "#src/protocol/turn.ts";

const [cited] = EXAMPLE_TURN.citations;
const citation = (change: Partial<Citation>): Citation => {
  if (cited === undefined) throw new Error("the example cites");
  return { ...cited, ...change };
};

describe("urlCitations", () => {
  it("says where each citation is first marked, in code points", ({ expect }) => {
    const text = "𠮷 opens at nine [1], and 𠮷 closes at five [2]. It is open [1].";
    const places = urlCitations({ text, citations: [citation({ n: 1 }), citation({ n: 2 })] }, "").map(
      ({ url_citation: { start_index: start, end_index: end } }) => [start, end],
    );

    expect(places).toEqual([
      [16, 19],
      [42, 45],
    ]);
    expect(places.map(([start, end]) => [...text].slice(start, end).join(""))).toEqual(["[1]", "[2]"]);
  });

  it("tells the tenth from the first", ({ expect }) => {
    const text = "Ten [10] and one [1].";

    expect(urlCitations({ text, citations: [citation({ n: 1 })] }, "")).toMatchObject([
      { url_citation: { start_index: 17, end_index: 20 } },
    ]);
  });

  it("belongs to the whole text where nothing marks it", ({ expect }) => {
    expect(urlCitations({ text: "Ask us.", citations: [citation({})] }, "")).toMatchObject([
      { url_citation: { start_index: 0, end_index: 7 } },
    ]);
  });

  it.for([
    { url: "https://gov.example/notice", leadsTo: "https://gov.example/notice" },
    { url: null, leadsTo: "https://luodi.example/guides/visa#duration" },
  ])("leads to the source's own page, or to ours: $url", ({ url, leadsTo }, { expect }) => {
    const citations = [citation({ url, guideId: "visa", section: "duration", title: "Visa · How long?" })];

    expect(urlCitations({ text: "[1]", citations }, "https://luodi.example")).toMatchObject([
      { type: "url_citation", url_citation: { url: leadsTo, title: "Visa · How long?" } },
    ]);
  });
});
