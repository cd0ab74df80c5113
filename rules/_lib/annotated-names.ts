/** Names in annotations for AWS load balancers that stand for nothing. */
import { type Ingress, isPlaceholder, nearest, type Resource, type Service } from '../../src/rule.ts';
import { albPrefix, isControllers } from './aws-annotations.ts';

/** Entries of a list of ports that the Service does not have. */
export function unknownPorts(service: Resource<Service>, value: string): readonly string[] {
  const { ports } = service.view;
  return value
    .split(',')
    .map((item) => item.trim())
    .filter(
      (item) =>
        item !== '' &&
        // The older cloud provider takes it for all.
        (item !== '*' || isControllers(service)) &&
        !isPlaceholder(item) &&
        !ports.some(({ port, name }) => String(port) === item || name === item),
    );
}

/** Backends whose port is `use-annotation`, without an annotation of their name (`pkg/ingress/enhanced_backend_builder.go`). */
export function* missingActions(ingress: Resource<Ingress>) {
  const { rules, defaultBackend } = ingress.view;
  const backends = [...rules.flatMap(({ paths }) => paths.map(({ backend }) => backend)), defaultBackend];
  for (const backend of backends) {
    const { service: name, portName } = backend ?? {};
    if (!backend || portName !== 'use-annotation' || name === undefined || isPlaceholder(name)) continue;
    if (ingress.annotations.has(`${albPrefix}actions.${name}`)) continue;
    const names = [...ingress.annotations.keys()].flatMap((key) => key.split(`${albPrefix}actions.`)[1] ?? []);
    yield { name, at: ingress.at(...backend.path, 'service', 'name'), near: nearest(name, names) };
  }
}
