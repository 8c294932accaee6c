import type { NewId } from "../../ports/new-id.ts";

/** A random UUID: 122 random bits in every runtime Luodi runs on. */
export const randomId: NewId = () => crypto.randomUUID();
