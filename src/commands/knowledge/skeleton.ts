/** The files of a guide nobody has written yet: the right shape, and a mark wherever an editor has to decide or write. */
import { FACETS, type Facet } from "#src/knowledge/facet.ts";
import type { GuideKind } from "#src/knowledge/knowledge.ts";
import { TO_BE_WRITTEN } from "#src/knowledge/written/to-be-written.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { plannedFolder, type GuidePlan } from "./guide-plan.ts";
import { guideYaml, TO_BE_NAMED } from "./guide-yaml.ts";

/** What people ask of each kind; an editor takes away and adds. */
const FACETS_OF: Readonly<Record<GuideKind, readonly Facet[]>> = {
  procedure: ["overview", "eligibility", "documents", "steps", "duration", "cost", "where"],
  programme: ["overview", "eligibility", "documents", "steps", "deadline"],
  policy: ["overview", "scope", "changes", "exceptions"],
  directory: ["overview", "where", "contact"],
};

/** @returns path relative to `knowledge/` -> text */
export function skeleton(plan: GuidePlan): ReadonlyMap<string, string> {
  const folder = plannedFolder(plan);
  const facets = FACETS_OF[plan.kind].toSorted((one, other) => FACETS.indexOf(one) - FACETS.indexOf(other));
  const entry = (facet: Facet): object => ({ facet, refs: [], sources: [plan.source ?? TO_BE_NAMED] });
  const sections = Object.fromEntries(facets.map((facet) => [facet, entry(facet)]));
  return new Map([
    [`${folder}/guide.yaml`, guideYaml(plan, { facts: {}, sections, documents: [], contacts: [] })],
    ...LANGUAGES.map((language) => [`${folder}/${language}.md`, prose(plan.id, facets)] as const),
  ]);
}

function prose(id: string, facets: readonly Facet[]): string {
  const sections = facets.map((facet) => `\n## {#${facet}} ${TO_BE_WRITTEN} ${id}: ${facet}\n\n${TO_BE_WRITTEN}\n`);
  return `---
title: "${TO_BE_WRITTEN} ${id}"
keywords: []
facts: {}
asked: {}
---
${sections.join("")}`;
}
