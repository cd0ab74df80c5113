/** Resources of Terraform's AWS provider before they are lowered: the same for its language, its plans and its states. */
import type { CloudSource } from '../../model/cloud.ts';
import { type Unknown, unknown } from '../../model/unknown.ts';
import type { At } from '../../parse/place.ts';

/** What stands for an attribute of another resource, known only once that is made. */
export class Reference {
  /** `aws_lb_target_group.web` as written. */
  readonly address: string;
  readonly attribute: string;
  /** Addresses that it may have meant, where there is none. */
  readonly others: readonly string[];
  readonly #find: () => readonly Entry[] | undefined;

  /** @param find what it leads to, asked when all is read */
  constructor(
    find: () => readonly Entry[] | undefined,
    address: string,
    attribute: string,
    others: readonly string[] = [],
  ) {
    this.#find = find;
    this.address = address;
    this.attribute = attribute;
    this.others = others;
  }

  /** The resources that it may lead to: one, or all instances of one. Undefined if there is none. */
  get entries(): readonly Entry[] | undefined {
    return this.#find();
  }
}

/** A value as far as it is known. Lists and objects may hold unknown parts. */
export type Value =
  | string
  | number
  | boolean
  | null
  | Unknown
  | Reference
  | readonly Value[]
  | { readonly [key: string]: Value };

/** An argument; `value` is undefined if it is not given. */
export interface Raw {
  readonly value: Value | undefined;
  readonly at: At;
}

/** A block, or the resource itself. */
export interface Body {
  readonly at: At;
  get(name: string): Raw;
  /** Nested blocks of a type, in order; undefined if how many there are is not known. */
  blocks(name: string): readonly Body[] | undefined;
}

export interface Entry extends Body {
  readonly source: CloudSource;
  readonly scope: string;
  /** `aws_lb.web`, with its module and its key. */
  readonly address: string;
  readonly type: string;
  readonly conditional: boolean;
}

/** Whether a value is a mapping with parts of its own. */
export function isObject(value: Value | undefined): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Reference);
}

export { type Unknown, unknown };
