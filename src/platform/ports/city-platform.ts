/**
 * The city's own platform of cases (12345), as far as cases go over to it: one is pushed, its status is asked for, and
 * what the platform knows is read. What the real one looks like is not known to us; an adapter says how it is reached.
 */
import type { Language } from "#src/language/language.ts";
import type { Result } from "../shared/result.ts";

export interface CityPlatform {
  /** Hands a case over, once: the same case again gets the same receipt. */
  push(handedOver: CityCase): Promise<Result<CityReceipt, CityFault>>;
  readStatus(receipt: string): Promise<Result<CityStatus, CityFault>>;
  /**
   * What its knowledge base holds, a page at a time.
   * @param after where the last page ended; undefined for the first one
   */
  readKnowledge(after: string | undefined): Promise<Result<CityKnowledgePage, CityFault>>;
}

export interface CityCase {
  /** As we call it; the platform takes a case of a number once. */
  readonly number: string;
  /** Redacted. */
  readonly question: string;
  readonly language: Language;
  readonly openedAt: Date;
  /** Why it goes over, in the words of whoever decided it; redacted. */
  readonly reason: string;
}

export interface CityReceipt {
  /** As the platform calls the case: what its visitor can ask for there. */
  readonly number: string;
}

export interface CityStatus {
  readonly state: "accepted" | "in-progress" | "closed" | "rejected";
  readonly asOf: Date;
}

export interface CityKnowledgePage {
  readonly entries: readonly CityKnowledgeEntry[];
  /** Undefined: this is the last one. */
  readonly next: string | undefined;
}

/** Read by an editor before anything of it is told to anybody. */
export interface CityKnowledgeEntry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Full date. */
  readonly updated: string;
}

/** `unavailable`: worth another try. `refused`: not as it was sent. `unreadable`: its reply is not what was agreed on. */
export type CityFault = "unavailable" | "refused" | "not-found" | "unreadable";
