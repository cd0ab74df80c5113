/** What a trace is made of: hops in the order of the road, and its end. Plain data with lazy places; nothing here judges. */
import type { Endpoint } from '../graph/graph.ts';
import type { Resource } from '../model/resource.ts';
import type { At } from '../parse/place.ts';
import type { TraceRequest } from './request.ts';

/** ok: the files say that it works. broken: they say that it does not. unknown: they do not tell. */
export type HopState = 'ok' | 'broken' | 'unknown';

/** The stations of the road. */
export type Stage =
  | 'DNS'
  | 'load balancer'
  | 'target group'
  | 'node port'
  | 'Service'
  | 'controller'
  | 'entry point'
  | 'router'
  | 'middleware'
  | 'Pod';

export interface Hop {
  readonly stage: Stage;
  readonly state: HopState;
  /** One phrase without a period: what it is. */
  readonly title: string;
  readonly at?: At | undefined;
  /** Phrases without a period: why, and what else there is. */
  readonly detail: readonly string[];
  /** For a broken one: what the client sees. */
  readonly client?: string | undefined;
  /** For a broken one: the rules whose findings explain it, and the object that they are about, if it is not the one of `at`. */
  readonly rules?: readonly string[] | undefined;
  readonly about?: Resource | undefined;
  /** For one that is not ok: the command that would settle it on the live system. */
  readonly command?: string | undefined;
}

/** Where a request ends. */
export type End =
  | { readonly kind: 'pods'; readonly endpoints: readonly Endpoint[] }
  /** Somewhere that is no Pod: the address of hand-made endpoints, a host name outside, Traefik's own dashboard, a redirect. */
  | { readonly kind: 'elsewhere'; readonly text: string }
  /** What the client sees instead of an answer of the application. */
  | { readonly kind: 'failure'; readonly client: string }
  | { readonly kind: 'unknown'; readonly text: string };

export interface Trace {
  readonly request: TraceRequest;
  /** Those behind a broken one are what would come if it were mended. */
  readonly hops: readonly Hop[];
  readonly end: End;
  /** arrives: also if hops on the way are unknown. */
  readonly verdict: 'arrives' | 'broken' | 'unknown';
}

/** The findings of other rules that say that the API server refuses an object: it is then not in the cluster. */
export type Refused = (resource: Resource) => { readonly rule: string; readonly at: At } | undefined;

/** A trace that is being made. */
export class Walk {
  readonly hops: Hop[] = [];
  readonly refused: Refused;
  #end: End | undefined;
  /** The last Pods that were told, be they reached or behind what is broken. */
  endpoints: readonly Endpoint[] = [];

  constructor(refused: Refused = () => undefined) {
    this.refused = refused;
  }

  ok(stage: Stage, title: string, at?: At, detail: readonly string[] = []): void {
    this.hops.push({ stage, state: 'ok', title, at, detail });
  }

  unknown(stage: Stage, title: string, more: Omit<Partial<Hop>, 'stage' | 'state' | 'title'> = {}): void {
    this.hops.push({ stage, state: 'unknown', title, detail: [], ...more });
  }

  /** The first one says how the request ends. */
  broken(
    stage: Stage,
    title: string,
    client: string,
    more: Omit<Partial<Hop>, 'stage' | 'state' | 'title'> = {},
  ): void {
    this.hops.push({ stage, state: 'broken', title, detail: [], client, ...more });
    this.#end ??= { kind: 'failure', client };
  }

  /** Where the road ends, unless it broke before. */
  finish(end: End): void {
    this.#end ??= end;
  }

  get ended(): boolean {
    return this.#end !== undefined;
  }

  trace(request: TraceRequest): Trace {
    const end = this.#end ?? { kind: 'unknown', text: 'where it goes from here the files do not tell' };
    const verdict =
      end.kind === 'failure'
        ? 'broken'
        : end.kind === 'unknown' || this.hops.some(({ stage, state }) => stage === 'Pod' && state === 'unknown')
          ? 'unknown'
          : 'arrives';
    return { request, hops: this.hops, end, verdict };
  }
}
