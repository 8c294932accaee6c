/** Names within a build's folder. */
export const BUILD_FILES = {
  knowledge: "knowledge.json",
  index: "index.bin",
  graph: "index.hnsw",
  assets: "assets",
} as const;
