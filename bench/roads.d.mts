/** Texts by path: a way in with so many routes behind it. */
export function roads(count: number): Record<string, string>;
