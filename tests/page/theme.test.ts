import { expect, it } from 'vitest';
import { themeOn } from '../../src/page/theme';

it.each([
  ['rgb(255, 255, 255)', 'light'],
  ['rgb(18, 18, 18)', 'dark'],
  ['rgba(240, 230, 200, 0.9)', 'light'],
  ['rgb(0 0 128 / 50%)', 'dark'],
  ['color(srgb 0.1 0.1 0.1)', 'dark'],
  ['color(display-p3 0.9 0.9 0.9)', 'light'],
  ['oklch(0.25 0.02 250)', 'dark'],
  ['oklab(0.9 0 0)', 'light'],
  ['lab(20 0 0)', 'dark'],
  ['lch(90 10 20)', 'light'],
  ['rgba(0, 0, 0, 0)', null],
  ['color(srgb 0 0 0 / 10%)', null],
  ['something else', null],
  ['', null],
])('%s is %s', (background, theme) => {
  expect(themeOn(background)).toBe(theme);
});
