/**
 * What became of a message to another service. `taken`: it is theirs now. `later`: it may be taken another time, and perhaps was
 * taken without our knowing. `never`: the same message will not be taken.
 */
export type Delivery = "taken" | "later" | "never";
