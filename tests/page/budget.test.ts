/** What a page may take, and how blocks rest that never stop changing. */
import { expect, test } from 'vitest';
import { Budget, Rests } from '../../src/page/budget';

test('reading now and then is never too much, reading all the time is', () => {
  const calm = new Budget();
  for (let second = 0; second < 600; second++) calm.read(10, 1000, second * 1000);
  expect(calm.spent).toBeNull();
  const busy = new Budget();
  for (let second = 0; second < 60; second++) busy.read(100, 1000, second * 1000);
  expect(busy.spent).toBe('full');
});

test('too much text is too much', () => {
  const budget = new Budget();
  budget.read(1, 5_000_000, 0);
  expect(budget.spent).toBe('full');
});

test('a burst of mutations is borne, a storm is not', () => {
  const burst = new Budget();
  for (let minute = 0; minute < 10; minute++) burst.mutated(40_000, minute * 60_000);
  expect(burst.spent).toBeNull();
  const storm = new Budget();
  for (let second = 0; second < 10; second++) storm.mutated(10_000, second * 1000);
  expect(storm.spent).toBe('storm');
});

test('a block that changes every second is read less and less, and at ease again after a rest', () => {
  const rests = new Rests();
  const block = {} as Element;
  let reads = 0;
  for (let second = 0; second < 600; second++) if (rests.wait(block, second * 1000) === 0) reads++;
  expect(reads).toBeGreaterThan(5);
  expect(reads).toBeLessThan(25);
  expect(rests.wait(block, 2_000_000)).toBe(0);
  expect(rests.wait(block, 2_000_500)).toBe(0);
});
