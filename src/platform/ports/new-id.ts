/** Makes an id that is unique and cannot be guessed (at least 120 random bits), of `[A-Za-z0-9_-]`. */
export type NewId = () => string;
