import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { drawReliability } from "./draw-reliability.ts";
import { drawRiskCoverage } from "./draw-risk-coverage.ts";
import { reportConfidence, type Confidence } from "./report-confidence.ts";

/** Puts the drawings beside a report, under its name. @returns the part of the report that shows them */
export async function writeConfidence(reportFile: string, confidence: Confidence): Promise<string> {
  const { figures, promised } = confidence;
  const stem = reportFile.replace(/\.md$/, "");
  const drawings = { reliability: `${stem}-reliability.svg`, riskCoverage: `${stem}-risk-coverage.svg` };
  await writeFile(drawings.reliability, drawReliability(figures));
  await writeFile(drawings.riskCoverage, drawRiskCoverage(figures, promised.risk));
  const names = { reliability: basename(drawings.reliability), riskCoverage: basename(drawings.riskCoverage) };
  return reportConfidence(confidence, names);
}
