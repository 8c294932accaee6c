/**
 * Knowledge as the running assistant sees it: compiled from `knowledge/`, checked, every fact written out in
 * four languages, immutable. Plain JSON values, so one file serves both hosts.
 */
import type { Language, PerLanguage } from "#src/language/language.ts";
import type { Facet } from "./facet.ts";
import type { FactStatus } from "./fact-status.ts";

export const GUIDE_KINDS = ["procedure", "programme", "policy", "directory"] as const;
export type GuideKind = (typeof GUIDE_KINDS)[number];

export interface Knowledge {
  /** Hash of everything the build read; changes exactly when the content does. */
  readonly version: string;
  readonly guides: readonly Guide[];
  readonly passages: readonly Passage[];
  readonly topics: readonly Topic[];
  readonly districts: readonly District[];
  readonly teams: readonly Team[];
  readonly sources: readonly Source[];
  readonly terms: readonly Term[];
  readonly measures: readonly Measure[];
  /** By year; a year that is not there has not been published. */
  readonly workingYears: readonly WorkingYear[];
  readonly cannedReplies: readonly CannedReply[];
}

export interface Guide {
  readonly id: string;
  readonly kind: GuideKind;
  readonly topic: string;
  /** A district's id, or "city" or "national". */
  readonly district: string;
  readonly title: PerLanguage<string>;
  readonly facts: readonly Fact[];
  /** Ids of its passages in reading order. */
  readonly passageIds: readonly string[];
  readonly documents: readonly GuideDocument[];
  readonly contacts: readonly GuideContact[];
  readonly sourceIds: readonly string[];
  readonly asOf: string | null;
  readonly reviewBy: string;
  /** A person is always offered beside the answer. */
  readonly sensitive: boolean;
  /** Languages whose text a machine wrote and nobody has approved yet. */
  readonly machineDrafted: readonly Language[];
  /** Full date a native speaker read it on, by language; null where none has yet. */
  readonly reviewed: PerLanguage<string | null>;
}

/** A figure, date, amount or code: kept once, written out per language. */
export interface Fact {
  /** Unique within its guide. */
  readonly id: string;
  /** Ids of the collected facts it comes from (`D-…`, `G-…`, `U-…`). */
  readonly refs: readonly string[];
  readonly value: number | string | readonly [number, number];
  readonly unit: string;
  readonly status: FactStatus;
  /** Id of what it measures, where others measure it too. */
  readonly measure: string | null;
  readonly label: PerLanguage<string>;
  readonly text: PerLanguage<string>;
}

/** One section of a guide in four languages: what is found, quoted and cited as a whole. */
export interface Passage {
  /** `<guide-id>#<section-key>`, the same in every language. */
  readonly id: string;
  readonly guideId: string;
  readonly section: string;
  readonly facet: Facet;
  readonly topic: string;
  readonly district: string;
  readonly refs: readonly string[];
  /** The statuses of its collected facts, each once; `["stated"]` for most. */
  readonly statuses: readonly FactStatus[];
  /** The first is the one shown. */
  readonly sourceIds: readonly string[];
  /** Ids of the guide's facts its prose shows. */
  readonly factIds: readonly string[];
  /** Partial date (YYYY, YYYY-MM or YYYY-MM-DD) the content is true of. */
  readonly asOf: string | null;
  /** Full dates; the passage is in force from the first to the last day included. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  /** Id of the passage that holds from the day after; null where none is known. */
  readonly supersededBy: string | null;
  readonly sensitive: boolean;
  readonly prose: PerLanguage<PassageProse>;
}

export interface PassageProse {
  readonly title: string;
  readonly heading: string;
  /** Paragraphs and `- ` lists, facts already written out. */
  readonly body: string;
  /** Other words people use for the guide, and questions they ask for this section. Searched, never shown as fact. */
  readonly keywords: readonly string[];
  readonly asked: readonly string[];
}

export interface GuideDocument {
  readonly id: string;
  readonly name: PerLanguage<string>;
}

export const CONTACT_CHANNELS = ["phone", "website", "address", "email"] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** Where an office or a service is reached. */
export interface GuideContact {
  readonly id: string;
  readonly kind: ContactChannel;
  /** As its source writes it. */
  readonly value: string;
  readonly name: PerLanguage<string>;
  readonly sourceId: string;
  /** Partial date it was last known to be true on. */
  readonly asOf: string;
}

export interface Topic {
  readonly id: string;
  readonly name: PerLanguage<string>;
}

export interface District {
  readonly id: string;
  readonly name: PerLanguage<string>;
  /** Other names in any language, also transliterations: 黄岛, Huangdao, 황다오. */
  readonly aliases: readonly string[];
}

/** Human helpers (帮办) a conversation can be handed to. */
export interface Team {
  readonly id: string;
  readonly name: PerLanguage<string>;
  /** Districts it serves; "city" and "national" included where it takes those questions. */
  readonly districts: readonly string[];
  /** Topics it takes; empty means every topic of its districts. */
  readonly topics: readonly string[];
  /** A public line that reaches it or can pass on to it, if one is known. */
  readonly channel: string | null;
  /** When its source names it so; null where that is not dated. */
  readonly asOf: string | null;
}

/** `own` is a note of ours: what was looked for and not found. */
export const SOURCE_TRUSTS = ["official", "reproduction", "secondary", "own"] as const;
export type SourceTrust = (typeof SOURCE_TRUSTS)[number];

export interface Source {
  readonly id: string;
  /** In the source's own words: never translated, never converted. */
  readonly title: string;
  readonly publisher: PerLanguage<string>;
  readonly url: string | null;
  readonly published: string | null;
  readonly checked: string;
  /** Of the title. */
  readonly language: Language;
  readonly trust: SourceTrust;
}

/** One concept of the term base. */
export interface Term {
  readonly id: string;
  readonly kind: "term" | "name";
  readonly rendering: PerLanguage<string>;
  /** Any language; for search only. */
  readonly synonyms: readonly string[];
  /** Renderings that are wrong in a language: false friends, misleading transliterations. */
  readonly banned: readonly { readonly language: Language; readonly variant: string }[];
}

/** A matter that several districts or sources put a figure to: their facts can be compared. */
export interface Measure {
  readonly id: string;
  readonly name: PerLanguage<string>;
}

export const HOLIDAY_NAMES = [
  "new-year",
  "spring-festival",
  "qingming",
  "labour-day",
  "dragon-boat",
  "mid-autumn",
  "national-day",
] as const;
export type HolidayName = (typeof HOLIDAY_NAMES)[number];

/** How a year's working days differ from Monday to Friday, as the State Council published it. Full dates, all in the year. */
export interface WorkingYear {
  readonly year: number;
  readonly sourceId: string;
  readonly holidays: readonly Holiday[];
  /** Saturdays and Sundays that are worked for days off around a holiday (调休). */
  readonly makeUpDays: readonly string[];
}

/** Days off, the first and the last included. */
export interface Holiday {
  readonly name: HolidayName;
  readonly from: string;
  readonly to: string;
}

/** What helpers write again and again. `canned-variables.ts` says what may stand in it for something of the case. */
export interface CannedReply {
  readonly id: string;
  /** What a helper types after `/` to find it. */
  readonly shortcut: string;
  readonly title: PerLanguage<string>;
  readonly text: PerLanguage<string>;
  /** Full date a native speaker read it on, by language; null where none has yet. */
  readonly reviewed: PerLanguage<string | null>;
}
