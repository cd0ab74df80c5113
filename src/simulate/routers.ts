/** What `trace` has to know of a router, whoever makes it. */
import type { Expression } from '../controllers/traefik/match/parse.ts';
import type { Router } from '../controllers/traefik/router-types.ts';
import type { Unknown } from '../controllers/traefik/types.ts';
import type { Resource } from '../model/resource.ts';
import type { At } from '../parse/place.ts';
import type { Hop, Walk } from './hop.ts';
import type { TraceRequest } from './request.ts';

export interface Candidate {
  readonly router: Router;
  readonly from: Resource;
  readonly title: string;
  readonly at: At;
  readonly rule: string;
  readonly priority: number;
  /** Names; undefined for the default ones. */
  readonly entryPoints: readonly string[] | undefined | Unknown;
  /** True if it is for TLS alone, whatever its entry point says. */
  readonly tls: boolean | Unknown;
  /** For a router of TCP: whether it is asked before those of HTTP, or behind them. */
  readonly tcp?: 'before' | 'behind';
  /** What its rule says, if that can be read. */
  readonly expression: Expression | undefined;
  /** The hosts for which it chooses the TLS options; empty for one that names none. */
  readonly domains: readonly string[];
  /** made: it answers. lost: Traefik does not make it, or disables it. unknown: which of the two is not known. */
  readonly state: 'made' | 'lost' | 'unknown';
  /** Why it is not simply made. */
  readonly why: string;
  /** For a lost one: what the hop says besides. */
  readonly hop: Partial<Hop>;
  matches(request: TraceRequest): boolean | 'unknown';
  /** Tells the hops behind it. */
  enter(walk: Walk): void;
}
