/** What can be asked back for: the one thing that separates what the guides say. */
export type ClarifySlot = "district" | "nationality";
