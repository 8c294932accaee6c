/** What is told at the desk is told as the guides have it: a conversation's script is its visitor's choice on their page. */
export function asWritten(text: string): string {
  return text;
}
