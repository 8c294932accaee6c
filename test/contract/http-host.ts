/** A host as the contract sees it. */
export interface HttpHost {
  /** Sends a request to the host; addresses begin with `/`. */
  readonly request: (path: string, init?: RequestInit) => Promise<Response>;
  /** Address of a built file that exists. */
  readonly assetPath: () => string;
}

/** A question that every host answers. */
export const QUESTION = "How long does joint acceptance take in Jimo?";
