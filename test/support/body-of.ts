/** The body of a reply whose pieces arrive one by one. */
export function bodyOf(pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): ReadableStream {
  const remaining = (async function* () {
    yield* pieces;
  })();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await remaining.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
  });
}
