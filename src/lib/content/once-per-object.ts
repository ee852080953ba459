/**
 * Caches the result of a function for each object until the object is garbage-collected, so that the bytes of a file
 * are parsed once for all checks. Only for functions that depend on nothing but the object.
 */
export function oncePerObject<Key extends WeakKey, Answer>(read: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { answer: Answer }>();
  return (key) => {
    const remembered = known.get(key) ?? { answer: read(key) };
    known.set(key, remembered);
    return remembered.answer;
  };
}
