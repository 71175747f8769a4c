/** The heights moved apart just enough that no two are nearer than `gap`, in the order given; none below `lowest`. */
export function spread(heights: readonly number[], gap: number, lowest: number): number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  let least = Number.NEGATIVE_INFINITY;
  for (const one of order) {
    one.height = Math.max(one.height, least);
    least = one.height + gap;
  }
  let most = lowest;
  for (const one of order.reverse()) {
    one.height = Math.min(one.height, most);
    most = one.height - gap;
  }
  const result = [...heights];
  for (const { height, index } of order) result[index] = height;
  return result;
}
