/** Traefik made of its Helm chart: what values come to. */
import { describe, expect, it } from 'vitest';
import { unknown } from '../../src/controllers/traefik/types.ts';
import { graphOfText, profileOf, textAt } from './traefik.ts';

const config = (values: string) => `apiVersion: helm.cattle.io/v1
kind: HelmChartConfig
metadata: {name: traefik, namespace: kube-system}
spec:
  valuesContent: |-
${values.replace(/^/gm, '    ')}
`;

const release = (values: string, version = '34.1.0', more = '') => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: traefik, namespace: edge}
spec:
  chart: {spec: {chart: traefik, version: ${version}}}
  values:
${values.replace(/^/gm, '    ')}
${more}`;

describe('the chart', () => {
  it('of k3s has its defaults, and more by HelmChartConfig', () => {
    const profile = profileOf(
      config(`ports:
  web:
    nodePort: 30080
    redirections: {entryPoint: {to: websecure}}
  dns:
    port: 5353
    protocol: UDP
additionalArguments:
  - "--entrypoints.web.forwardedheaders.insecure"
  - "--providers.kubernetescrd.allowcrossnamespace=true"`),
    );
    expect(profile.source).toBe('chart');
    expect(
      profile.entryPoints
        .map(({ name, port, protocol }) => [
          name,
          typeof port === 'number' ? port : '?',
          typeof protocol === 'string' ? protocol : '?',
        ])
        .sort(),
    ).toEqual([
      ['dns', 5353, 'udp'],
      ['metrics', 9100, 'tcp'],
      ['traefik', '?', '?'],
      ['web', 8000, 'tcp'],
      ['websecure', 8443, 'tcp'],
    ]);
    const web = profile.entryPoints.find(({ name }) => name === 'web');
    expect(web).toMatchObject({ forwardedHeaders: { insecure: true }, redirect: { to: ':443' }, tls: undefined });
    expect(profile.entryPoints.find(({ name }) => name === 'websecure')?.tls).toBeDefined();
    expect(profile.providers).toMatchObject({
      kubernetesIngress: { enabled: true, publishedService: 'kube-system/traefik', allowEmptyServices: unknown },
      kubernetesCRD: { enabled: true, allowCrossNamespace: true },
      kubernetesGateway: { enabled: false },
    });
    expect(profile.ports.find(({ name }) => name === 'web')).toMatchObject({
      nodePort: 30080,
      exposedPort: 80,
      exposed: true,
    });
    expect(profile.problems).toEqual([]);
  });

  it('says where a wrong argument stands in the text', () => {
    const profile = profileOf(config('additionalArguments:\n  - "--ping"\n  - "--log.levle=INFO"'));
    expect(profile.problems).toMatchObject([{ kind: 'option', option: 'log.levle', meant: 'log.level' }]);
    expect(textAt(profile.problems[0]?.at as never)).toBe('"--log.levle=INFO"');
  });

  it('by Flux takes values as they are', () => {
    const profile = profileOf(
      release(`image: {tag: v3.2.1}
ports:
  web: {port: 80, asDefault: true, http: {redirections: {entryPoint: {to: websecure, permanent: true}}}}
  metrics: null
providers:
  kubernetesIngress: {ingressClass: inner, namespaces: [a, b]}
  kubernetesCRD: {enabled: false}
  kubernetesGateway: {enabled: true}`),
    );
    expect(profile.version).toEqual({ major: 3, minor: 2, patch: 1 });
    expect(profile.entryPoints.map(({ name }) => name).sort()).toEqual(['traefik', 'web', 'websecure']);
    expect(profile.entryPoints.find(({ name }) => name === 'web')).toMatchObject({ port: 80, asDefault: true });
    expect(profile.entryPoints.find(({ name }) => name === 'traefik')).toMatchObject({ port: 8080 });
    expect(profile.providers).toMatchObject({
      kubernetesIngress: { enabled: true, ingressClass: 'inner', namespaces: ['a', 'b'], allowEmptyServices: true },
      kubernetesCRD: { enabled: false },
      kubernetesGateway: { enabled: true },
    });
    expect(profile.open).toBe(false);
  });

  it('may have values that are not in the input', () => {
    const profile = profileOf(release('deployment: {}', '27.0.0', '  valuesFrom: [{kind: ConfigMap, name: more}]'));
    expect(profile).toMatchObject({ open: true, version: { major: 2 } });
    expect(profile.providers.kubernetesIngress.ingressClass).toBe(unknown);
  });

  it('by Argo CD is told by its source', () => {
    const application = (source: string) => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: edge, namespace: argocd}
spec: {destination: {namespace: edge}, source: ${source}}`;
    const values = 'helm: {valuesObject: {ports: {web: {port: 8001}}}}';
    expect(
      profileOf(application(`{chart: traefik, targetRevision: 39.0.1, ${values}}`)).entryPoints.find(
        ({ name }) => name === 'web',
      ),
    ).toMatchObject({ port: 8001 });
    expect(graphOfText(application('{path: charts/traefik}')).traefiks()).toEqual([]);
  });
});
