/** Lets work come to its end that nobody waits for, such as a request that is over. It must not reject. */
export type KeepAlive = (work: Promise<unknown>) => void;
