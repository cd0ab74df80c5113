import { defineKind } from '../define-kind.ts';
import { dig } from '../read.ts';
import type { Resource } from '../resource.ts';
import { traefikGroups } from '../traefik.ts';
import { certificateReferences } from './servers-transport.ts';

export interface ServersTransportTCP {
  readonly insecureSkipVerify: boolean;
}

/** traefik.io ServersTransportTCP. */
export const serversTransportTcp = defineKind<ServersTransportTCP>()({
  kind: 'ServersTransportTCP',
  groups: traefikGroups,
  namespaced: true,
  read: (value) => ({ insecureSkipVerify: dig(value, ['spec', 'tls', 'insecureSkipVerify']) === true }),
  references: (resource) => certificateReferences(resource as Resource, ['spec', 'tls']),
});
