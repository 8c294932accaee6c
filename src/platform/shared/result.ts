/** What a function returns that can fail in an expected way. Faults are thrown; this is for the rest. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };
