/**
 * Static configuration from a file: which one Traefik opens, where it comes from, and what it sets (`pkg/cli/loader_file.go`; module
 * `traefik/paerser`: cli/file_finder.go, file/raw_node.go).
 */
import type { Graph } from '../../graph/graph.ts';
import { field, isMapping, isPlaceholder, items, text } from '../../model/read.ts';
import type { Resource, ResourceAt } from '../../model/resource.ts';
import { locate } from '../../parse/locate.ts';
import { asKustomize, parseDocuments } from '../../parse/parse.ts';
import type { At } from '../../parse/place.ts';
import type { Running } from './container.ts';
import { type Embedded, embed } from './embedded.ts';
import { childOf, newSetting, type Setting } from './settings.ts';
import { parseToml, TomlError, type TomlNode } from './toml.ts';
import { type OptionProblem, type Unknown, unknown } from './types.ts';

export interface StaticFile {
  readonly root: Setting;
  readonly problems: readonly OptionProblem[];
  /** The key of the ConfigMap that holds it. */
  readonly at: ResourceAt;
}

const extensions = ['toml', 'yaml', 'yml'];
const folders = ['/etc/traefik', '/root/.config', '.'];

interface Mount {
  readonly path: string;
  readonly subPath: string | undefined;
  readonly volume: unknown;
}

/** A path without doubled or closing slashes. */
function clean(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return `/${parts.join('/')}`;
}

function mountsOf({ pod, container }: Running): Mount[] {
  const volumes = items(field(pod.spec, 'volumes'));
  return items(field(container.value, 'volumeMounts')).flatMap((mount) => {
    const path = text(field(mount, 'mountPath'));
    const name = field(mount, 'name');
    if (path === undefined) return [];
    const subPath = text(field(mount, 'subPath')) ?? text(field(mount, 'subPathExpr'));
    const volume = volumes.find((candidate) => field(candidate, 'name') === name);
    return [{ path: clean(path), subPath, volume }];
  });
}

/** The text of a file in a ConfigMap volume: absent if the volume does not have it, unknown if that cannot be told. */
type Content = { readonly content: string; readonly at: ResourceAt } | undefined | Unknown;

function ofConfigMap(graph: Graph, namespace: string, source: unknown, file: string): Content {
  const name = text(field(source, 'name'));
  if (name === undefined || isPlaceholder(name)) return unknown;
  const map = graph.get('ConfigMap', namespace, name) as Resource | undefined;
  if (!map || map.changeable) return unknown;
  const list = field(source, 'items');
  let key: string | undefined = file;
  if (Array.isArray(list))
    key = text(
      field(
        list.find((item) => field(item, 'path') === file),
        'key',
      ),
    );
  if (key === undefined) return undefined;
  const content = field(field(map.value, 'data'), key);
  if (typeof content === 'string') return { content, at: map.at('data', key) };
  if (content !== undefined || field(field(map.value, 'binaryData'), key) !== undefined) return unknown;
  return undefined;
}

