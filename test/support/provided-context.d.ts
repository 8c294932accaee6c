import "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Of the fake provider, for suites in workerd. Ends in `/v1`. */
    providerUrl: string;
  }
}
