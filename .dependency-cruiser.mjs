import { builtinModules } from "node:module";

/**
 * What lint cannot see: what a file can *reach*. `npm run check:boundaries` also fails when fewer modules were cruised
 * than `src` has, so that an unread tree never passes for a clean one.
 */
const PORTABLE =
  "^src/(turn|conversation|language|knowledge|people|protocol|http|clients|platform/(operations|ports|prompts|shared|settings))/";
/** Adapters are portable too, but for the one of a native module and those of Node's own. */
const PORTABLE_ADAPTER = "^src/platform/adapters/(?!hnswlib/|node-)";
/** Modules of Node's own are found under their bare names, whichever way they are written. */
const NODE = `^(node:.+|${builtinModules.join("|")}|hnswlib-node)$|node_modules/hnswlib-node`;
/** The one module of Node that the Worker uses: its runtime has more, or stand-ins for it, which we do without. */
const CRYPTO = "^(node:)?crypto$";
const WORKER = "^src/hosts/worker(\\.ts$|/)";

export default {
  forbidden: [
    {
      name: "portable-never-reaches-node",
      comment: "Everything but hosts, commands and adapters runs in a Worker and in a browser.",
      severity: "error",
      from: { path: PORTABLE },
      to: { reachable: true, path: NODE },
    },
    {
      name: "portable-adapters-reach-only-crypto",
      comment: "Of Node's own modules, node:crypto alone is there in a Worker too.",
      severity: "error",
      from: { path: PORTABLE_ADAPTER },
      to: { reachable: true, path: NODE, pathNot: CRYPTO },
    },
    {
      name: "worker-never-reaches-node",
      comment: "The Worker has no native modules, and of Node nothing but node:crypto.",
      severity: "error",
      from: { path: WORKER },
      to: { reachable: true, path: NODE, pathNot: CRYPTO },
    },
    {
      name: "portable-never-reaches-adapters",
      comment: "Only hosts and commands choose adapters.",
      severity: "error",
      from: { path: PORTABLE },
      to: { reachable: true, path: "^src/(hosts|commands|platform/adapters)/" },
    },
    {
      name: "clients-never-reach-zod",
      comment: "Schemas stay out of bundles.",
      severity: "error",
      from: { path: "^src/clients/" },
      to: { reachable: true, path: "node_modules/zod/" },
    },
    {
      name: "training-stays-on-node",
      comment: "The matrix library belongs to the build; nothing that answers questions reaches it.",
      severity: "error",
      from: { path: ["^src/(http|clients)/|^src/turn/answer-question", WORKER] },
      to: { reachable: true, path: "node_modules/ml-matrix/" },
    },
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    // Type imports are gone before anything runs: only what is really loaded counts.
    tsPreCompilationDeps: false,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
