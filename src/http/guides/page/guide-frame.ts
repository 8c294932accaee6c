import type { AppParts } from "../../app-parts.ts";
import type { DocumentFrame } from "../../document/render-document.ts";

/** What the page of a guide needs beside the guide. */
export interface GuideFrame extends DocumentFrame {
  /** Of the service. */
  readonly origin: string;
  /** YYYY-MM-DD in Beijing. */
  readonly today: string;
  readonly notesOf: AppParts["notesOf"];
}
