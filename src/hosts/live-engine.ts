/**
 * The engine as it is now: the base with whatever was published at the desk. Each process looks for itself, at a request,
 * at most once a second; so every host tells the same within a second or two, without a restart and without a timer.
 */
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import { openOverlay } from "#src/knowledge/overlay/overlay.ts";
import type { WrittenKnowledge } from "#src/knowledge/written/read-written.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { KnowledgeStore } from "#src/platform/ports/knowledge-store.ts";
import type { Log } from "#src/platform/ports/log.ts";
import type { Build } from "./build.ts";
import { createEngine, type Engine } from "./create-engine.ts";
import { layOver } from "./lay-over.ts";
import { prepareBuild } from "./prepare-build.ts";

export interface LiveEngine {
  /** The base without its guides, which alone change with what is published at the desk. */
  readonly registers: Omit<Knowledge, "guides" | "passages">;
  /** What answers now. Never rejects: where the store cannot be read, what answered last goes on. */
  readonly current: () => Promise<Engine>;
}

export interface LiveEngineParts {
  readonly build: Build;
  readonly readBasis: () => Promise<WrittenKnowledge>;
  readonly published: KnowledgeStore;
  readonly clock: Clock;
  readonly log: Log;
}

const LOOK_EVERY_MS = 1000;

/** @throws Error when knowledge and index are of different builds */
export function createLiveEngine({ build, readBasis, published, clock, log }: LiveEngineParts): LiveEngine {
  const prepared = prepareBuild(build);
  const base = createEngine(prepared);
  let engine = base;
  let revision = 0;
  let lookedAt = -Infinity;
  let isFailing = false;

  return {
    registers: build.knowledge,
    async current() {
      const now = clock.now().getTime();
      // A clock that was set back must not stop us looking.
      if (Math.abs(now - lookedAt) < LOOK_EVERY_MS) return engine;
      // Whoever comes while this one looks goes on with what is there: nobody waits for another's request.
      lookedAt = now;
      await look();
      return engine;
    },
  };

  async function look(): Promise<void> {
    try {
      if ((await published.readRevision()) !== revision) await open();
      isFailing = false;
    } catch (error) {
      if (!isFailing) log.error("published-not-read", { error: error instanceof Error ? error.name : "unknown" });
      isFailing = true;
    }
  }

  async function open(): Promise<void> {
    const overlay = openOverlay(await published.readLatest(), await readBasis());
    for (const { guideId, revision: of } of overlay.leftOut) {
      log.error("published-left-out", { guide: guideId, revision: of });
    }
    engine = overlay.covered.size === 0 ? base : createEngine(await layOver(prepared, overlay));
    ({ revision } = overlay);
    log.info("published-opened", { knowledge: engine.knowledge.version, guides: overlay.guides.length });
  }
}
