/** Colours of what the commands print themselves. */
export type Style = (text: string) => string;

/** Styles by name; they leave text as it is if there shall be no colour. */
export function styles(color: boolean) {
  const style =
    (on: number, off: number): Style =>
    (text) =>
      color && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    error: style(31, 39),
    warning: style(33, 39),
    note: style(36, 39),
    code: style(36, 39),
    strong: style(1, 22),
    faint: style(2, 22),
    underlined: style(4, 24),
  };
}
export type Styles = ReturnType<typeof styles>;
