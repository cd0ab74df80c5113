/** A part of a guide, and what it shows. */
export interface Section {
  readonly title: string;
  readonly text: string;
  /** Texts by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly commands: readonly string[];
  /** Blocks that are neither a file nor a command. */
  readonly loose: readonly string[];
}

export const marker: string;
export function sectionsOf(page: string): Section[];
