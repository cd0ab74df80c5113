/**
 * The TLS handshake in Traefik: which options a server name chooses, and what in them turns a client away (pkg/server/router/tcp/manager.go,
 * pkg/tls/tlsmanager.go). The client that is traced speaks TLS 1.2 and 1.3, and has no certificate.
 */
import { unknown } from '../controllers/traefik/types.ts';
import type { Graph } from '../graph/graph.ts';
import { covers } from '../model/hostname.ts';
import type { TLSOption } from '../model/kinds/tls-option.ts';
import { dig, text } from '../model/read.ts';
import type { Resource } from '../model/resource.ts';
import { normalize } from '../model/traefik.ts';
import type { Desk } from './middlewares.ts';
import type { TraceRequest } from './request.ts';
import type { Candidate } from './routers.ts';
import { getCommand, titleOf } from './words.ts';

const failure = 'TLS handshake failure';

/**
 * Tells what of the handshake is not as it should be. False if it fails.
 *
 * @param here the HTTP routers on the entry point
 */
export function handshake(
  { walk, graph, entryPoint, profile }: Desk,
  here: readonly Candidate[],
  { sni, address }: TraceRequest,
  all: readonly Candidate[],
): boolean {
  const isTls = ({ tls }: Candidate): boolean =>
    tls === true || (entryPoint?.tls !== undefined && entryPoint.tls !== unknown);
  const named = here.filter((one) => isTls(one) && sni !== '' && one.domains.some((domain) => covers(domain, sni)));
  const tcp = all.filter(
    ({ router, domains }) =>
      router.protocol === 'tcp' &&
      router.tls !== undefined &&
      sni !== '' &&
      domains.some((domain) => covers(domain, sni)),
  );
  // The Pod itself ends what passes through.
  if (named.length === 0 && tcp.some(({ router }) => router.tls !== unknown && router.tls?.passthrough)) return true;
  const choosing = named.length > 0 ? named : tcp;
  for (const { router, title } of choosing) {
    const broken = router.problems.find(({ effect, sure }) => effect === 'tls' && sure);
    if (!broken) continue;
    walk.broken('entry point', `${title}: ${broken.words}, so that no client gets a connection for ${sni}`, failure, {
      at: broken.at,
      about: [router.from],
      explains: ['tls-option-not-found'],
    });
    return false;
  }
  const names = new Set(
    choosing.map(({ router: { tls } }) =>
      tls === unknown
        ? unknown
        : (tls?.options ?? (entryPoint?.tls !== unknown && entryPoint?.tls?.options) ?? 'default'),
    ),
  );
  if (names.size > 1 && !names.has(unknown)) {
    names.clear();
    names.add('default');
  }
  const [name = 'default'] = names;
  if (name === unknown || profile === undefined) return true;
  const option = optionOf(graph, name || 'default');
  return option ? admits(walk, option, sni || address, choosing) : true;
}

/** The TLSOption behind a name; of several that are called `default` none counts. */
function optionOf(graph: Graph, name: string): Resource<TLSOption> | undefined {
  const all = graph.all('TLSOption');
  if (name === 'default') {
    const found = all.filter((one) => one.name === 'default');
    return found.length === 1 ? found[0] : undefined;
  }
  const [id = '', provider] = name.split('@');
  if (provider !== 'kubernetescrd') return undefined;
  return all.find((one) => normalize(`${one.namespace}-${one.name}`) === id && one.name !== 'default');
}

/** Whether the options let the client in; what stands against it is told. */
function admits(
  walk: Desk['walk'],
  option: Resource<TLSOption>,
  host: string,
  choosing: readonly Candidate[],
): boolean {
  const title = titleOf(option as Resource);
  const command = getCommand(option as Resource);
  const spec = dig(option.value, ['spec']);
  const auth = text(dig(spec, ['clientAuth', 'clientAuthType']));
  if (auth === 'RequireAnyClientCert' || auth === 'RequireAndVerifyClientCert') {
    walk.broken('entry point', `${title} asks for a client certificate, and the client has none`, failure, {
      at: option.at('spec', 'clientAuth', 'clientAuthType'),
      command: `curl --cert client.pem -v https://${host}/`,
    });
    return false;
  }
  const highest = text(dig(spec, ['maxVersion']));
  if (highest === 'VersionTLS10' || highest === 'VersionTLS11') {
    walk.broken(
      'entry point',
      `${title} allows no more than ${highest}, which clients do not speak any more`,
      failure,
      {
        at: option.at('spec', 'maxVersion'),
        command,
      },
    );
    return false;
  }
  const hasCertificate = choosing.some(
    ({ router }) =>
      (router.tls !== unknown && router.tls?.certResolver !== undefined) ||
      dig(router.from.value, ['spec', 'tls', 'secretName']) !== undefined ||
      router.provider === 'kubernetes',
  );
  if (option.view.sniStrict && !hasCertificate)
    walk.unknown('entry point', `${title} refuses names without a certificate (sniStrict)`, {
      at: option.at('spec', 'sniStrict'),
      detail: [`whether Traefik has a certificate for ${host} is not known`],
      command: `openssl s_client -connect ${host}:443 -servername ${host}`,
    });
  return true;
}
