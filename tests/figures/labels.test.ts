import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Labels } from '../../src/figures/labels';

const SIZE = { width: 300, height: 200 };

it('moves words to a side where there is room', () => {
  const labels = new Labels(SIZE);
  expect(labels.place('here', { x: 100, y: 100, gap: 5, size: 10 })).toEqual({ x: 105, y: 103.5, text: 'here' });
  expect(labels.place('there', { x: 100, y: 100, gap: 5, size: 10 })?.anchor).toBe('end');
  expect(labels.place('edge', { x: 290, y: 100, gap: 5, size: 10 })?.anchor).toBe('end');
});

it('leaves words out rather than write over others', () => {
  const labels = new Labels(SIZE);
  labels.keepFree({ x: 0, y: 0, ...SIZE });
  expect(labels.place('here', { x: 100, y: 100, gap: 5, size: 10 })).toBeNull();
});

it('never writes beyond the edge', () => {
  const spot = fc.record({ x: fc.integer({ min: -50, max: 350 }), y: fc.integer({ min: -50, max: 250 }) });
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 30 }), fc.string({ minLength: 1, maxLength: 20 }), (spots, text) => {
      const labels = new Labels(SIZE);
      for (const at of spots) {
        const label = labels.place(text, { ...at, gap: 5, size: 10 });
        if (label) expect(label.x >= 0 && label.x <= 300 && label.y >= 0 && label.y <= 200).toBe(true);
      }
    }),
  );
});
