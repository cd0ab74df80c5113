/**
 * Plugins: rules, kinds, controllers and reporters of somebody else, as a plain value. What a module exports is checked here, name by name, before
 * any of it runs; how modules are found and which may be loaded is src/commands/plugins.ts.
 */
import type { Controller } from './graph/controller.ts';
import type { AnyKind } from './model/define-kind.ts';
import { isMapping } from './model/read.ts';
import type { Reporter } from './report/reporter.ts';
import type { Rule } from './rule.ts';

/** The version of what plugins are written against. It rises when a plugin that was right no longer is. */
export const pluginApi = 1;

/** What a controller of a plugin says: the routes that it makes of objects, and which Pods run it. */
export type PluginController = Pick<Controller, 'name' | 'kinds' | 'lower' | 'runs'>;

/** A plugin as its author writes it. */
export interface PluginSpec {
  /** Kebab-case; stands before the ids of its rules and formats: `team/host-of-team`. */
  readonly name: string;
  readonly version: string;
  /** The version of the plugin interface that it needs. Default 1. */
  readonly api?: number;
  readonly rules?: readonly Rule[];
  readonly kinds?: readonly AnyKind[];
  readonly controllers?: readonly PluginController[];
  /** Reporters by kebab-case name. */
  readonly reporters?: Readonly<Record<string, Reporter>>;
}

/** A plugin that was checked. The ids of its rules and the names of its formats begin with its own. */
export interface Plugin {
  readonly name: string;
  readonly version: string;
  readonly rules: readonly Rule[];
  readonly kinds: readonly AnyKind[];
  readonly controllers: readonly PluginController[];
  readonly reporters: ReadonlyMap<string, Reporter>;
}

/** Says what a module's default export is; the compiler checks it. */
export function definePlugin(plugin: PluginSpec): PluginSpec {
  return Object.freeze(plugin);
}

const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** What ids begin with that no plugin brings: the policies of a config. */
const taken = ['policy', 'ingress-lint'];
const severities = ['error', 'warning', 'note'];

/** What a plugin does at the wrong moment, in words that say whose fault it is. */
export class PluginFailure extends Error {
  override readonly name = 'PluginFailure';
}

/** The message of whatever was thrown, which may be anything. */
export function thrown(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error);
  } catch {
    return 'something that cannot be shown';
  }
}

function guarded<T>(name: string, doing: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof PluginFailure
      ? error
      : new PluginFailure(`the plugin "${name}" failed while ${doing}: ${thrown(error)}.`);
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

function ruleProblem(rule: unknown): string | undefined {
  if (!isMapping(rule)) return 'is no object; make it with defineRule';
  if (!isText(rule.id) || !kebab.test(rule.id)) return 'has no "id" in kebab-case';
  if (!isText(rule.summary)) return 'has no "summary"';
  if (!severities.includes(rule.severity as string)) return 'has no "severity" that is error, warning or note';
  if (rule.docs !== undefined && typeof rule.docs !== 'string') return 'has "docs" that are no text';
  if (typeof rule.check !== 'function') return 'has no function "check"';
  if (!isMapping(rule.messages)) return 'has no "messages"';
  for (const [id, message] of Object.entries(rule.messages))
    if (!isMapping(message) || ![message.text, message.effect, message.help].every(isText))
      return `has a message "${id}" without "text", "effect" and "help"`;
  return undefined;
}

function kindProblem(kind: unknown): string | undefined {
  if (!isMapping(kind)) return 'is no object; make it with defineKind';
  if (!isText(kind.kind)) return 'has no "kind"';
  if (!isTextList(kind.groups) || kind.groups.length === 0) return 'has no "groups"';
  if (typeof kind.namespaced !== 'boolean') return 'does not say whether it is "namespaced"';
  if (typeof kind.read !== 'function') return 'has no function "read"';
  for (const name of ['references', 'podTemplate'])
    if (kind[name] !== undefined && typeof kind[name] !== 'function') return `has "${name}" that is no function`;
  return undefined;
}

function controllerProblem(controller: unknown): string | undefined {
  if (!isMapping(controller)) return 'is no object';
  if (!isText(controller.name)) return 'has no "name"';
  if (!(controller.kinds instanceof Set)) return 'has no Set "kinds"';
  if (typeof controller.lower !== 'function') return 'has no function "lower"';
  if (controller.runs !== undefined && typeof controller.runs !== 'function') return 'has "runs" that is no function';
  const inner = ['profiles', 'routers', 'cloud'].find((name) => controller[name] !== undefined);
  return inner && `has "${inner}", which only controllers of ingress-lint itself can have`;
}

function listProblem(
  what: string,
  value: unknown,
  problemOf: (one: unknown) => string | undefined,
  keyOf: (one: never) => string,
): string | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) return `its "${what}s" are no list`;
  const seen = new Set<string>();
  for (const [index, one] of value.entries()) {
    const problem = problemOf(one);
    const name = isMapping(one) && isText(one.id ?? one.kind ?? one.name) ? ` "${one.id ?? one.kind ?? one.name}"` : '';
    if (problem !== undefined) return `its ${what} ${index + 1}${name} ${problem}`;
    const key = keyOf(one as never);
    if (seen.has(key)) return `it has two ${what}s "${key}"`;
    seen.add(key);
  }
  return undefined;
}

function reportersProblem(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (!isMapping(value)) return 'its "reporters" are no mapping from names to functions';
  for (const [name, reporter] of Object.entries(value)) {
    if (!kebab.test(name)) return `its reporter "${name}" has a name that is not in kebab-case`;
    if (typeof reporter !== 'function') return `its reporter "${name}" is no function`;
  }
  return undefined;
}

/** What is wrong with what a module exports: a clause about "it"; undefined if nothing is. */
function pluginProblem(value: unknown): string | undefined {
  if (!isMapping(value)) return 'it exports no plugin: its default export is to be made with definePlugin';
  if (!isText(value.name) || !kebab.test(value.name)) return 'its plugin has no "name" in kebab-case';
  if (taken.includes(value.name))
    return `its plugin is called "${value.name}", which is kept for rules of ingress-lint itself`;
  if (!isText(value.version)) return 'its plugin has no "version"';
  const { api = pluginApi } = value;
  if (typeof api !== 'number' || !Number.isInteger(api) || api < 1) return 'its "api" is no version number';
  if (api > pluginApi)
    return `it needs version ${api} of the plugin interface, and this ingress-lint has version ${pluginApi}`;
  return (
    listProblem('rule', value.rules, ruleProblem, (rule: Rule) => rule.id) ??
    listProblem('kind', value.kinds, kindProblem, (kind: AnyKind) => kind.kind) ??
    listProblem(
      'controller',
      value.controllers,
      controllerProblem,
      (controller: PluginController) => controller.name,
    ) ??
    reportersProblem(value.reporters)
  );
}

/** The rule under its whole id. The parts that people see only after a finding stay as they are. */
function ruleOf(name: string, rule: Rule): Rule {
  return {
    ...rule,
    id: `${name}/${rule.id}`,
    check(...given) {
      const done: unknown = rule.check(...given);
      if (!isMapping(done) || typeof done.then !== 'function') return;
      // What it reports later nobody would hear, and what it throws later would end the process.
      done.then(undefined, () => {});
      throw new Error('its "check" returns a promise, and no rule is waited for');
    },
  };
}

const isTextIfAny = (value: unknown): boolean => value === undefined || typeof value === 'string';
const isAt = (value: unknown): boolean =>
  isMapping(value) && isMapping(value.document) && Array.isArray(value.path) && typeof value.part === 'string';

