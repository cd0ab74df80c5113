/**
 * A picture as one page that needs nothing else: data, style and script are in it, and its own policy forbids everything from outside. Text of
 * manifests reaches it as JSON alone, and becomes text again in the script.
 */
import type { Finding } from '../engine/report.ts';
import { visible, visibleJson } from '../report/visible.ts';
import type { Arrangement } from './arrange.ts';
import type { PlainPicture } from './plain.ts';

/** What the page is made of. */
export interface PageData {
  readonly picture: PlainPicture;
  /** One for each context. */
  readonly arrangements: readonly Arrangement[];
  /** Texts of files, by path. */
  readonly sources: Readonly<Record<string, string>>;
  /** What a request is followed through; a reason where the page cannot do that. */
  readonly tracing: TraceInput | { readonly why: string };
  /** The paths and options of the command line, for a command to copy. */
  readonly command: string;
}

/** What the program read, and what it found. The texts are in `sources`. */
export interface TraceInput {
  /** In the order in which they were read. */
  readonly files: readonly string[];
  readonly inputs: readonly string[];
  readonly borrowed: readonly string[];
  /** What was asked of the disk beside the files: paths and answers. */
  readonly probed: readonly (readonly [string, string | null])[];
  /** The way from the repository's top to the working directory. */
  readonly way: string;
  readonly config?: string;
  /** Contexts of the config, with the paths that are theirs: patterns are for the program. */
  readonly contexts: readonly {
    readonly name: string;
    readonly namespace: string;
    readonly own: readonly string[];
    readonly shared: readonly string[];
  }[];
  readonly namespace?: string;
  readonly ruleIds: readonly string[];
  readonly findings: readonly Finding[];
}

export interface PageParts {
  readonly script: string;
  readonly style: string;
  /** SHA-256 in base64. */
  hash(text: string): string;
}

const escapeHtml = (text: string): string => visible(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

const box = (id: string, label: string, sign: string): string =>
  `<label class="box g-${id}"><input type="checkbox" id="severity-${id}" checked> <span aria-hidden="true">${sign}</span>${label} <span class="count"></span></label>`;

/** @param name what was read: the paths of the command line */
export function html(data: PageData, name: string, { script, style, hash }: PageParts): string {
  // Within a script element `<` may begin its end; as an escape it is the same JSON.
  const json = visibleJson(JSON.stringify(data)).replaceAll('<', '\\u003c');
  const policy = `default-src 'none'; script-src 'sha256-${hash(script)}'; style-src 'sha256-${hash(style)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Roads of ${escapeHtml(name)}: ingress-lint</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the roads</a>
<header>
<div class="title">
<h1>Roads <span class="of">of ${escapeHtml(name)}</span></h1>
<p id="status" role="status"></p>
<button id="elsewhere" type="button" class="quiet" hidden></button>
<button id="more-filters" type="button" class="quiet" aria-expanded="false" aria-controls="filters">Filters</button>
</div>
<form id="trace" autocomplete="off" novalidate>
<label for="url">Follow a request</label>
<div class="row"><input id="url" name="url" type="text" inputmode="url" spellcheck="false" autocapitalize="off" placeholder="https://host/path" aria-describedby="url-problem"><button type="submit" class="main-action">Trace</button></div>
<p id="url-problem" role="alert"></p>
</form>
<div class="filters" id="filters" role="search" aria-label="Filter the roads">
<div class="field-set"><label for="host">Host or path</label><input id="host" type="search" spellcheck="false" autocapitalize="off" placeholder="any"></div>
<div class="field-set"><label for="namespace">Namespace</label><select id="namespace"></select></div>
<div class="field-set" id="context-field" hidden><label for="context">Context</label><select id="context"></select></div>
<fieldset class="field-set"><legend>Gravest finding on the road</legend><div class="boxes">${box('error', 'error', '✕ ')}${box('warning', 'warning', '▲ ')}${box('note', 'note', '● ')}${box('none', 'none', '✓ ')}</div></fieldset>
<fieldset class="field-set views"><legend>Show as</legend><div class="boxes"><label class="box"><input type="radio" name="view" id="view-lanes" checked> lanes</label><label class="box"><input type="radio" name="view" id="view-list"> list</label></div></fieldset>
</div>
</header>
<div class="stage">
<main id="main" tabindex="-1">
<h2 class="unseen">The roads, in lanes from DNS to Pod</h2>
<p class="unseen" id="keys">Arrow keys move along lanes and roads, Enter opens what a station says, Escape closes it.</p>
<div id="board" class="board" role="group" aria-label="Stations by lane" aria-describedby="keys"></div>
<div id="list" class="list" hidden></div>
<div id="empty" class="empty" hidden><p id="empty-text">The input has no Kubernetes object.</p><button type="button" id="clear" class="quiet" hidden>Clear the filters</button></div>
<noscript><p class="empty">The picture is drawn by a script in this page, and scripts are switched off. <code>ingress-lint graph --format svg</code> needs none.</p></noscript>
</main>
<aside id="panel" class="panel" role="region" aria-labelledby="panel-title" hidden></aside>
</div>
<script type="application/json" id="data">${json}</script>
<script>${script}</script>
</body>
</html>
`;
}
