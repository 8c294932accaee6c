import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { onlyThisMachine } from "./test/support/only-this-machine.ts";

const setupFiles = [
  "test/support/deny-network.ts",
  "test/support/fail-on-console-error.ts",
  "test/support/seed-properties.ts",
];

/** What property tests draw their examples from. */
const propertySeed = process.env["PROPERTY_SEED"] === "random" ? "random" : 20_261_125;

/** Suites that run inside the runtime of Cloudflare, with its bindings. */
const inWorkerd = ["test/**/*.workerd.test.ts"];

/** Units that want a process of their own. */
const inOwnProcess = [
  // They stop the clock of the process, and count what it has still to do.
  "test/unit/conversation/turn-taker.test.ts",
  "test/unit/http/desk-events.test.ts",
  "test/unit/http/presence.test.ts",
];

export default defineConfig({
  test: {
    setupFiles,
    provide: { propertySeed },
    // Left to itself vitest keeps one processor free, which of two is half of what there is.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/unit/**/*.test.ts"],
          exclude: [...inWorkerd, ...inOwnProcess],
          testTimeout: 30_000,
          // One process for many files: starting one and loading the code for each took twice as long as the tests.
          isolate: false,
          // Apart from the other projects: a process is given up when a file of another one comes between.
          sequence: { groupOrder: 1 },
        },
      },
      { extends: true, test: { name: "unit-alone", include: inOwnProcess, testTimeout: 30_000 } },
      { extends: true, test: { name: "contract", include: ["test/contract/**/*.test.ts"], exclude: inWorkerd } },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: {
              // The suites choose their settings; a developer's own .env does not.
              bindings: { SECRET_KEY: "a-secret-of-the-tests-in-workerd" },
              cf: false,
              outboundService: { node: onlyThisMachine },
            },
          }),
        ],
        test: {
          name: "workerd",
          include: inWorkerd,
          globalSetup: ["test/support/provider-for-workerd.ts"],
          setupFiles: ["test/support/fail-on-console-error.ts", "test/support/seed-properties.ts"],
          provide: { propertySeed },
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "hosts",
          include: ["test/hosts/**/*.test.ts"],
          exclude: inWorkerd,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      { extends: true, test: { name: "tree", include: ["test/tree/**/*.test.ts"], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
