/** Makes something of a value that changes now and then: again only when the value is another one. */
export function madeFromLatest<Value, Made>(
  latest: () => Promise<Value>,
  make: (value: Value) => Made,
): () => Promise<Made> {
  let last: { readonly value: Value; readonly made: Made } | undefined;
  return async () => {
    const value = await latest();
    if (last === undefined || last.value !== value) last = { value, made: make(value) };
    return last.made;
  };
}
