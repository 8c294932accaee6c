/** Anchors of what the page adds to a guide's sections. An underscore, which no section's key has, keeps them apart. */
export const FIGURES_ANCHOR = "page_figures";
export const DOCUMENTS_ANCHOR = "page_documents";
export const CONTACTS_ANCHOR = "page_contacts";
export const SOURCES_ANCHOR = "page_sources";
export const ASK_ANCHOR = "page_ask";
export const ABOUT_ANCHOR = "page_about";

export function sourceAnchor(sourceId: string): string {
  return `source_${sourceId}`;
}
