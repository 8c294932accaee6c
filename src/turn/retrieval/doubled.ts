import { release } from "./release.ts";

/** The numbers of an array in one at least twice as long, and no shorter than `least`. The array itself is released. */
export function doubled<T extends Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(array: T, least: number): T {
  const length = Math.max(least, array.length * 2);
  const larger = array instanceof Uint16Array ? new Uint16Array(length) : new Uint32Array(length);
  larger.set(array);
  release(array);
  return larger as T;
}
