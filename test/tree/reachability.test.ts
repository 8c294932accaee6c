import { describe, it } from "vitest";
import { cruiseTree } from "./cruise-tree.ts";
import { plantTree } from "./planted-tree.ts";

describe("the reachability rules", () => {
  it.for([
    {
      rule: "portable-never-reaches-node",
      files: {
        "src/turn/planted.ts": 'import { far } from "#src/language/far.ts";\nexport const near = far;\n',
        "src/language/far.ts": 'import { readFileSync } from "node:fs";\nexport const far = readFileSync;\n',
      },
    },
    {
      rule: "portable-never-reaches-node",
      files: { "src/http/planted.ts": 'import hnswlib from "hnswlib-node";\nexport const used = hnswlib;\n' },
    },
    {
      rule: "portable-adapters-reach-only-crypto",
      files: {
        "src/platform/adapters/exact-scan/planted.ts":
          'import { readFileSync } from "node:fs";\nexport const used = readFileSync;\n',
      },
    },
    {
      rule: "portable-adapters-reach-only-crypto",
      files: {
        "src/platform/adapters/d1/planted.ts":
          'import { DatabaseSync } from "node:sqlite";\nexport const used = DatabaseSync;\n',
      },
    },
    {
      rule: "portable-never-reaches-node",
      files: { "src/turn/planted.ts": 'import { hash } from "node:crypto";\nexport const used = hash;\n' },
    },
    {
      rule: "worker-never-reaches-node",
      files: {
        "src/hosts/worker.ts": 'import { far } from "./far.ts";\nexport const near = far;\n',
        "src/hosts/far.ts": 'import { readFileSync } from "node:fs";\nexport const far = readFileSync;\n',
      },
    },
    {
      rule: "worker-never-reaches-node",
      files: {
        "src/hosts/worker.ts":
          'import { graph } from "#src/platform/adapters/hnswlib/graph.ts";\nexport const used = graph;\n',
        "src/platform/adapters/hnswlib/graph.ts":
          'import hnswlib from "hnswlib-node";\nexport const graph = hnswlib;\n',
      },
    },
    {
      rule: "portable-never-reaches-adapters",
      files: {
        "src/turn/planted.ts": 'import { one } from "#src/platform/adapters/one/one.ts";\nexport const used = one;\n',
        "src/platform/adapters/one/one.ts": "export const one = 1;\n",
      },
    },
    {
      rule: "clients-never-reach-zod",
      files: {
        "src/clients/core/planted.ts": 'import { far } from "#src/language/far.ts";\nexport const near = far;\n',
        "src/language/far.ts": 'import * as z from "zod";\nexport const far = z.string();\n',
      },
    },
    {
      rule: "training-stays-on-node",
      files: { "src/turn/answer-question.ts": 'import { Matrix } from "ml-matrix";\nexport const used = Matrix;\n' },
    },
    {
      rule: "no-cycle",
      files: {
        "src/turn/one.ts": 'import { two } from "./two.ts";\nexport const one = () => two;\n',
        "src/turn/two.ts": 'import { one } from "./one.ts";\nexport const two = () => one;\n',
      },
    },
  ])("see a violation of $rule", async ({ rule, files }, { expect }) => {
    const { violations } = await cruiseTree(await plantTree(files));

    expect(violations.map((violation) => violation.rule)).toContain(rule);
  });

  it("see nothing wrong with an adapter that reaches node:crypto, which a Worker has", async ({ expect }) => {
    const { violations, modules } = await cruiseTree(
      await plantTree({
        "src/hosts/worker.ts":
          'import { used } from "#src/platform/adapters/keys/planted.ts";\nexport const far = used;\n',
        "src/platform/adapters/keys/planted.ts":
          'import { createHmac } from "node:crypto";\nexport const used = createHmac;\n',
      }),
    );

    expect(violations).toEqual([]);
    expect(modules).toBe(2);
  });

  it("see nothing wrong with types alone, which are gone when it runs", async ({ expect }) => {
    const { violations, modules } = await cruiseTree(
      await plantTree({
        "src/clients/core/planted.ts":
          'import type { Turn } from "#src/protocol/turn.ts";\nexport const of = (turn: Turn) => turn;\n',
        "src/protocol/turn.ts":
          'import * as z from "zod";\nexport const schema = z.string();\nexport type Turn = z.infer<typeof schema>;\n',
      }),
    );

    expect(violations).toEqual([]);
    expect(modules).toBe(2);
  });

  it("see nothing wrong with Node in an adapter of Node itself", async ({ expect }) => {
    const { violations } = await cruiseTree(
      await plantTree({
        "src/platform/adapters/node-sqlite/planted.ts":
          'import { DatabaseSync } from "node:sqlite";\nexport const used = DatabaseSync;\n',
      }),
    );

    expect(violations).toEqual([]);
  });
});
