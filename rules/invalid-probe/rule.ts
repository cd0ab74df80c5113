import { defineRule, field, isMapping, isPortNumber, items, type Path, type Report } from '../../src/rule.ts';
import { isJudged, isWritten } from '../_lib/judged-pods.ts';
import { type Asked, checkCounts, counts } from '../_lib/probe-counts.ts';
import { probeMessages } from '../_lib/probe-messages.ts';
import { refusedKind, refusedPath } from '../_lib/refused.ts';

const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;
const hooks = ['postStart', 'preStop'] as const;
/** In the order in which the API server looks at them. */
const handlers = ['exec', 'httpGet', 'tcpSocket', 'grpc', 'sleep'];
const known = new Set([...handlers, ...counts, 'terminationGracePeriodSeconds']);
const headerName = /^[-A-Za-z0-9]+$/;

const given = (value: unknown, name: string): boolean => (field(value, name) ?? null) !== null;

function checkHandler(
  value: unknown,
  { pod, container, probe, path }: Asked,
  report: Report<typeof probeMessages>,
): void {
  const { owner } = pod;
  const data = (at: Path) => ({
    probe,
    container: container.name,
    refused: refusedKind(pod),
    path: refusedPath(pod, at),
  });
  let first: string | undefined;
  for (const handler of handlers) {
    if (!given(value, handler)) continue;
    const at = [...path, handler];
    if (first !== undefined) {
      report(owner.keyAt(...at), 'several', { data: { ...data(at), first, second: handler } });
      return;
    }
    first = handler;
  }
  if (first === undefined) {
    // A field of another name is told by itself.
    if (value !== null && !(isMapping(value) && Object.keys(value).every((key) => known.has(key)))) return;
    const choice = (hooks as readonly string[]).includes(probe)
      ? '`httpGet`, `exec` and `sleep`'
      : '`httpGet`, `tcpSocket`, `grpc` and `exec`';
    report(owner.keyAt(...path), 'none', { data: { ...data(path), choice } });
    return;
  }
  const handler = field(value, first);
  if (!isMapping(handler)) return;
  const port = field(handler, 'port');
  if (typeof port === 'number' && Number.isInteger(port) && !isPortNumber(port)) {
    const at = [...path, first, 'port'];
    report(owner.at(...at), 'port', { data: { ...data(at), value: port } });
  }
  const seconds = first === 'sleep' ? field(handler, 'seconds') : undefined;
  if (typeof seconds === 'number') {
    const given = field(pod.spec, 'terminationGracePeriodSeconds');
    const grace = typeof given === 'number' ? given : 30;
    if ((seconds < 0 || seconds > grace) && (given === undefined || typeof given === 'number'))
      report(owner.at(...path, first, 'seconds'), 'sleep', {
        data: { ...data([...path, first]), value: seconds, grace },
      });
  }
  if (first === 'exec' && (!given(handler, 'command') || items(field(handler, 'command')).length === 0)) {
    if (typeof field(handler, 'command') === 'string' || Object.keys(handler).some((key) => key !== 'command')) return;
    report(owner.keyAt(...path, first), 'command', { data: data([...path, first, 'command']) });
  }
  items(field(handler, 'httpHeaders')).forEach((header, index) => {
    const name = field(header, 'name');
    if (typeof name !== 'string' || name === '' || headerName.test(name) || /[$<{]/.test(name)) return;
    report(owner.at(...path, first, 'httpHeaders', index, 'name'), 'header', {
      data: { ...data([...path, first, 'httpHeaders']), value: name },
    });
  });
}

/** Whether a probe is as nearly all are, so that no more has to be asked. */
function isPlain(probe: unknown): boolean {
  if (!isMapping(probe)) return false;
  let handler: unknown;
  for (const key in probe) {
    const value = probe[key];
    if (key === 'httpGet' || key === 'tcpSocket') {
      if (handler !== undefined) return false;
      handler = value;
    } else if (key === 'successThreshold') {
      if (value !== 1) return false;
    } else if (!counts.includes(key) || typeof value !== 'number' || value < 0) return false;
  }
  const port = field(handler, 'port');
  return (
    (typeof port === 'string' || (typeof port === 'number' && isPortNumber(port))) && !given(handler, 'httpHeaders')
  );
}

export default defineRule({
  id: 'invalid-probe',
  summary: 'A probe or lifecycle hook is not written as the API server takes it.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: probeMessages,
  check(graph, report) {
    for (const pod of graph.pods) {
      for (const container of pod.containers) {
        const { value, path, role } = container;
        const lifecycle = field(value, 'lifecycle');
        for (const probe of probes) {
          const probed = field(value, probe);
          if (probed === undefined || probed === null || (role !== 'init' && isPlain(probed))) continue;
          if (!isWritten(container) || !isJudged(pod)) continue;
          const asked: Asked = { pod, container, probe, path: [...path, probe] };
          if (role === 'init') tellInit(asked, report);
          else if (isMapping(probed)) {
            checkHandler(probed, asked, report);
            checkCounts(probed, asked, report);
          }
        }
        if (lifecycle === undefined || lifecycle === null || !isWritten(container) || !isJudged(pod)) continue;
        if (role === 'init') tellInit({ pod, container, probe: 'lifecycle', path: [...path, 'lifecycle'] }, report);
        else
          for (const probe of hooks) {
            const hook = field(lifecycle, probe);
            if (isMapping(hook))
              checkHandler(hook, { pod, container, probe, path: [...path, 'lifecycle', probe] }, report);
          }
      }
    }
  },
});

function tellInit({ pod, container, probe, path }: Asked, report: Report<typeof probeMessages>): void {
  const data = { container: container.name, probe, refused: refusedKind(pod), path: refusedPath(pod, path) };
  report(pod.owner.keyAt(...path), 'init', { data });
}
