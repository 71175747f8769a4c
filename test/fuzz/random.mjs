/** Numbers made up from a seed and the number of a case: the same two give the same case, whatever ran before it. */
export function randomOf(seed, index) {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)) >>> 0;
  const float = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (limit) => Math.floor(float() * limit);
  return {
    int,
    chance: (probability) => float() < probability,
    pick: (list) => list[int(list.length)],
    /** Each of a list with a probability of its own. */
    some: (list, probability) => list.filter(() => float() < probability),
  };
}
