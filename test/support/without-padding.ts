/** A Markdown table as if no cell were padded: its test then says what the cells hold, not how wide the others are. */
export function withoutPadding(table: string): string {
  return table.replaceAll(/ {2,}/gu, " ");
}
