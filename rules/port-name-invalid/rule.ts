import {
  type At,
  defineRule,
  dig,
  type Fix,
  isPlaceholder,
  isPortNumber,
  portNameProblem,
  type Resource,
} from '../../src/rule.ts';
import { labelProblem } from '../_lib/dns-name.ts';
import { refusedKind } from '../_lib/refused.ts';

/** The name in a form that is taken; the same for all who refer to it by a name that is not. */
function mendedName(name: string, isValid: (name: string) => boolean): string | undefined {
  const mended = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return mended !== name && isValid(mended) ? mended : undefined;
}

/** A name where another port has none of it yet, or a number for a number in quotes where one may stand. */
function mend(
  at: At,
  name: string,
  isValid: (name: string) => boolean,
  { taken = [], number = false }: { readonly taken?: readonly (string | undefined)[]; readonly number?: boolean },
): Fix | undefined {
  const value =
    number && /^[1-9]\d*$/.test(name) && isPortNumber(Number(name)) ? Number(name) : mendedName(name, isValid);
  if (value === undefined || taken.includes(String(value))) return undefined;
  const title = typeof value === 'number' ? `Write ${value} without quotes` : `Write "${value}"`;
  return { title, edits: [{ at, op: 'set', value }] };
}

/** What would do instead: the number without quotes, or the name in lower case. */
function better(name: string, key: string, isValid: (name: string) => boolean): string | undefined {
  if (/^\d+$/.test(name) && isPortNumber(Number(name)))
    return `In quotes it is a name: write \`${key}: ${Number(name)}\` without quotes.`;
  const mended = mendedName(name, isValid);
  return mended === undefined ? undefined : `Did you mean "${mended}"?`;
}

const isLabel = (name: string): boolean => labelProblem(name) === undefined;
const isValid = (name: string): boolean => portNameProblem(name) === undefined;

export default defineRule({
  id: 'port-name-invalid',
  summary: 'A port has a name that the API server does not take.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    service: {
      text: '"{name}" cannot be the name of a port of Service "{service}".',
      effect: 'The API server refuses the Service: "{problem}".',
      help: 'Use lower-case letters, digits and hyphens, at most 63 (15 if an Ingress is to refer to the port by name).',
    },
    targetPort: {
      text: '"{name}" of Service "{service}" cannot be the name of a targetPort.',
      effect: 'The API server refuses the Service: "{problem}".',
      help: 'Give the name of a container port (at most 15 lower-case letters, digits and hyphens), or a number without quotes.',
    },
    container: {
      text: '"{name}" cannot be the name of a port of container "{container}".',
      effect: 'The API server refuses the {refused}: "{problem}".',
      help: 'Use at most 15 lower-case letters, digits and hyphens, and at least one letter.',
    },
    backend: {
      text: '"{name}" cannot be the name of a backend port of Ingress "{ingress}".',
      effect: 'The API server refuses the Ingress: "{problem}".',
      help: 'Refer to a port of the Service by its number, or by a name that is valid.',
    },
    probe: {
      text: '"{name}" cannot be the name of a port in the {probe} of container "{container}".',
      effect: 'The API server refuses the {refused}: "{problem}".',
      help: 'Give the name of a port of the container, or a number without quotes.',
    },
  },
  check(graph, report) {
    const isNamed = (service: Resource, name: string): boolean =>
      [...graph.references({ to: 'Service' })].some(({ target, port }) => target === service && port?.name === name);
    for (const service of graph.all('Service'))
      for (const { name, port, targetPort, targetPortGiven, path } of service.view.ports) {
        const problem = name === undefined ? undefined : labelProblem(name);
        if (name !== undefined && problem !== undefined && !isPlaceholder(name))
          report(service.at(...path, 'name'), 'service', {
            data: { service: service.name, name, problem },
            suggestion: better(name, 'port', isLabel),
            // Who refers to the port by this name would look for it in vain.
            fix: isNamed(service, name)
              ? undefined
              : mend(service.at(...path, 'name'), name, isLabel, { taken: service.view.ports.map((one) => one.name) }),
          });
        if (typeof targetPort !== 'string' || !targetPortGiven) continue;
        const wrong = portNameProblem(targetPort);
        if (wrong === undefined || isPlaceholder(targetPort)) continue;
        // `port: PORT` beside it: both are filled in before the file is applied.
        if (port === undefined && dig(service.value, [...path, 'port']) !== undefined) continue;
        const data = { service: service.name };
        report(service.at(...path, 'targetPort'), 'targetPort', {
          data: { ...data, name: targetPort, problem: wrong },
          suggestion: better(targetPort, 'targetPort', isValid),
          fix: mend(service.at(...path, 'targetPort'), targetPort, isValid, { number: true }),
        });
      }

    const wrong = (name: string): string | undefined => {
      const problem = portNameProblem(name);
      return problem === undefined || isPlaceholder(name) ? undefined : problem;
    };
    for (const pod of graph.pods)
      for (const { name: container, ports, probes } of pod.containers) {
        for (const { name, path } of ports) {
          const problem = name === undefined ? undefined : wrong(name);
          if (name !== undefined && problem !== undefined)
            report(pod.owner.at(...path, 'name'), 'container', {
              data: { container, refused: refusedKind(pod), name, problem },
              suggestion: better(name, 'containerPort', isValid),
              fix: mend(pod.owner.at(...path, 'name'), name, isValid, { taken: ports.map((one) => one.name) }),
            });
        }
        // The port of a gRPC probe is a number or nothing.
        for (const { type: probe, handler, port: name, path } of probes) {
          const problem = typeof name !== 'string' || handler === 'grpc' ? undefined : wrong(name);
          if (typeof name === 'string' && problem !== undefined)
            report(pod.owner.at(...path), 'probe', {
              data: { container, refused: refusedKind(pod), name, problem, probe },
              suggestion: better(name, 'port', isValid),
              fix: mend(pod.owner.at(...path), name, isValid, { number: true }),
            });
        }
      }

    for (const { from, port } of graph.references({ role: 'backend', to: 'Service' })) {
      const name = port?.name;
      if (from.kind !== 'Ingress' || !port || name === undefined) continue;
      const problem = wrong(name);
      if (problem === undefined) continue;
      // A Service port may have such a name, but no Ingress can use it.
      const number = port.port?.port;
      report(port.at, 'backend', {
        data: { ingress: from.name, name, problem },
        suggestion:
          number === undefined ? better(name, 'number', isValid) : `That port of the Service has the number ${number}.`,
      });
    }
  },
});