/** What the graph relies on. A view is made of whatever a manifest holds, and is easily handed on as it is. */
function isReference(value: unknown): boolean {
  if (!isMapping(value) || !isText(value.role) || !isText(value.kind) || !isAt(value.at)) return false;
  const { namespace, name, port } = value;
  if (typeof namespace !== 'string' || typeof name !== 'string') return false;
  if (port === undefined) return true;
  if (!isMapping(port) || !isAt(port.at) || !isTextIfAny(port.name)) return false;
  return port.number === undefined || typeof port.number === 'number';
}

function isRoute(value: unknown): boolean {
  if (!isMapping(value) || !isMapping(value.from) || !isMapping(value.backend) || !isAt(value.at)) return false;
  const { className, host, path, match } = value;
  return (
    isMapping(className) &&
    isTextIfAny(className.name) &&
    isTextIfAny(host) &&
    isText(path) &&
    typeof match === 'string'
  );
}

/** The kind, with the plugin's name in what it throws: the graph reads objects at moments that nobody foresees. */
function kindOf(name: string, kind: AnyKind): AnyKind {
  const { references, podTemplate } = kind;
  const doing = (verb: string) => `${verb} a ${kind.kind}`;
  return {
    ...kind,
    read: (value, resource) => guarded(name, doing('reading'), () => kind.read(value, resource)),
    ...(references && {
      references: (resource) =>
        guarded(name, doing('listing the references of'), () => {
          const list = [...references.call(kind, resource)];
          for (const one of list)
            if (!isReference(one))
              throw new Error('a reference needs role, kind, namespace, name and at, each of its type');
          return list;
        }),
    }),
    ...(podTemplate && {
      podTemplate: (resource) => guarded(name, doing('reading the Pods of'), () => podTemplate.call(kind, resource)),
    }),
  };
}

function controllerOf(name: string, controller: PluginController): PluginController {
  const { runs } = controller;
  const by = `${name}/${controller.name}`;
  return {
    name: by,
    kinds: controller.kinds,
    ...(runs && {
      runs: (pod) =>
        guarded(name, `looking whether a Pod of ${pod.owner.title} runs it`, () => runs.call(controller, pod) === true),
    }),
    lower: (resource, context) =>
      guarded(name, `lowering a ${resource.kind}`, () => {
        const list = [...controller.lower(resource, context)];
        for (const route of list)
          if (!isRoute(route))
            throw new Error('a route needs from, className, path, match, backend and at, each of its type');
        // What an Ingress has besides, it has not: rules would speak of an Ingress.
        return list.map(({ source: _, ...route }) => ({ ...route, by }));
      }),
  };
}

function reporterOf(name: string, format: string, reporter: Reporter): Reporter {
  return (report, options) =>
    guarded(name, `writing the format "${name}/${format}"`, () => {
      const text: unknown = reporter(report, options);
      if (typeof text !== 'string') throw new Error('it gave no text');
      return text;
    });
}

/** A module's exports as a plugin, or what is wrong with them: a clause about "it". */
export function readPlugin(value: unknown): Plugin | { readonly problem: string } {
  let problem: string | undefined;
  try {
    problem = pluginProblem(value);
  } catch (error) {
    // A getter may throw, as anything of a plugin may.
    problem = `it cannot be read: ${thrown(error)}`;
  }
  if (problem !== undefined) return { problem };
  const { name, version, rules = [], kinds = [], controllers = [], reporters = {} } = value as PluginSpec;
  return {
    name,
    version,
    rules: rules.map((rule) => ruleOf(name, rule)),
    kinds: kinds.map((kind) => kindOf(name, kind)),
    controllers: controllers.map((controller) => controllerOf(name, controller)),
    reporters: new Map(
      Object.entries(reporters).map(([format, reporter]) => [`${name}/${format}`, reporterOf(name, format, reporter)]),
    ),
  };
}

/** The name that two plugins have; undefined if each has its own. */
export function twice(plugins: readonly Plugin[]): string | undefined {
  return plugins.map(({ name }) => name).find((name, index, all) => all.indexOf(name) !== index);
}
