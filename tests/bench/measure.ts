/** Timing as medians of rounds; figures are compared only inside one run. */

export type Row = {
  group: string;
  what: string;
  value: number;
  unit: 'x' | 'ms' | 'MB' | 'kB' | 'MB/s' | 'count';
  /** The bound to hold and the one to aim at, with the side that is good. */
  hold?: number;
  aim?: number;
  better?: 'less' | 'more';
  note?: string;
};

/**
 * Runs tasks in turn, round after round, so that whatever else the machine does falls on all; medians in ms of the
 * processor's time, which other programs lengthen less than they do the clock's.
 */
export function rounds<K extends string>(
  tasks: Record<K, () => unknown>,
  count: number,
  warmUps = 2,
): Record<K, number> {
  const names = Object.keys(tasks) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = -warmUps; round < count; round++) {
    for (const name of names) {
      const from = process.cpuUsage();
      sink(tasks[name]());
      const { user, system } = process.cpuUsage(from);
      const took = (user + system) / 1000;
      if (round >= 0) times.get(name)?.push(took);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<K, number>;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

let swallowed: unknown;
/** Keeps a result alive, so that no engine leaves out the work that made it. */
function sink(value: unknown): void {
  swallowed = value;
  if (swallowed === Symbol.iterator) console.log('');
}

/** Whether a row is inside its bounds: `aim`, `hold`, or `no`; empty for rows without bounds. */
export function verdict({ value, hold, aim, better = 'less' }: Row): 'aim' | 'hold' | 'NO' | '' {
  if (hold === undefined) return '';
  const within = (bound: number): boolean => (better === 'less' ? value <= bound : value >= bound);
  if (aim !== undefined && within(aim)) return 'aim';
  return within(hold) ? 'hold' : 'NO';
}
