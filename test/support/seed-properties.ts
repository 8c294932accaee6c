/**
 * Property tests draw the same examples in every run, so that a failure is the change's and not the day's.
 * `PROPERTY_SEED=random npm test` draws others; a failure prints the seed it was found with.
 */
import fc from "fast-check";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    propertySeed: number | "random";
  }
}

const seed = inject("propertySeed");

if (seed !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
