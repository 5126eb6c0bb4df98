/** Light or dark, by a colour that the page paints: the card looks at home on either, whatever the system says. */

export type Theme = 'light' | 'dark';

/** Where black and white text contrast equally with a background (WCAG relative luminance). */
const MIDDLE_LUMINANCE = 0.179;
const OPAQUE_ENOUGH = 0.5;

/** The theme that fits a computed CSS colour; null: it does not tell, since one sees through it or it is not understood. */
export function themeOn(background: string): Theme | null {
  const luminance = luminanceOf(background);
  return luminance === null ? null : luminance < MIDDLE_LUMINANCE ? 'dark' : 'light';
}

/** Relative luminance, 0 to 1, of the forms in which browsers serialise computed colours; null for any other. */
function luminanceOf(colour: string): number | null {
  const [, form = '', rest = ''] = /^([a-z]+)\((.+)\)$/.exec(colour.trim()) ?? [];
  const parts = rest.split(/[\s,/]+/).filter(Boolean);
  const alpha = parts[form === 'color' ? 4 : 3];
  // What can be seen through does not say what is behind it.
  if (alpha !== undefined && Number.parseFloat(alpha) / (alpha.endsWith('%') ? 100 : 1) < OPAQUE_ENOUGH) return null;
  const numbers = parts.map((part) => Number.parseFloat(part));
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN, fourth = Number.NaN] = numbers;
  switch (form) {
    case 'rgb':
    case 'rgba':
      return finite(relative(first / 255, second / 255, third / 255));
    case 'color':
      // The first part names the space; every RGB space is near enough to sRGB to tell light from dark.
      return finite(relative(second, third, fourth));
    case 'oklab':
    case 'oklch':
      return finite((parts[0]?.endsWith('%') ? first / 100 : first) ** 3);
    case 'lab':
    case 'lch':
      return finite(((first + 16) / 116) ** 3);
    default:
      return null;
  }
}

function relative(red: number, green: number, blue: number): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
