/** A tag as notes in plain text and in Obsidian have it: one word, letters, numbers, `_`, `-` and `/`, not all digits. */
export function hashTag(tag: string): string {
  const word = tag.replace(/\s+/gu, '-').replace(/[^\p{L}\p{N}\p{M}_/-]/gu, '');
  return /^[\p{N}/-]*$/u.test(word) ? (word === '' ? '' : `_${word}`) : word;
}

/** Tags as one line of hash tags; those that have nothing a hash tag can hold are left out. */
export function tagsLine(tags: readonly string[]): string {
  return tags
    .map(hashTag)
    .filter(Boolean)
    .map((tag) => `#${tag}`)
    .join(' ');
}
