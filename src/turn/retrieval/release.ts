/**
 * Gives back what an array takes, which is of no use from then on. Left to the garbage collector it would stay until that
 * looks for it, and filling arrays does not make it look.
 */
export function release({
  buffer,
}: Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>): void {
  buffer.transfer(0);
}
