/** A stream that says nothing for too long is as good as cut: the service sends a comment every 15 seconds. */
export class SilenceError extends Error {
  override readonly name = "SilenceError";
}

/** @throws SilenceError when nothing comes for so long; what the stream itself throws otherwise */
export async function* limitSilence(
  chunks: AsyncIterable<Uint8Array>,
  limitMs: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await nextWithin(iterator, limitMs);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    // Not waited for: a connection that is stuck would not end now either.
    void Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}

function nextWithin(iterator: AsyncIterator<Uint8Array>, limitMs: number): Promise<IteratorResult<Uint8Array>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new SilenceError(`nothing came for ${limitMs} ms`)), limitMs);
    iterator
      .next()
      .finally(() => clearTimeout(timer))
      .then(resolve, reject);
  });
}
