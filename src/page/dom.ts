/** Elements made in one expression. Text is always text: nothing of a manifest is ever read as HTML. */
import { visible } from '../report/visible.ts';

export type Child = Node | string | undefined | false;

type Props<K extends keyof HTMLElementTagNameMap> = {
  readonly class?: string;
  readonly on?: { readonly [E in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[E]) => void };
  readonly attrs?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly is?: Partial<HTMLElementTagNameMap[K]>;
};

/** An element. Strings among the children are shown with nothing hidden in them. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props<K> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (props.class) element.className = props.class;
  for (const [name, value] of Object.entries(props.attrs ?? {}))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  for (const [name, listener] of Object.entries(props.on ?? {}))
    element.addEventListener(name, listener as EventListener);
  if (props.is) Object.assign(element, props.is);
  for (const child of children) if (child) element.append(typeof child === 'string' ? visible(child) : child);
  return element;
}

/** An element of the page that is there. */
export function the<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as T;
}

/** `1,000`, whatever the language of the browser: the page is English. */
export const count = (value: number): string => value.toLocaleString('en');

export const plural = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;

/** A name that may be broken where people would break it. */
export const breakable = (name: string): readonly Child[] =>
  name.split(/(?<=[./-])(?=.)/).flatMap((part, index) => (index === 0 ? [part] : [h('wbr'), part]));
