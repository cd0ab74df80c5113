/**
 * The module `terraform-aws-modules/alb/aws`: what half of the public repositories make their load balancers with. Its files are not in the input, but
 * its arguments say what it makes: from v9 on `listeners` and `target_groups` are mappings, before that there are lists of both.
 */
import type { Document } from '../../parse/document.ts';
import type { HclBlock, HclExpression } from '../../parse/hcl.ts';
import type { At } from '../../parse/place.ts';
import { type Body, type Entry, isObject, type Raw, Reference, unknown, type Value } from './entry.ts';

/** Whether a module is this one, from a registry or from its repository. */
export const isAlbModule = (source: string): boolean =>
  /^(?:[\w.-]+\/)?terraform-aws-modules\/alb\/aws(?:$|\/\/)|terraform-aws-modules\/terraform-aws-alb\b/.test(source);

/** What a call of the module makes. */
export interface AlbModule {
  readonly entries: readonly Entry[];
  /** An output, as far as it leads to what it makes. */
  output(name: string, steps: readonly Value[]): Value;
}

interface Call {
  readonly block: HclBlock;
  readonly document: Document;
  /** `module.edge`. */
  readonly address: string;
  readonly scope: string;
  readonly conditional: boolean;
  value(expression: HclExpression): Value;
}

/** An argument, or a part of one, with its expression where that is written out. */
interface Part extends Raw {
  readonly expression: HclExpression | undefined;
}

interface Item {
  readonly key: string | number;
  readonly body: Body;
}

