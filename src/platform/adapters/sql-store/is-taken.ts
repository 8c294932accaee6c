/** Whether an error says that a unique index was in the way. SQLite's own words, which both drivers pass on. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && error.message.includes("UNIQUE constraint failed");
}
