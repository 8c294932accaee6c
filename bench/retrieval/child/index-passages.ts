/** What a measured program gives `answerManifest`: a function that indexes passages and returns one that searches them. */
export type Index = (given: IndexedWith) => Search | Promise<Search>;

export interface IndexedWith {
  readonly passages: readonly Passage[];
  /** Of the passages: `zh`, `en`, `ja`, `ko`, or `mixed` when a corpus holds all of them. */
  readonly language: string;
  /** Which of its ways the program runs in, where it has several. */
  readonly variant: string | undefined;
}

export interface Passage {
  readonly id: string;
  /** Empty where there is none. */
  readonly title: string;
  readonly text: string;
}

export type Search = (question: string) => Answer | Promise<Answer>;

export interface Answer {
  /** Ids, best first. */
  readonly ranked: readonly string[];
  /** 0 to 1: how sure the system is of the first one. */
  readonly confidence: number;
}
