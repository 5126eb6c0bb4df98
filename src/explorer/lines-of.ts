/** A name in a picture: on one line if it is short, else on two. Pure. */

const ONE_LINE_CHARS = 14;
const LINE_MOST_CHARS = 18;

/** One or two lines, broken between words as evenly as can be; what is too long even so is cut. */
export function linesOf(name: string): string[] {
  if (name.length <= ONE_LINE_CHARS) return [name];
  const breaks = [...name.matchAll(/\s+/g)].map(({ index }) => index);
  const middle = name.length / 2;
  const [at] = breaks.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  const lines = at === undefined ? [name] : [name.slice(0, at), name.slice(at).trim()];
  return lines.map((line) =>
    line.length <= LINE_MOST_CHARS ? line : `${line.slice(0, LINE_MOST_CHARS - 1).trimEnd()}…`,
  );
}
