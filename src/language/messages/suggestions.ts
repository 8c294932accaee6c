/** Questions to begin with, in the order they are shown: keys of `page:suggestions`. */
export const SUGGESTIONS = ["setUp", "acceptance", "origin", "visaFree"] as const;
