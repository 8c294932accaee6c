/** A list of whole numbers that takes four bytes for each and doubles its room when it is full. */
export class GrowingNumbers {
  length = 0;
  #values = new Uint32Array(1024);

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(2 * this.length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  increment(at: number): void {
    this.#values[at] = (this.#values[at] ?? 0) + 1;
  }

  /** What it holds now, without a copy. */
  view(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }
}
