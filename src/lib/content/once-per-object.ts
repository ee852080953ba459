/**
 * Remembers the answer of a function for each object, for as long as the object lives. Only for answers that depend on
 * nothing else: the bytes of a file are read once, however many checks ask what is in them.
 */
export function oncePerObject<Key extends WeakKey, Answer>(read: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { answer: Answer }>();
  return (key) => {
    const remembered = known.get(key) ?? { answer: read(key) };
    known.set(key, remembered);
    return remembered.answer;
  };
}
