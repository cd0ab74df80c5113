/** Ports of a Service that lack the name which several ports need. */
import { dig, isMapping, type Resource, type Service, type ServicePort } from '../../src/rule.ts';

/** The first port without a name. */
export function namelessPort(service: Resource<Service>): ServicePort | undefined {
  return service.view.ports.find(({ port, path }) => {
    const entry = dig(service.value, path);
    return port !== undefined && isMapping(entry) && [undefined, null, ''].includes(entry.name as undefined);
  });
}