/** What a Pod finds at a path: a text, nothing, or what cannot be told. */
function fileAt(graph: Graph, running: Running, mounts: readonly Mount[], path: string): Content {
  // The deepest mount is the one that is seen.
  const covering = mounts
    .filter((mount) => path === mount.path || path.startsWith(mount.path === '/' ? '/' : `${mount.path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
  if (!covering) return undefined;
  const { volume, subPath } = covering;
  const below = path === covering.path ? '' : path.slice(covering.path.length + (covering.path === '/' ? 0 : 1));
  const file = [subPath, below].filter((part) => part !== undefined && part !== '').join('/');
  // A volume mounted at the path of the file itself, without subPath, makes a folder of it.
  if (file === '') return undefined;
  const { namespace } = running.pod;
  const configMap = field(volume, 'configMap');
  if (configMap !== undefined) return ofConfigMap(graph, namespace, configMap, file);
  const sources = items(field(field(volume, 'projected'), 'sources'));
  if (sources.length > 0) {
    for (const source of sources) {
      const map = field(source, 'configMap');
      const found =
        map === undefined
          ? field(source, 'secret') === undefined
            ? undefined
            : unknown
          : ofConfigMap(graph, namespace, map, file);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const secret = field(volume, 'secret');
  const chosen = field(secret, 'items');
  // Of a Secret the names may be known, though not what is in it.
  if (Array.isArray(chosen)) return chosen.some((item) => field(item, 'path') === file) ? unknown : undefined;
  const name = text(field(secret, 'secretName'));
  const kept = name === undefined ? undefined : graph.get('Secret', namespace, name);
  if (kept && !kept.view.encrypted && !kept.changeable && !kept.view.keys.includes(file)) return undefined;
  return isMapping(volume) && field(volume, 'emptyDir') === undefined
    ? unknown
    : hasInit(running)
      ? unknown
      : undefined;
}

/** Something may write into an empty folder before Traefik starts. */
function hasInit({ pod }: Running): boolean {
  return pod.containers.length > 1;
}

/**
 * The file that Traefik opens: `--configFile`, else the first that exists of its usual places.
 *
 * @param asked value of `--configFile`
 * @returns undefined if there is none; unknown if there may be one that is not in the input
 */
export function findFile(
  graph: Graph,
  running: Running,
  asked: string | undefined | Unknown,
): StaticFile | undefined | Unknown {
  if (asked === unknown) return unknown;
  const mounts = mountsOf(running);
  const workingDir = text(field(running.container.value, 'workingDir')) ?? '/';
  const paths = folders.flatMap((folder) =>
    extensions.map((extension) => clean(`${folder === '.' ? workingDir : folder}/traefik.${extension}`)),
  );
  const given = asked?.trim();
  if (given) paths.unshift(clean(given.startsWith('/') ? given : `${workingDir}/${given}`));
  for (const [index, path] of paths.entries()) {
    const found = mounts.length === 0 ? undefined : fileAt(graph, running, mounts, path);
    if (found === unknown) return unknown;
    // A file that no volume brings may be part of the image.
    if (!found && given && index === 0) return unknown;
    if (found) return readFile(path, found.content, found.at);
  }
  return undefined;
}

/** Reads a file's text. */
export function readFile(path: string, content: string, at: ResourceAt): StaticFile {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const embedded = embed(at, name, content);
  const root = newSetting('traefik', at);
  const problems: OptionProblem[] = [];
  const problem = (words: string, offset: number): void => {
    problems.push({ kind: 'syntax', at: embedded.at(() => [offset, offset + 1]), option: name, words });
  };
  if (path.toLowerCase().endsWith('.toml'))
    try {
      fromToml(root, parseToml(content), embedded);
    } catch (caught) {
      if (!(caught instanceof TomlError)) throw caught;
      problem(caught.message, caught.offset);
    }
  else fromYaml(root, embedded, problem);
  if (root.children.length === 0 && problems.length === 0)
    problems.push({ kind: 'syntax', at, option: name, words: `no configuration found in file: ${path}` });
  return { root, problems, at };
}

function scalar(value: unknown): string | Unknown {
  const written = typeof value === 'string' ? value : String(value);
  return isPlaceholder(written) ? unknown : written;
}

function fromToml(parent: Setting, table: ReadonlyMap<string, TomlNode>, embedded: Embedded): void {
  for (const [name, node] of table) {
    const range = typeof node.value === 'object' ? node.key : ([node.start, node.end] as const);
    const child = newSetting(
      name,
      embedded.at(() => range),
    );
    parent.children.push(child);
    fill(child, node.value, embedded);
  }
}

function fill(child: Setting, value: TomlNode['value'], embedded: Embedded): void {
  if (value instanceof Map) fromToml(child, value, embedded);
  else if (!Array.isArray(value)) child.value = scalar(value);
  else {
    const texts: (string | Unknown)[] = [];
    for (const [index, item] of value.entries())
      if (item.value instanceof Map) {
        const entry = newSetting(
          `[${index}]`,
          embedded.at(() => item.key),
        );
        child.children.push(entry);
        fromToml(entry, item.value, embedded);
      } else if (!Array.isArray(item.value)) texts.push(scalar(item.value));
    child.list = texts;
  }
}

function fromYaml(root: Setting, embedded: Embedded, problem: (words: string, offset: number) => void): void {
  const parsed = parseDocuments(embedded.file)[0];
  if (!parsed) return;
  // go-yaml, which reads the file, is the reader that kustomize has.
  const document = parsed.problem ? parsed : asKustomize(parsed);
  if (document.problem) {
    problem(document.problem.message, document.problem.offset);
    return;
  }
  const [again] = document.duplicateKeys;
  if (again) {
    problem(`mapping key "${again.key}" already defined`, again.lost);
    return;
  }
  const place = (path: readonly (string | number)[], part: 'key' | 'value'): At =>
    embedded.at(() => {
      const { span } = locate({ document, path, part });
      return [span.start.offset, span.end.offset];
    });
  fillMapping(root, document.value, [], place);
}

/** A mapping of parsed YAML as settings; null is as good as nothing. */
export function fillMapping(
  parent: Setting,
  mapping: unknown,
  path: readonly (string | number)[],
  place: (path: readonly (string | number)[], part: 'key' | 'value') => At,
): void {
  if (!isMapping(mapping)) return;
  for (const [name, value] of Object.entries(mapping)) {
    if (value === null || value === undefined) continue;
    const inner = [...path, name];
    const isBranch = typeof value === 'object';
    const child = newSetting(name, place(inner, isBranch ? 'key' : 'value'));
    // A second spelling of a name goes where the first went.
    const known = childOf(parent, name);
    if (!known) parent.children.push(child);
    const target = known ?? child;
    if (Array.isArray(value)) {
      const texts: (string | Unknown)[] = [];
      for (const [index, item] of value.entries())
        if (isMapping(item)) {
          const entry = newSetting(`[${index}]`, place([...inner, index], 'key'));
          target.children.push(entry);
          fillMapping(entry, item, [...inner, index], place);
        } else texts.push(scalar(item));
      target.list = texts;
    } else if (isBranch) fillMapping(target, value, inner, place);
    else target.value = scalar(value);
  }
}
