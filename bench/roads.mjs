// A whole way in with N routes behind it, for `graph`: an NLB, a Traefik with a NodePort Service, and N routes of Ingresses and IngressRoutes in
// namespaces of 20 applications. Every 50th has a typical mistake. Nothing is random: the same number makes the same bytes.
//
//   node bench/roads.mjs [count [folder]]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const example = (path) => readFileSync(new URL(`../examples/nlb-traefik/${path}`, import.meta.url), 'utf8');

const app = (name, namespace, label) => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: ${namespace} }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      containers:
        - name: web
          image: registry.example.com/${name}:1.0.0
          ports:
            - { name: http, containerPort: 8080 }
---
apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: ${namespace} }
spec:
  selector: { app: ${label} }
  ports:
    - { name: http, port: 80, targetPort: http }
`;

const route = (name, namespace, host, service, port) => `---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: ${name}, namespace: ${namespace} }
spec:
  ingressClassName: traefik
  rules:
    - host: ${host}
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: ${service}
                port:
                  number: ${port}
`;

/** @returns texts by path */
export function roads(count) {
  const files = {
    'ingress-lint.yaml': example('ingress-lint.yaml').replace(
      / {6}- myapp.example.com\n {6}- admin.example.com/,
      "      - '*.example.com'",
    ),
  };
  for (const name of ['deployment', 'ingress-class', 'namespace', 'rbac', 'service'])
    files[`gateway/${name}.yaml`] = example(`api-gateway-system/${name}.yaml`);
  for (let index = 0; index < count; index++) {
    const name = `app-${String(index).padStart(4, '0')}`;
    const namespace = `team-${String(Math.floor(index / 20)).padStart(2, '0')}`;
    const mistake = index % 50 === 17 ? ['port', 'label', 'name'][Math.floor(index / 50) % 3] : '';
    files[`apps/${namespace}/${name}.yaml`] =
      app(name, namespace, mistake === 'label' ? `${name}s` : name).slice(4) +
      route(
        name,
        namespace,
        `${name}.${namespace}.example.com`,
        mistake === 'name' ? `${name}-web` : name,
        mistake === 'port' ? 8080 : 80,
      );
  }
  return files;
}

if (import.meta.filename === process.argv[1]) {
  const [, , count = '1000', folder = 'roads'] = process.argv;
  for (const [path, text] of Object.entries(roads(Number(count)))) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
