import { holdsEverywhere } from "#src/knowledge/holds-everywhere.ts";
import type { GuideKind } from "#src/knowledge/knowledge.ts";

/** What is settled of a guide before anybody writes it. */
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

/** Path relative to `knowledge/`. */
export function plannedFolder({ id, district }: Pick<GuidePlan, "id" | "district">): string {
  return holdsEverywhere(district) ? `guides/${id}` : `districts/${district}/${id}`;
}
