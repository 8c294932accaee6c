/** Names of the places in a handbook that its contents lead to. */

export const GLOSSARY_ANCHOR = "glossary";

export function chapterAnchor(chapterId: string): string {
  return `chapter-${chapterId}`;
}

export function guideAnchor(guideId: string): string {
  return `guide-${guideId}`;
}
