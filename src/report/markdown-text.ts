/** Text from manifests in Markdown as GitHub and GitLab render it: it shows as it is, and means nothing. */
import { visible } from './visible.ts';

/** What has a meaning in Markdown or HTML. */
const special = /[\\`*_[\]<>#|~&$]/g;

/**
 * Text for a line or a cell. Besides Markdown's own, forges make links of what only looks like one, and wake people: an empty comment takes apart
 * `@name`, `#12`, `https://` and `www.`. A backslash before `&` would be shown, so that is an entity.
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(special, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : `\\${character}`))
    .replace(/[@#](?=\w)/g, '$&<!-- -->')
    .replace(/:(?=\/\/)/g, ':<!-- -->')
    .replace(/\bwww\./gi, '$&<!-- -->');
}

/** The same, but what stands in backticks is code. */
export function escapeWords(text: string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? code(part.slice(1, -1)) : escapeMarkdown(part)))
    .join('');
}

/** Text as code, in a cell too: HTML, because no number of backticks keeps a `|` in its cell. */
export function code(text: string): string {
  const entity = (character: string): string => `&#${character.charCodeAt(0)};`;
  return `<code>${visible(text).replace(/[&<>|\\`*_~[\]$@:#!]/g, entity)}</code>`;
}
