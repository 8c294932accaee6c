/**
 * What is sent for an option of a question back. In a conversation a message is all there is to choose with, so the
 * choice is said with the question: it is understood also by a reader who has not read what came before.
 *
 * @param choice in words; undefined where the text says all
 */
export function wordChoice(text: string, choice: string | undefined): string {
  return choice === undefined ? text : `${text} (${choice})`;
}
