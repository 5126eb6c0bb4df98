type Props = {
  text: string;
  /** UTF-16 offsets, end exclusive, in order and apart. */
  ranges: readonly { start: number; end: number }[];
};

/** A text with some of its letters marked. */
export function Marked({ text, ranges }: Props) {
  const parts = ranges.flatMap(({ start, end }, index) => [
    text.slice(ranges[index - 1]?.end ?? 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return (
    <>
      {parts}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
