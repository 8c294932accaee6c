const DIGITS = /\d[\d.,]*/gu;

/** Whether a text states in digits the figure that is written so; one without digits must be there as it is. */
export function tellsFigure(text: string, figure: string): boolean {
  const digits = figure.match(DIGITS);
  if (digits === null) return text.includes(figure);
  const told = new Set(text.match(DIGITS)?.map(bare));
  return digits.every((number) => told.has(bare(number)));
}

/** Without what ends a sentence. */
function bare(number: string): string {
  return number.replace(/[.,]+$/u, "");
}
