/** A few kinds of paragraphs, as plain text and as HTML for the clipboard. Pure. */

export type Block =
  | { kind: 'title' | 'heading' | 'line' | 'quote'; text: string }
  | { kind: 'items'; items: string[] }
  | { kind: 'source'; number: number; title: string; text: string; url: string };

/** Paragraphs with empty lines between, lists and sources line by line. */
export function toPlain(blocks: readonly Block[]): string {
  const parts = blocks.map((block, index) => {
    const tight = block.kind === 'source' && blocks[index - 1]?.kind === 'source';
    return `${index === 0 ? '' : tight || blocks[index - 1]?.kind === 'heading' ? '\n' : '\n\n'}${plain(block)}`;
  });
  return `${parts.join('')}\n`;
}

function plain(block: Block): string {
  switch (block.kind) {
    case 'items':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'source':
      return `[${block.number}] ${block.title}. ${block.text}. ${block.url}`;
    case 'quote':
      return `“${block.text}”`;
    default:
      return block.text;
  }
}

/** The same as a fragment of HTML; all of its text is escaped. */
export function toHtml(blocks: readonly Block[]): string {
  return blocks.map(html).join('\n');
}

function html(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${escaped(block.text)}</h1>`;
    case 'heading':
      return `<h2>${escaped(block.text)}</h2>`;
    case 'line':
      return `<p>${escaped(block.text)}</p>`;
    case 'quote':
      return `<blockquote>${escaped(block.text)}</blockquote>`;
    case 'items':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'source':
      return `<p>[${block.number}] <a href="${escaped(block.url)}">${escaped(block.title)}</a>. ${escaped(block.text)}.</p>`;
  }
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
