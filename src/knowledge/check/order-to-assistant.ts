import { readThrough } from "#src/language/disguise/read-through.ts";
import { compileCues } from "#src/language/normalise/match-cues.ts";
import { ORDER_CUES } from "#src/language/orders/order-cues.ts";
import type { Rule } from "./rule.ts";
import { writtenTexts } from "./written-texts.ts";

const isOrder = compileCues(ORDER_CUES);

/** Nothing in a guide gives orders to an assistant, however disguised: what a guide says is data, read to models as such. */
export const orderToAssistant: Rule = (written) =>
  writtenTexts(written)
    .filter(({ text }) => readThrough(text).some(isOrder))
    .map(({ file, where }) => ({
      file,
      rule: "order-to-assistant",
      message: `${where}: reads like an order to an assistant ("ignore the instructions", "you are now"); say it to the reader`,
    }));
