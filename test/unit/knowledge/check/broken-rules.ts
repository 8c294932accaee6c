import { it } from "vitest";
import { compileKnowledge } from "#src/knowledge/compile.ts";
import type { Fault } from "#src/knowledge/written/fault.ts";
import type { KnowledgeFiles } from "#src/knowledge/written/read-written.ts";
import { TODAY } from "../valid-tree.ts";

/** A fault put into the valid tree, and the one rule that has to report it. */
export interface Planted {
  readonly fault: string;
  readonly rule: string;
  readonly tree: KnowledgeFiles;
}

export interface BrokenRules {
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
}

/** Ids of the rules a tree breaks, each once. */
export function brokenRules(tree: KnowledgeFiles, today = TODAY): BrokenRules {
  const { faults, warnings } = compileKnowledge(tree, { today });
  const ids = (all: readonly Fault[]): readonly string[] => [...new Set(all.map(({ rule }) => rule))];
  return { faults: ids(faults), warnings: ids(warnings) };
}

/** One test for each planted fault. */
export function itReports(planted: readonly Planted[]): void {
  it.for(planted)("reports $rule, and nothing else, for $fault", ({ rule, tree }, { expect }) => {
    expect(brokenRules(tree)).toEqual({ faults: [rule], warnings: [] });
  });
}
