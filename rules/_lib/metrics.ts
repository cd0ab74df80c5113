/** Metrics of a HorizontalPodAutoscaler: `pkg/apis/autoscaling/validation: validateMetrics`. */
import {
  dig,
  field,
  isMapping,
  isPlaceholder,
  items,
  type Path,
  type Report,
  type Resource,
  text,
} from '../../src/rule.ts';
import { apiPath } from './refused.ts';
import type { workloadMessages } from './workload-messages.ts';

type Tell = Report<typeof workloadMessages>;

const sources = ['object', 'pods', 'resource', 'containerResource', 'external'];

/** Of `autoscaling/v2`: each metric has the one source that its type names. */
export function checkMetrics(resource: Resource, report: Tell): void {
  if (!resource.apiVersion.endsWith('/v2')) return;
  const { title: owner } = resource;
  items(dig(resource.value, ['spec', 'metrics'])).forEach((metric, index) => {
    const type = text(field(metric, 'type'));
    if (!isMapping(metric) || type === undefined) return;
    const wanted = `${type[0]?.toLowerCase()}${type.slice(1)}`;
    if (!sources.includes(wanted) || type === wanted) return;
    const path = ['spec', 'metrics', index];
    const metricText = `spec.metrics[${index}]`;
    if (
      (metric[wanted] ?? null) === null &&
      Object.keys(metric).every((key) => key === 'type' || sources.includes(key))
    )
      report(resource.at(...path, 'type'), 'metric-source', { data: { owner, type, field: wanted, path: metricText } });
    for (const source of sources) {
      const value = field(metric, source);
      if (source !== wanted && (metric[wanted] ?? null) !== null && (value ?? null) !== null)
        report(resource.keyAt(...path, source), 'metric-other', {
          data: { owner, type, field: source, path: metricText },
        });
      if (isMapping(value)) checkAim(resource, [...path, source], field(value, 'target'), report);
    }
  });
}

const units = ['Utilization', 'Value', 'AverageValue'];

/** By source: the amounts of which one must be given, the words for none, and those for both. */
const utilization = {
  amounts: ['averageUtilization', 'averageValue'],
  none: 'must set either a target raw value or a target utilization',
  both: 'may not set both a target raw value and a target utilization',
};
const aims: Readonly<Record<string, { readonly amounts: readonly string[]; none: string; both?: string }>> = {
  resource: utilization,
  containerResource: utilization,
  pods: { amounts: ['averageValue'], none: 'must specify a positive target averageValue' },
  object: { amounts: ['averageValue', 'value'], none: 'must set either a target value or averageValue' },
  external: {
    amounts: ['averageValue', 'value'],
    none: 'must set either a target value for metric or a per-pod target',
    both: 'may not set both a target value for metric and a per-pod target',
  },
};

/** What a metric aims at. */
function checkAim(resource: Resource, source: Path, target: unknown, report: Tell): void {
  if (!isMapping(target)) return;
  const owner = resource.title;
  const path = [...source, 'target'];
  const unit = text(target.type);
  if (unit !== undefined && unit !== '' && !units.includes(unit) && !isPlaceholder(unit))
    report(resource.at(...path, 'type'), 'metric-unit', {
      data: { owner, value: unit, path: `${apiPath(path)}.type` },
      suggestion: units.find((known) => known.toLowerCase() === unit.toLowerCase()) && 'Mind the capital letters.',
    });
  const least = target.averageUtilization;
  if (typeof least === 'number' && least < 1)
    report(resource.at(...path, 'averageUtilization'), 'metric-low', {
      data: { owner, value: least, path: `${apiPath(path)}.averageUtilization` },
    });
  const aim = aims[String(source.at(-1))];
  if (!aim) return;
  const given = aim.amounts.filter((name) => (target[name] ?? null) !== null);
  const [first = ''] = aim.amounts;
  // A misspelt name is told by itself.
  const known = Object.keys(target).every((key) => key === 'type' || amounts.has(key));
  if (given.length === 0 && known)
    report(resource.keyAt(...path), 'metric-aim', {
      data: {
        owner,
        path: `${apiPath(path)}.${first}`,
        words: aim.none,
        amounts: aim.amounts.map((name) => `\`${name}\``).join(' or '),
      },
    });
  const second = aim.both === undefined ? undefined : given[1];
  if (second !== undefined && aim.both !== undefined)
    report(resource.keyAt(...path, second), 'metric-two-aims', {
      data: { owner, path: `${apiPath(path)}.${second}`, words: aim.both },
    });
}

const amounts = new Set(['averageUtilization', 'averageValue', 'value']);
