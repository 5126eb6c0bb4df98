/** Mentions as lines of text, for people: the words, what they name, and why. Plain Node, for the demo. */

/** A table of the mentions of one page or file, as `spot --json` gives them. */
export function mentionTable(mentions) {
  if (mentions.length === 0) return 'nothing is named that we know';
  const rows = [['in the text', 'names', 'because']];
  for (const mention of mentions) {
    const names = mention.entity ?? `? ${(mention.couldBe ?? []).join(' or ')}`;
    rows.push([mention.text.replace(/\s+/g, ' '), names, because(mention)]);
  }
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => [...row[column]].length)));
  const lines = rows.map(([text, names, why]) =>
    [pad(text, widths[0]), pad(names, widths[1]), why].join('  ').trimEnd(),
  );
  lines.splice(1, 0, '─'.repeat(Math.max(...lines.map((line) => [...line].length))));
  return lines.join('\n');
}

const BY = {
  name: 'its name',
  pattern: 'an alias, introduced as one',
  surname: 'the surname of somebody named here',
  context: 'what stands around it',
};

function because(mention) {
  if (mention.entity === null) return 'the text does not decide';
  const { by, evidence = [] } = mention.reason;
  const said = evidence.map(({ text }) => `“${text.replace(/\s+/g, ' ')}”`);
  return [BY[by] ?? by, [...new Set(said)].slice(0, 3).join(', ')].filter(Boolean).join(': ');
}

function pad(text, width) {
  return text + ' '.repeat(Math.max(0, width - [...text].length));
}
