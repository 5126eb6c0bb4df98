/**
 * How the marks of a drawing look, as SVG attributes: they travel with it, because the style sheet of the card is loaded
 * into every page where a card opens and few of them have a map. Colours are the surfaces' tokens, in both themes.
 */
type Look = Readonly<Record<string, string | number>>;

const SEA = 'light-dark(#dbe5e6, #1f292d)';
const LAND = 'light-dark(#efe9dc, #2a2824)';
const HOME = 'light-dark(#fffdf8, #3b382f)';
const BORDER = 'light-dark(#c3b8a3, #57524a)';

const SMALL: Look = { 'font-size': 10 };
const HALO: Look = { 'paint-order': 'stroke', stroke: HOME, 'stroke-width': 3, 'stroke-linejoin': 'round' };
const SERIES = ['var(--hue)', 'var(--ink-2)', 'var(--ink)'];

const LOOKS: Record<string, Look> = {
  sea: { fill: SEA },
  land: { fill: LAND, stroke: BORDER, 'stroke-width': 0.7 },
  home: { fill: HOME, stroke: 'var(--ink-3)', 'stroke-width': 0.9 },
  country: { ...SMALL, fill: 'var(--ink-3)', 'letter-spacing': '.08em' },
  other: { fill: 'var(--ink-3)' },
  near: { ...SMALL, ...HALO, fill: 'var(--ink-2)' },
  halo: { fill: 'color-mix(in srgb, var(--hue) 22%, transparent)' },
  place: { fill: 'var(--hue)', stroke: 'var(--paper)', 'stroke-width': 1.4 },
  name: { ...HALO, fill: 'var(--ink)', 'font-size': 13, 'font-weight': 600, 'font-family': 'var(--serif)' },
  bar: { fill: 'none', stroke: 'var(--ink-2)', 'stroke-width': 0.8 },
  scale: { ...SMALL, fill: 'var(--ink-2)' },
  globe: { fill: SEA },
  'globe-land': { fill: BORDER },
  'globe-rim': { fill: 'none', stroke: 'var(--ink-3)', 'stroke-width': 0.8 },

  grid: { stroke: 'var(--line)' },
  axis: { stroke: 'var(--ink-3)' },
  tick: { ...SMALL, fill: 'var(--ink-3)' },
  owner: { ...SMALL, fill: 'var(--ink-2)' },
  break: { stroke: 'var(--ink-3)', 'stroke-dasharray': '2 2' },
  letter: { ...SMALL, fill: 'var(--ink)', 'font-weight': 600 },
};

/** The attributes of a mark; those who count apart differ in hue and in how their points and lines are drawn. */
export function lookOf(is: string): Look {
  const [, what, owner] = /^(line|gap|point)-(\d+)$/.exec(is) ?? [];
  if (!what) return LOOKS[is] ?? {};
  const index = Number(owner);
  const hue = SERIES[index % SERIES.length] ?? '';
  if (what === 'point') {
    return index === 0
      ? { fill: hue, stroke: 'var(--paper)' }
      : { fill: 'var(--paper)', stroke: hue, 'stroke-width': 1.6 };
  }
  const dash = what === 'gap' ? '.1 4.5' : index === 2 ? '5 3' : undefined;
  return { stroke: hue, 'stroke-width': 1.8, 'stroke-linecap': 'round', ...(dash && { 'stroke-dasharray': dash }) };
}
