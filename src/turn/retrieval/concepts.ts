/**
 * Concepts of the term base found in text: one id whatever the language, so that 营业执照, business licence, 営業許可証 and
 * 영업집조 meet in the index.
 */
import type { Term as GlossaryTerm } from "#src/knowledge/knowledge.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";

/** Finds the ids of the concepts a text names, each once, in order. */
export type FindConcepts = (text: string) => readonly string[];

interface Node {
  readonly next: Map<string, Node>;
  concepts: readonly string[];
}

const LATIN_OR_DIGIT = /[\p{Script=Latin}\d]/u;
/** A phrase of one character matches inside too many words to mean anything. */
const SHORTEST_PHRASE = 2;

/**
 * @param terms the term base; renderings and synonyms of all languages count
 * @returns a finder that takes the longest phrase at each place; Latin phrases only as whole words
 */
export function createConceptFinder(terms: readonly GlossaryTerm[]): FindConcepts {
  const root: Node = { next: new Map(), concepts: [] };
  for (const term of terms) {
    for (const phrase of [...LANGUAGES.map((language) => term.rendering[language]), ...term.synonyms]) {
      addPhrase(root, foldForSearch(phrase), term.id);
    }
  }
  return (text) => {
    const characters = [...foldForSearch(text)];
    const found = new Set<string>();
    for (let at = 0; at < characters.length; at++) {
      const match = longestMatch(root, characters, at);
      if (match === undefined) continue;
      for (const concept of match.concepts) found.add(concept);
      at += match.length - 1;
    }
    return [...found];
  };
}

function addPhrase(root: Node, phrase: string, concept: string): void {
  const characters = [...phrase];
  if (characters.length < SHORTEST_PHRASE) return;
  let node = root;
  for (const character of characters) {
    let next = node.next.get(character);
    if (next === undefined) {
      next = { next: new Map(), concepts: [] };
      node.next.set(character, next);
    }
    node = next;
  }
  if (!node.concepts.includes(concept)) node.concepts = [...node.concepts, concept];
}

function longestMatch(
  root: Node,
  characters: readonly string[],
  start: number,
): { readonly concepts: readonly string[]; readonly length: number } | undefined {
  if (isInsideLatinWord(characters, start)) return undefined;
  let node: Node | undefined = root;
  let match: { concepts: readonly string[]; length: number } | undefined;
  for (let at = start; at < characters.length; at++) {
    node = node.next.get(characters[at] ?? "");
    if (node === undefined) break;
    if (node.concepts.length > 0 && !isInsideLatinWord(characters, at + 1)) {
      match = { concepts: node.concepts, length: at + 1 - start };
    }
  }
  return match;
}

/** True when both neighbours of the boundary before `at` belong to one Latin word. */
function isInsideLatinWord(characters: readonly string[], at: number): boolean {
  return LATIN_OR_DIGIT.test(characters[at - 1] ?? "") && LATIN_OR_DIGIT.test(characters[at] ?? "");
}
