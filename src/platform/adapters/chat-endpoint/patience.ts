/** How long a model may be silent, in milliseconds. */
export interface Patience {
  readonly untilFirstPart: number;
  readonly betweenParts: number;
  /** Undefined: by the time of this machine. */
  readonly setAlarm?: SetAlarm | undefined;
}

/** Rings once, after so many milliseconds, unless it is put off before. @returns puts it off */
export type SetAlarm = (ms: number, ring: () => void) => () => void;
