import { createMemoryBus } from "#src/platform/adapters/memory-bus/create-memory-bus.ts";
import { describeLiveBus } from "./live-bus.ts";

describeLiveBus("in memory", createMemoryBus);
