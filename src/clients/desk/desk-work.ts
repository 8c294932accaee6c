import type { Result } from "#src/platform/shared/result.ts";
import type { DeskCall } from "./call-desk.ts";
import type { DeskFailure, DeskState } from "./desk-state.ts";

/** What the parts of the staff page's program work with. */
export interface DeskWork {
  /** As it is now. */
  readonly read: () => DeskState;
  readonly change: (changes: Partial<DeskState>) => void;
  readonly call: <T>(request: Omit<DeskCall<T>, "language">) => Promise<Result<T, DeskFailure>>;
  readonly fail: (failure: DeskFailure) => void;
}
