export function mentionTable(mentions: readonly object[]): string;
