import { defineRule, type Simulation, type Trace, type TraceAssertion } from '../../src/rule.ts';

export default defineRule({
  id: 'trace-assertion',
  summary: 'A request of the config file does not end where it has to.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    broken: {
      text: '"{url}" must reach {wanted}, but {hop}.',
      effect: 'The client sees: {client}.',
      help: 'Mend that place, or change the entry; `ingress-lint trace {url}` shows the whole road.',
    },
    elsewhere: {
      text: '"{url}" must reach {wanted}, but it arrives at {end}.',
      effect: 'The request is answered, by something else than the config file says.',
      help: 'Change the route or the entry; `ingress-lint trace {url}` shows why this route is taken.',
    },
    answered: {
      text: '"{url}" must {wanted}, but it arrives at {end}.',
      effect: 'The request is answered by what the config file wants to be out of reach.',
      help: 'Take the route away, or change the entry; `ingress-lint trace {url}` shows the whole road.',
    },
    status: {
      text: '"{url}" must answer {wanted}, but {hop}.',
      effect: 'The client sees: {client}.',
      help: 'Mend that place, or change the entry; `ingress-lint trace {url}` shows the whole road.',
    },
    unknown: {
      text: 'Whether "{url}" will {wanted}, the files do not tell: {hop}.',
      effect: 'Nothing is wrong as far as the files go, and nothing is proven.',
      help: 'Add what is missing to the input; `ingress-lint trace {url}` shows the command that would settle it.',
    },
    unreadable: {
      text: 'The request of the entry cannot be traced: {problem}',
      effect: 'Nothing is checked.',
      help: 'Write https://host/path, tcp://host:port, tls://host:port or udp://host:port.',
    },
  },
  check(graph, report, simulation) {
    if (!simulation) return;
    const { conclude, knows, readRequest, trace } = simulation;
    for (const assertion of graph.settings.traces) {
      const { at, url, wanted, from, method, headers } = assertion;
      const request = readRequest(url, { from, method, headers });
      if ('problem' in request) {
        report(at, 'unreadable', { data: { problem: request.problem } });
        continue;
      }
      // Environments often share a config file: an entry concerns those that know its host, or all if none does.
      if (!knows(graph, request) && graph.others().some((other) => knows(other, request))) continue;
      const made = trace(graph, request);
      const { end, verdict } = conclude(made);
      const broken = made.hops.find(({ state }) => state === 'broken');
      const related = broken?.at ? [{ at: broken.at, message: `the ${broken.stage} on its way` }] : [];
      const hop = (broken ?? made.hops.findLast(({ state }) => state === 'unknown'))?.title ?? 'the road is not known';
      const data = { url, wanted: wordsOf(assertion), hop };
      // What the first answer is, whatever comes behind it.
      const [redirect] = made.redirects;
      if (wanted.kind === 'answer' && wanted.status.startsWith('3') && redirect !== undefined) {
        const where = made.hops.find(({ title }) => title.includes(`(${redirect})`));
        if (redirect !== wanted.status)
          report(at, 'status', {
            data: {
              url,
              wanted: wanted.status,
              hop: where?.title ?? `it is redirected (${redirect})`,
              client: redirect,
            },
            related: where?.at ? [{ at: where.at, message: 'this redirects' }] : [],
          });
        continue;
      }
      if (verdict === 'unknown')
        report(at, 'unknown', {
          data: { ...data, wanted: wanted.kind === 'reach' ? `reach ${data.wanted}` : data.wanted },
          severity: 'note',
        });
      else if (wanted.kind === 'reach') {
        if (end.kind === 'failure') report(at, 'broken', { data: { ...data, client: end.client }, related });
        else if (!reaches(made, wanted))
          report(at, 'elsewhere', { data: { ...data, end: endOf(made, simulation) }, related: placesOf(made) });
      } else if (end.kind !== 'failure') {
        report(at, 'answered', { data: { ...data, end: endOf(made, simulation) }, related: placesOf(made) });
      } else if (wanted.kind === 'answer' && !end.client.split(/\D+/).includes(wanted.status)) {
        report(at, 'status', { data: { ...data, wanted: wanted.status, client: end.client }, related });
      }
    }
  },
});

type Reach = Extract<TraceAssertion['wanted'], { kind: 'reach' }>;

function wordsOf({ wanted }: TraceAssertion): string {
  if (wanted.kind === 'reach')
    return `${wanted.namespace}/${wanted.name}${wanted.port === undefined ? '' : `:${wanted.port}`}`;
  return wanted.kind === 'answer' ? `answer ${wanted.status}` : 'not arrive';
}

/** Whether a trace goes through the Service (and its port), or ends at the workload (and the container's port). */
function reaches({ service: passed, goal }: Trace, { namespace, name, port }: Reach): boolean {
  if (passed?.service.namespace === namespace && passed.service.name === name) {
    if (port === undefined || String(passed.port.port) === port || passed.port.name === port) return true;
  }
  return (
    goal?.kind === 'pods' &&
    goal.endpoints.length > 0 &&
    goal.endpoints.every(
      ({ pod: { owner }, port: number, declared }) =>
        owner.namespace === namespace &&
        owner.name === name &&
        (port === undefined || String(number) === port || declared?.port.name === port),
    )
  );
}

function endOf({ goal, service: passed }: Trace, { endpointTitle }: Simulation): string {
  if (goal?.kind === 'pods') {
    const through = passed
      ? ` through Service ${passed.service.namespace}/${passed.service.name}:${passed.port.port}`
      : '';
    return `${goal.endpoints.map(endpointTitle).join(', or ')}${through}`;
  }
  return goal?.kind === 'elsewhere' ? goal.text : 'an unknown place';
}

/** The router that sent it there. */
function placesOf({ hops }: Trace) {
  const router = hops.find(({ stage }) => stage === 'router');
  return router?.at ? [{ at: router.at, message: 'this route takes it' }] : [];
}
