import { foldForSearch } from "./fold-for-search.ts";

/** Folds only the wording of a pattern, so that it meets folded text; its syntax is ASCII and untouched. */
export function foldPattern({ source }: RegExp): RegExp {
  return new RegExp(source.replaceAll(/[^\p{ASCII}]+/gu, foldForSearch), "u");
}
