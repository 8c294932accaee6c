/** Nothing writes to the console unannounced: a warning nobody reads is a fault nobody mends. */
import { afterEach, beforeEach, vi } from "vitest";

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(complain("error"));
  vi.spyOn(console, "warn").mockImplementation(complain("warn"));
});

afterEach(() => {
  vi.restoreAllMocks();
});

function complain(method: string) {
  return (...given: unknown[]): never => {
    throw new Error(`unexpected console.${method}: ${given.map(String).join(" ")}`);
  };
}
