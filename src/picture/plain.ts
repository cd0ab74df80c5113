/** A picture as plain data: what `--format json` prints, and what the page holds. */
import type { Place } from '../parse/place.ts';
import type { Lane, Link, Picture, Road, Station } from './picture.ts';

/** A token of a file. */
export interface PlainPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Behind the last character; on the same line. */
  readonly endColumn: number;
}

export interface PlainFinding extends PlainPlace {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly effect: string;
  readonly help: string;
  readonly related: readonly (PlainPlace & { readonly message: string })[];
}

export interface PlainStation extends Omit<Station, 'place'> {
  readonly place?: PlainPlace | undefined;
}

export interface PlainRoad extends Omit<Road, 'url' | 'host'> {
  /** null: no request for it can be made up. */
  readonly url: string | null;
  /** null: every host. */
  readonly host: string | null;
}

export interface PlainView {
  readonly context: string;
  readonly stations: readonly PlainStation[];
  readonly links: readonly Link[];
  readonly roads: readonly PlainRoad[];
}

export interface PlainPicture {
  readonly lanes: readonly Lane[];
  readonly views: readonly PlainView[];
  readonly findings: readonly PlainFinding[];
}

const plainPlace = ({ file, span: { start, end } }: Place): PlainPlace => ({
  file,
  line: start.line,
  column: start.column,
  endColumn: end.column,
});

/** Makes a picture plain. */
export function plainPicture(lanes: readonly Lane[], { views, findings }: Picture): PlainPicture {
  return {
    lanes,
    views: views.map(({ context, stations, links, roads }) => ({
      context,
      stations: stations.map(({ place, ...rest }) => ({ ...rest, ...(place && { place: plainPlace(place) }) })),
      links,
      roads: roads.map(({ url, host, ...rest }) => ({ ...rest, url: url ?? null, host: host ?? null })),
    })),
    findings: findings.map(({ rule, severity, message, effect, help, place, related }) => ({
      rule,
      severity,
      message,
      effect,
      help,
      ...plainPlace(place),
      related: related.map((one) => ({ message: one.message, ...plainPlace(one.place) })),
    })),
  };
}
