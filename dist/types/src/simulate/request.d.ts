/** Where the client is: outside of everything, on (or beside) a node of the cluster, or in a Pod. */
export type Origin = 'internet' | 'node' | 'cluster';
export interface TraceRequest {
    /** As given. */
    readonly text: string;
    readonly scheme: 'http' | 'https' | 'tcp' | 'tls' | 'udp';
    /** Host that the client connects to, in lower case. */
    readonly address: string;
    /** The name in the TLS greeting; empty without TLS, for an address, and where a load balancer greets. */
    readonly sni: string;
    /** Set once TLS has ended on the way: what goes on may be plain. */
    readonly tlsEndedAt?: 'load balancer' | undefined;
    readonly port: number;
    /** Host that the request names: the header `Host`, if given, else the address. */
    readonly host: string;
    /** The header `Host`: with the port, where that is not the usual one. */
    readonly authority: string;
    /** Path, decoded, as routers compare it. */
    readonly path: string;
    /** Path as it is sent. */
    readonly escaped: string;
    /** Query as written, without `?`. */
    readonly query: string;
    readonly method: string;
    /** Names in lower case. */
    readonly headers: ReadonlyMap<string, readonly string[]>;
    readonly from: Origin;
    /** The address of the client, where it is given. */
    readonly client?: string | undefined;
    /** Whether Traefik sees that address on the connection, or is told it by the PROXY protocol; undefined if that is not known. */
    readonly seen?: 'on the connection' | 'by PROXY protocol' | undefined;
}
export interface RequestOptions {
    readonly method?: string | undefined;
    /** `Name: value`. */
    readonly headers?: readonly string[] | undefined;
    /** An address is that of a client on the Internet. */
    readonly from?: string | undefined;
}
export declare const origins: readonly Origin[];
/** What is wrong with a request that cannot be read. */
export interface RequestProblem {
    readonly problem: string;
    readonly hint: string;
}
/** What carries a request. */
export declare const transport: ({ scheme }: TraceRequest) => 'TCP' | 'UDP';
/** Reads a request; of several mistakes the first is told. */
export declare function readRequest(text: string, options?: RequestOptions): TraceRequest | RequestProblem;
/**
 * The request that a client makes when it is redirected: from where it stands, to the URL that it is told.
 *
 * @param url one without a path keeps that of the request, with its query
 */
export declare function redirected(request: TraceRequest, url: string): TraceRequest | undefined;
/** The request with another path, as routers compare it. */
export declare function withPath(request: TraceRequest, path: string): TraceRequest;
