/**
 * Traefik as the input shows it: one profile for each process that routes are looked up in. What the files cannot tell is `unknown`, a value
 * of its own, so that nobody takes it for "off".
 */
import type { Container, PodTemplate } from '../../model/pod-template.js';
import type { Resource } from '../../model/resource.js';
import type { Unknown } from '../../model/unknown.js';
import type { At } from '../../parse/place.js';
export { type Unknown, unknown } from '../../model/unknown.js';
/** A version by image tag; `latest`, a digest and a mirror's own tags tell none. */
export interface TraefikVersion {
    readonly major: number;
    /** Absent for a tag that moves (`v3`), and for what comes before a release. */
    readonly minor: number | undefined;
    readonly patch?: number | undefined;
}
/**
 * Where the static configuration comes from. They exclude each other: a file switches flags off, any flag the environment
 * (`cmd/traefik/traefik.go`: loaders file, flag, env). none: nothing is given, and all is default. chart: values of the Helm chart.
 */
export type Source = 'flags' | 'file' | 'env' | 'chart' | 'none' | 'unknown';
/** `http.redirections.entryPoint` of an entry point: every request to it is sent elsewhere, before any router of a user. */
export interface Redirection {
    /** Name of an entry point, or `:port`. */
    readonly to: string | Unknown;
    readonly scheme: string | Unknown;
    readonly permanent: boolean | Unknown;
    readonly priority: number | Unknown;
    /** The token that gives `to`. */
    readonly at: At;
}
/** `http.tls` of an entry point: routers on it that have no TLS of their own get this. */
export interface EntryPointTls {
    readonly options: string | undefined | Unknown;
    readonly certResolver: string | undefined | Unknown;
}
/** Whose word about the client's address is taken: `proxyProtocol` or `forwardedHeaders`. */
export interface Trust {
    readonly insecure: boolean | Unknown;
    readonly trustedIPs: readonly string[] | Unknown;
}
export interface EntryPoint {
    /** As first written; flags and files compare it in any case, routers exactly. From the environment it is in lower case. */
    readonly name: string;
    /** `[host]:port[/tcp|/udp]` as written. */
    readonly address: string | Unknown;
    readonly host: string | Unknown;
    /** Unknown also for an address that cannot be listened on. */
    readonly port: number | Unknown;
    readonly protocol: 'tcp' | 'udp' | Unknown;
    /** From v3.0 on; always false before. */
    readonly asDefault: boolean | Unknown;
    readonly tls: EntryPointTls | undefined | Unknown;
    readonly redirect: Redirection | undefined | Unknown;
    /** Middlewares before those of each router. */
    readonly middlewares: readonly string[] | Unknown;
    readonly proxyProtocol: Trust | undefined | Unknown;
    readonly forwardedHeaders: Trust | undefined | Unknown;
    /** True for what Traefik makes itself: `http` on :80 if none is given, `traefik` on :8080 for ping, API or metrics. */
    readonly implicit: boolean;
    /** The token that gives the address; for an implicit one what asks for it, or the container. */
    readonly at: At;
}
/** What the Kubernetes providers have in common. */
export interface KubernetesProvider {
    readonly enabled: boolean | Unknown;
    /** Empty for all namespaces. */
    readonly namespaces: readonly string[] | Unknown;
    readonly labelSelector: string | undefined | Unknown;
    readonly allowEmptyServices: boolean | Unknown;
    readonly allowExternalNameServices: boolean | Unknown;
    readonly nativeLBByDefault: boolean | Unknown;
    /** `crossProviderNamespaces`; undefined if it is not given: then no namespace is restricted. */
    readonly crossProviderNamespaces: readonly string[] | undefined | Unknown;
    /** No lookup of nodes and IngressClasses. */
    readonly disableClusterScopeResources: boolean | Unknown;
    /** True if it talks to the cluster that it runs in (`endpoint` is not given). */
    readonly inCluster: boolean | Unknown;
    /** The token that enables it; the container if nothing does. */
    readonly at: At;
}
export interface KubernetesIngressProvider extends KubernetesProvider {
    readonly ingressClass: string | undefined | Unknown;
    /** `disableIngressClassLookup`, or `disableClusterScopeResources`: an Ingress with ingressClassName is then never taken. */
    readonly disableIngressClassLookup: boolean | Unknown;
    readonly strictPrefixMatching: boolean | Unknown;
    /** `namespace/name` of the Service whose address is written into the status of Ingresses. */
    readonly publishedService: string | undefined | Unknown;
    /** Address or host name written there instead. */
    readonly ingressEndpoint: {
        readonly ip?: string;
        readonly hostname?: string;
    } | undefined | Unknown;
}
export interface KubernetesCRDProvider extends KubernetesProvider {
    readonly ingressClass: string | undefined | Unknown;
    readonly allowCrossNamespace: boolean | Unknown;
}
export interface KubernetesGatewayProvider extends KubernetesProvider {
    readonly experimentalChannel: boolean | Unknown;
}
export interface Providers {
    readonly kubernetesIngress: KubernetesIngressProvider;
    readonly kubernetesCRD: KubernetesCRDProvider;
    readonly kubernetesGateway: KubernetesGatewayProvider;
    /** The provider that takes Ingresses of class nginx (from v3.5 on). */
    readonly kubernetesIngressNGINX: {
        readonly enabled: boolean | Unknown;
    };
    /** Names of the other providers that are enabled (`file`, `docker`, `rest` ...), in lower case. */
    readonly others: readonly string[];
}
/** A service of Traefik's own that answers on an entry point: ping, the metrics of Prometheus. */
export interface InternalService {
    readonly enabled: boolean | Unknown;
    /** Name of its entry point; `traefik` if none is given. */
    readonly entryPoint: string | Unknown;
    /** True: it answers only where a router leads to it. */
    readonly manualRouting: boolean | Unknown;
    readonly at: At;
}
export interface Api {
    readonly enabled: boolean | Unknown;
    readonly dashboard: boolean | Unknown;
    /** True: API and dashboard answer on entry point `traefik` without any router. */
    readonly insecure: boolean | Unknown;
    readonly at: At;
}
/** What keeps Traefik from starting, or from doing what is written. `words` are Traefik's own. */
export interface OptionProblem {
    /**
     * option: there is no such option (`since`, `until`: but there is in other versions). value: it cannot be read. standalone: it says
     * nothing by itself. argument: a positional argument ends the flags. ignored: another source wins. lost: it stands behind a positional argument.
     * joined: a second flag (`meant`) stands in the value of this one. syntax: it is no flag, or the file cannot be read.
     */
    readonly kind: 'option' | 'value' | 'standalone' | 'argument' | 'ignored' | 'lost' | 'joined' | 'syntax';
    readonly at: At;
    /** The option as written, without dashes and value. */
    readonly option: string;
    readonly words: string;
    /** For `option`: the whole name that was probably meant. For `value`: what would be taken. */
    readonly meant?: string | undefined;
    /** For `option`: the versions that have it, if others do. */
    readonly since?: string | undefined;
    readonly until?: string | undefined;
    /** For `ignored`: what wins; for `lost`: the argument that ends the flags. */
    readonly winner?: At | undefined;
}
/** Two entry points that cannot both listen: the second of them fails with `address already in use`, and the process exits. */
export interface PortConflict {
    readonly port: number;
    readonly protocol: 'tcp' | 'udp';
    /** In the order in which they are given; an implicit one comes last. */
    readonly entryPoints: readonly [EntryPoint, EntryPoint];
}
/** A port of the Helm chart's values (`ports.<name>`), with the chart's defaults. */
export interface ChartPort {
    readonly name: string;
    readonly port: number | Unknown;
    readonly exposed: boolean | Unknown;
    readonly exposedPort: number | undefined | Unknown;
    readonly nodePort: number | undefined | Unknown;
    readonly hostPort: number | undefined | Unknown;
    readonly at: At;
}
/** One running Traefik of the context. */
export interface TraefikProfile {
    /** The workload; or the object that has one made of a chart (HelmChartConfig, HelmRelease, Application). */
    readonly from: Resource;
    /** Undefined for a chart: its Pods are not in the input. */
    readonly pod: PodTemplate | undefined;
    readonly container: Container | undefined;
    /** The container, or the values. */
    readonly at: At;
    readonly version: TraefikVersion | undefined;
    readonly source: Source;
    /** True if something is set that cannot be seen: what is not found may be there all the same. */
    readonly open: boolean;
    /** Every one that is known. If `open`, others may exist. */
    readonly entryPoints: readonly EntryPoint[];
    readonly providers: Providers;
    readonly ping: InternalService;
    readonly metrics: InternalService;
    readonly api: Api;
    readonly certificatesResolvers: readonly string[];
    /** `core.defaultRuleSyntax`; v2 before v3.0. */
    readonly defaultRuleSyntax: 'v2' | 'v3' | Unknown;
    readonly problems: readonly OptionProblem[];
    readonly conflicts: readonly PortConflict[];
    /** For a chart: its ports, by which its Service is made. */
    readonly ports: readonly ChartPort[];
    /** False if the process exits at once, by what is in `problems` and `conflicts`. */
    readonly starts: boolean | Unknown;
    /** An option by its whole name, in any case: its value; undefined if it is not set. */
    option(name: string): string | undefined | Unknown;
    /** Where an option is set. */
    optionAt(name: string): At | undefined;
}
