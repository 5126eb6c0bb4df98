import { expect, it } from 'vitest';
import { versionOrder } from '../../src/knowledge/version-order';

it.each([
  ['2', '1', 'newer'],
  ['1.9', '1.10', 'older'],
  ['1.2', '1.2.0', 'same'],
  ['v3', '2', 'newer'],
  ['2026-11-22', '2026-02-03', 'newer'],
  ['2026-11-22', '2026-11-22', 'same'],
  ['sha-9f3c', '1', 'unknown'],
  ['2', 'two', 'unknown'],
  ['two', 'two', 'same'],
])('%s beside %s is %s', (version, other, order) => {
  expect(versionOrder(version, other)).toBe(order);
});
