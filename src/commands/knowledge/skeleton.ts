/** The files of a guide nobody has written yet: the right shape, and a mark wherever an editor has to decide or write. */
import { FACETS, type Facet } from "#src/knowledge/facet.ts";
import { holdsEverywhere } from "#src/knowledge/holds-everywhere.ts";
import type { GuideKind } from "#src/knowledge/knowledge.ts";
import { TO_BE_WRITTEN } from "#src/knowledge/written/to-be-written.ts";
import { LANGUAGES } from "#src/language/language.ts";

export interface GuidePlan {
  readonly id: string;
  readonly kind: GuideKind;
  readonly topic: string;
  readonly district: string;
  /** None: the guide cannot pass the check before an editor names one. */
  readonly source: string | undefined;
  /** YYYY-MM-DD */
  readonly reviewBy: string;
}

/** What people ask of each kind; an editor takes away and adds. */
const FACETS_OF: Readonly<Record<GuideKind, readonly Facet[]>> = {
  procedure: ["overview", "eligibility", "documents", "steps", "duration", "cost", "where"],
  programme: ["overview", "eligibility", "documents", "steps", "deadline"],
  policy: ["overview", "scope", "changes", "exceptions"],
  directory: ["overview", "where", "contact"],
};

/** Stands where an id of `sources.yaml` belongs. */
const NO_SOURCE = "to-be-named";

/** @returns path relative to `knowledge/` -> text */
export function skeleton(plan: GuidePlan): ReadonlyMap<string, string> {
  const folder = folderOfGuide(plan);
  const facets = FACETS_OF[plan.kind].toSorted((one, other) => FACETS.indexOf(one) - FACETS.indexOf(other));
  return new Map([
    [`${folder}/guide.yaml`, fields(plan, facets)],
    ...LANGUAGES.map((language) => [`${folder}/${language}.md`, prose(plan.id, facets)] as const),
  ]);
}

export function folderOfGuide({ id, district }: Pick<GuidePlan, "id" | "district">): string {
  return holdsEverywhere(district) ? `guides/${id}` : `districts/${district}/${id}`;
}

function fields({ id, kind, topic, district, source = NO_SOURCE, reviewBy }: GuidePlan, facets: readonly Facet[]) {
  return `id: ${id}
kind: ${kind}
topic: ${topic}
district: ${district}
facts: {}
sections:
${facets.map((facet) => `  ${facet}: { facet: ${facet}, refs: [], sources: [${source}] }`).join("\n")}
documents: []
steps: []
contacts: []
sources: [${source}]
as_of: null
valid_from: null
valid_until: null
review_by: ${reviewBy}
sensitive: false
reviewed: { zh: null, en: null, ja: null, ko: null }
`;
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