/** Reads a call; what is not written out is unknown. */
export function readAlbModule(call: Call): AlbModule {
  const { block, document, address, scope } = call;
  const whole: At = { document, path: ['module', ...block.labels], part: 'key', range: [block.start, block.end] };
  const head = document.file.text.slice(block.start, block.end).split('{', 1)[0]?.trimEnd().length ?? 0;
  const at: At = { ...whole, range: [block.start, block.start + head] };
  const argument = (name: string): Part => {
    const attribute = block.body.attributes.get(name);
    if (!attribute) return { value: undefined, expression: undefined, at };
    return { value: call.value(attribute.value), expression: attribute.value, at: placeOf(document, attribute.value) };
  };
  const made = argument('create').value ?? argument('create_lb').value;
  if (made === false) return { entries: [], output: () => unknown };
  const common = {
    source: 'terraform' as const,
    scope,
    conditional: call.conditional || (made !== undefined && made !== true),
  };
  const entry = (type: string, own: string, body: Body): Entry => ({ ...common, ...body, type, address: own });

  const securityGroups = argument('security_groups');
  const isGuarded = argument('create_security_group').value !== false;
  const balancer = entry('aws_lb', address, {
    at,
    // It makes a security group of its own, whose rules are its arguments.
    get: (name) => (name === 'security_groups' && isGuarded ? { ...securityGroups, value: unknown } : argument(name)),
    blocks: () => [],
  });

  const groupItems = itemsOf(call, argument('target_groups'));
  const isMapped = !Array.isArray(argument('target_groups').value);
  const fallback = (name: string, otherwise: Value): Raw => {
    const own = argument(name);
    return own.value === undefined ? { value: otherwise, at } : own;
  };
  const groups = new Map<string | number, Entry>();
  for (const { key, body } of groupItems ?? []) {
    const get = (name: string): Raw => {
      const own = body.get(name);
      if (own.value !== undefined && own.value !== null) return own;
      const old = name === 'port' || name === 'protocol' ? body.get(`backend_${name}`) : own;
      if (old.value !== undefined || !isMapped) return old;
      if (name === 'port') return { ...fallback('default_port', 80), at: body.at };
      return name === 'protocol' ? { ...fallback('default_protocol', 'HTTP'), at: body.at } : own;
    };
    groups.set(key, entry('aws_lb_target_group', named(address, 'target_groups', key), { ...body, get }));
  }
  const groupOf = ({ value, at: place }: Raw): Raw => {
    if (typeof value !== 'string' && typeof value !== 'number') return { value: unknown, at: place };
    const found = groups.get(value);
    if (!groupItems) return { value: unknown, at: place };
    const others = [...groups.values()].map((group) => group.address);
    const own = named(address, 'target_groups', value);
    return { value: new Reference(() => found && [found], own, 'arn', others), at: place };
  };
  const targetOf = (action: Body, index: number): Raw => {
    for (const name of ['arn', 'target_group_arn']) {
      const given = action.get(name);
      if (given.value !== undefined && given.value !== null) return given;
    }
    const key = action.get('target_group_key');
    if (key.value !== undefined) return groupOf(key);
    const position = action.get('target_group_index');
    return groupOf(position.value === undefined ? { value: isMapped ? unknown : index, at: action.at } : position);
  };

  const listeners: Entry[] = [];
  const rules: Entry[] = [];
  for (const [name, protocol] of [
    ['listeners', undefined],
    ['http_tcp_listeners', undefined],
    ['https_listeners', 'HTTPS'],
  ] as const)
    for (const { key, body } of itemsOf(call, argument(name)) ?? []) {
      const get = (wanted: string): Raw => {
        if (wanted === 'load_balancer_arn')
          return { value: new Reference(() => [balancer], address, 'arn'), at: body.at };
        const own = body.get(wanted);
        if (own.value !== undefined && own.value !== null) return own;
        if (wanted === 'protocol')
          return {
            ...(name === 'listeners' ? fallback('default_protocol', 'HTTP') : { value: protocol }),
            at: body.at,
          };
        return wanted === 'port' && name === 'listeners' ? { ...fallback('default_port', 80), at: body.at } : own;
      };
      const action = actionOf(body, (own) => targetOf(own, Number(key)), name !== 'listeners');
      const blocks = (wanted: string) => (wanted === 'default_action' ? [action] : []);
      const listener = entry('aws_lb_listener', named(address, name, key), { at: body.at, get, blocks });
      listeners.push(listener);
      for (const rule of body.blocks('rules') ?? []) {
        // Which requests it takes, and what it does with them, is written in another way in each version.
        const open = (wanted: string): Raw => ({
          value: wanted === 'listener_arn' ? new Reference(() => [listener], listener.address, 'arn') : unknown,
          at: rule.at,
        });
        rules.push(
          entry('aws_lb_listener_rule', `${listener.address} rule`, { at: rule.at, get: open, blocks: () => [] }),
        );
      }
    }

  for (const name of ['http_tcp_listener_rules', 'https_listener_rules']) {
    const { value, at: place } = argument(name);
    const [listener] = listeners;
    if (value === undefined || !listener) continue;
    const open = (wanted: string): Raw => ({
      value: wanted === 'listener_arn' ? new Reference(() => [listener], listener.address, 'arn') : unknown,
      at: place,
    });
    rules.push(entry('aws_lb_listener_rule', `${address}.${name}`, { at: place, get: open, blocks: () => [] }));
  }

  const attachments: Entry[] = [];
  const attach = (body: Body, group: Raw): void => {
    if (body.get('target_id').value === undefined) return;
    const get = (name: string): Raw => (name === 'target_group_arn' ? group : body.get(name));
    attachments.push(entry('aws_lb_target_group_attachment', `${address} attachment`, { ...body, get }));
  };
  for (const { key, body } of groupItems ?? [])
    if (body.get('create_attachment').value !== false)
      for (const target of [body, ...(body.blocks('targets') ?? [])])
        attach(target, groupOf({ value: key, at: body.at }));
  for (const { body } of itemsOf(call, argument('additional_target_group_attachments')) ?? [])
    attach(body, groupOf(body.get('target_group_key')));

  return {
    entries: [balancer, ...groups.values(), ...listeners, ...rules, ...attachments],
    output(name, steps) {
      const own = name.replace(/^(?:this_)?lb_/, '');
      if (/^(?:arn|id|dns_name|zone_id)$/.test(own)) return new Reference(() => [balancer], address, own);
      const [key, attribute] = steps;
      if (typeof key !== 'string' && typeof key !== 'number') return unknown;
      const group = groups.get(key);
      const isArn = name === 'target_group_arns' || attribute === 'arn' || attribute === 'id';
      if (!group || !isArn || !/^target_group(?:s|_arns)$/.test(name)) return unknown;
      return new Reference(() => [group], group.address, 'arn');
    },
  };
}

