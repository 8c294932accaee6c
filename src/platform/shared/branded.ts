declare const brand: unique symbol;

/** A `T` that carries a promise the compiler checks: only the function that keeps the promise makes one. */
export type Branded<T, Name extends string> = T & { readonly [brand]: Name };
