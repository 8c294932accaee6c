/** Scales a vector to length 1, in place; the zero vector stays as it is. */
export function toUnitVector(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  if (length === 0) return vector;
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) / length;
  return vector;
}