const named = (address: string, list: string, key: string | number): string =>
  `${address}.${list}[${typeof key === 'number' ? key : `"${key}"`}]`;

const placeOf = (document: Document, { start, end }: HclExpression): At => ({
  document,
  path: [],
  part: 'value',
  range: [start, end],
});

/** The items of a list or a mapping, each with its key; undefined if they are not known. */
function itemsOf(call: Call, part: Part): readonly Item[] | undefined {
  const { value, expression } = part;
  if (value === undefined || value === null) return [];
  const pairs: readonly (readonly [string | number, Value])[] | undefined = Array.isArray(value)
    ? value.map((item: Value, index) => [index, item] as const)
    : isObject(value)
      ? Object.entries(value)
      : undefined;
  return pairs?.map(([key, item]) => {
    const written = writtenIn(call, expression, key);
    const at = written?.at ?? part.at;
    return { key, body: bodyOf(call, { value: item, expression: written?.expression, at }) };
  });
}

/** A part of what is written out: its expression, and the token that names it. */
function writtenIn(
  call: Call,
  expression: HclExpression | undefined,
  key: string | number,
): { readonly expression: HclExpression; readonly at: At } | undefined {
  if (expression?.kind === 'list') {
    const item = expression.items[Number(key)];
    return item && { expression: item, at: placeOf(call.document, item) };
  }
  if (expression?.kind !== 'object') return undefined;
  const found = expression.entries.find(
    (entry) => entry.key.kind === 'literal' && String(entry.key.value) === String(key),
  );
  return found && { expression: found.value, at: placeOf(call.document, found.key) };
}

/** A mapping as a block of a resource. */
function bodyOf(call: Call, part: Part): Body {
  const { value, expression, at } = part;
  const get = (name: string): Part => {
    if (!isObject(value)) return { value: value === undefined ? undefined : unknown, expression: undefined, at };
    const found = writtenIn(call, expression, name)?.expression;
    return { value: value[name], expression: found, at: found ? placeOf(call.document, found) : at };
  };
  return {
    at,
    get,
    blocks(name) {
      const own = get(name);
      if (own.value === undefined || own.value === null) return [];
      if (Array.isArray(own.value) || (isObject(own.value) && /^(?:rules|targets|target_groups)$/.test(name)))
        return itemsOf(call, own)?.map(({ body }) => body);
      return isObject(own.value) ? [bodyOf(call, own)] : undefined;
    },
  };
}

/** What a listener does, as the block `default_action`. */
function actionOf(listener: Body, targetOf: (action: Body) => Raw, isOld: boolean): Body {
  const { at } = listener;
  const action = (type: Value, target: Raw | undefined, blocks: Body['blocks']): Body => ({
    at,
    get: (name) =>
      name === 'type' ? { value: type, at } : name === 'target_group_arn' && target ? target : { value: undefined, at },
    blocks,
  });
  const none = () => [];
  if (isOld) {
    const type = listener.get('action_type').value ?? 'forward';
    return action(type, type === 'forward' ? targetOf(listener) : undefined, (name) => listener.blocks(name));
  }
  const [forward] = listener.blocks('forward') ?? [];
  if (forward) return action('forward', targetOf(forward), none);
  const [weighted] = listener.blocks('weighted_forward') ?? [];
  if (weighted) {
    const targets = weighted
      .blocks('target_groups')
      ?.map((body): Body => ({ ...body, get: (name) => (name === 'arn' ? targetOf(body) : body.get(name)) }));
    const block: Body = { at: weighted.at, get: (name) => weighted.get(name), blocks: () => targets };
    return action('forward', undefined, (name) => (name === 'forward' ? [block] : []));
  }
  for (const [name, type] of [
    ['redirect', 'redirect'],
    ['fixed_response', 'fixed-response'],
  ] as const)
    if (listener.get(name).value !== undefined)
      return action(type, undefined, (wanted) => (wanted === name ? listener.blocks(name) : []));
  return action(unknown, undefined, none);
}
