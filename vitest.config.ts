import { defineConfig } from "vitest/config";

const setupFiles = ["test/support/deny-network.ts", "test/support/fail-on-console-error.ts"];

export default defineConfig({
  test: {
    setupFiles,
    projects: [
      { extends: true, test: { name: "unit", include: ["test/unit/**/*.test.ts"] } },
      { extends: true, test: { name: "contract", include: ["test/contract/**/*.test.ts"] } },
      {
        extends: true,
        test: { name: "hosts", include: ["test/hosts/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 },
      },
      { extends: true, test: { name: "tree", include: ["test/tree/**/*.test.ts"], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
        },
      },
    ],
  },
});
