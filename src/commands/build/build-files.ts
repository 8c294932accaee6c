/** Names within a build's folder. */
export const BUILD_FILES = {
  knowledge: "knowledge.json",
  basis: "basis.json",
  prompts: "prompts.json",
  index: "index.bin",
  graph: "index.hnsw",
  assets: "assets",
  /** Names what wrangler leaves behind when it takes a build up. */
  notForWorker: ".assetsignore",
} as const;
