import { drawMachine, tabulateLimits, tabulateStages, tabulateTransitions } from "./draw-machine.ts";

const BLOCKS: Readonly<Record<string, () => string>> = {
  drawing: drawMachine,
  stages: tabulateStages,
  transitions: tabulateTransitions,
  limits: tabulateLimits,
};

/** A document with every block between `<!-- made: name -->` and `<!-- end -->` made anew. */
export function fillDocument(markdown: string): string {
  return Object.entries(BLOCKS).reduce((text, [name, make]) => {
    const block = new RegExp(`(<!-- made: ${name} -->\\n)[^]*?(\\n<!-- end -->)`, "u");
    if (!block.test(text)) throw new Error(`no place for ${name}`);
    return text.replace(block, (_, before: string, after: string) => `${before}\n${make()}\n${after}`);
  }, markdown);
}
