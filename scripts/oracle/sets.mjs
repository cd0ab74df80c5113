// Writes test/conformance/oracle/set.yaml: Services that compete for node ports and cluster IPs in one cluster. The seed is fixed.
import { writeFileSync } from 'node:fs';

let state = 4;
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const pick = (list) => list[random(list.length)];

// The allocator gives numbers away from the upper part of the range: these are never taken by chance.
const nodePort = () => 30000 + random(60);
const documents = [];
for (let index = 0; index < 90; index++) {
  const number = nodePort();
  const type = pick(['NodePort', 'LoadBalancer']);
  const protocol = pick(['TCP', 'TCP', 'UDP', 'SCTP']);
  const spec = { type, selector: { app: 'web' } };
  switch (random(6)) {
    case 0:
      spec.ports = [
        { name: 'a', port: 53, protocol: 'TCP', nodePort: number },
        { name: 'b', port: pick([53, 54]), protocol: 'UDP', nodePort: number },
      ];
      break;
    case 1:
      Object.assign(spec, { type: 'LoadBalancer', externalTrafficPolicy: 'Local', healthCheckNodePort: number });
      spec.ports = [{ port: 80, nodePort: pick([number, undefined, undefined]) }];
      break;
    case 2:
      Object.assign(spec, { type: 'ClusterIP', clusterIP: `10.96.0.${200 + random(12)}`, ports: [{ port: 80 }] });
      break;
    default:
      spec.ports = [{ port: 80, protocol, nodePort: number }];
  }
  const metadata = { name: `web-${index}`, namespace: pick(['shop', 'edge']) };
  documents.push(JSON.stringify({ apiVersion: 'v1', kind: 'Service', metadata, spec }));
}
writeFileSync(new URL('../../test/conformance/oracle/set.yaml', import.meta.url), `${documents.join('\n---\n')}\n`);
