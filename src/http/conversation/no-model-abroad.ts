import type { Refusal } from "../problems/refusal.ts";

/** Nobody agrees to what is not done: a consent is worth something only for what the visitor was told of. */
export const NO_MODEL_ABROAD: Refusal = {
  code: "field-invalid",
  faults: [{ path: "consents.modelAbroad", code: "not-offered", offered: ["false"] }],
};
