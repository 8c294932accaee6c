import { describe, it } from "vitest";
import { confidenceFigures } from "#src/commands/evaluate/confidence/confidence-figures.ts";
import { confidenceGoals } from "#src/commands/evaluate/confidence/confidence-goals.ts";
import { drawReliability } from "#src/commands/evaluate/confidence/draw-reliability.ts";
import { drawRiskCoverage } from "#src/commands/evaluate/confidence/draw-risk-coverage.ts";
import { reportConfidence } from "#src/commands/evaluate/confidence/report-confidence.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { seededRandom } from "#src/platform/shared/seeded-random.ts";
import { runOf } from "./runs.ts";

const promised = { risk: 0.05, level: 0.9 };
const random = seededRandom(11);
// None in Korean: a language without questions must not break a drawing.
const runs = LANGUAGES.filter((language) => language !== "ko").flatMap((language) =>
  Array.from({ length: 60 }, (_, at) => {
    const confidence = random();
    return runOf(language, confidence, random() < confidence, { id: `${at}`, refs: [`F-${at}`] });
  }),
);
const figures = confidenceFigures(runs, promised);
const drawings = { reliability: "day-reliability.svg", riskCoverage: "day-risk-coverage.svg" };
const report = reportConfidence({ figures, goals: confidenceGoals(figures, promised), promised }, drawings);

/** The cells of the table under a heading, without its head. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const section = report.split(/^##+ /mu).find((text) => text.startsWith(`${heading}\n`)) ?? "";
  const lines = section.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .slice(2, -2)
      .split("|")
      .map((cell) => cell.trim()),
  );
}

function descriptionOf(drawing: string): string {
  return /<desc[^>]*>([^<]*)<\/desc>/u.exec(drawing)?.[1]?.replaceAll("&#8211;", "–") ?? "";
}

describe("reportConfidence", () => {
  it("shows both drawings, with their names and what they show", ({ expect }) => {
    expect(report).toContain("as in the table below](day-reliability.svg)");
    expect(report).toContain("as in the table below](day-risk-coverage.svg)");
  });

  it("tells what the reliability diagram shows", ({ expect }) => {
    const description = descriptionOf(drawReliability(figures));
    const rows = rowsUnder("Reliability");

    expect(rows).toHaveLength(4 * 5);
    for (const [, , stated, observed, count] of rows) {
      expect(description).toContain(`stated ${stated}, observed ${observed} of ${count}`);
    }
  });

  it("tells what the risk-coverage curves show, and a dash where there are none", ({ expect }) => {
    const description = descriptionOf(drawRiskCoverage(figures, promised.risk));
    const rows = rowsUnder("Risk and coverage");

    expect(rows.map(([scope]) => scope)).toEqual(["zh", "en", "ja", "ko", "all"]);
    for (const [scope, ...risks] of rows) {
      const told = risks.map((risk, at) => `${risk} of ${10 * (at + 1)} %`);
      expect(description).toContain(`${scope}: wrong ${told.join(", ")};`);
    }
    expect(rows[3]?.slice(1)).toEqual(Array.from({ length: 10 }, () => "–"));
  });
});

describe("the drawings", () => {
  const reliability = drawReliability(figures);
  const riskCoverage = drawRiskCoverage(figures, promised.risk);

  it("have a dot where each bin lies", ({ expect }) => {
    const dots = [...reliability.matchAll(/<circle class="dot" cx="([\d.]+)" cy="([\d.]+)"/gu)];
    const bins = figures.flatMap((of) => of.bins);

    expect(dots).toHaveLength(bins.length);
    for (const [at, [, x, y]] of dots.entries()) {
      // A plot is 184 wide from 52, and 176 high from 222 up.
      expect((Number(x) - 52) / 184).toBeCloseTo(bins[at]?.stated ?? Number.NaN, 2);
      expect((222 - Number(y)) / 176).toBeCloseTo(bins[at]?.observed ?? Number.NaN, 2);
    }
  });

  it("ring what was decided, in every language that has something", ({ expect }) => {
    expect([...riskCoverage.matchAll(/<circle class="ring" cx/gu)]).toHaveLength(4);
  });

  it("are named, described, follow the reader's colours and need nothing from elsewhere", ({ expect }) => {
    for (const drawing of [reliability, riskCoverage]) {
      expect(drawing).toContain('aria-labelledby="title description"');
      expect(drawing).toContain("prefers-color-scheme: dark");
      expect(drawing).not.toMatch(/NaN|undefined|url\(|href/u);
    }
  });
});
