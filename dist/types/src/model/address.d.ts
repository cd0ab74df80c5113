/**
 * IP addresses and CIDRs as the API server reads them: k8s.io/apimachinery `pkg/util/validation/ip.go` over k8s.io/utils `net.ParseIPSloppy`.
 * It parses with the tolerance of old (leading zeros), and then refuses what only that tolerance took.
 */
export interface Address {
    readonly family: 4 | 6;
    /** Four bytes, or eight groups of 16 bits. An IPv4 address that is written as IPv6 has four. */
    readonly parts: readonly number[];
    /** True for `::ffff:1.2.3.4`. */
    readonly mapped: boolean;
    /** True if a number in it has more zeros at its front than today's parsers take. */
    readonly padded: boolean;
}
export interface Cidr {
    readonly address: Address;
    readonly bits: number;
    /** True if the prefix length begins with a zero. */
    readonly padded: boolean;
}
/** True for an IPv4 address of the blocks that nearly all endpoints are in, written as it should be: nothing is wrong with it anywhere. */
export declare const isOrdinaryV4: (text: string) => boolean;
/** Reads an address as `ParseIPSloppy` does; `undefined` for what is none. */
export declare function readAddress(text: string): Address | undefined;
/** Reads a CIDR as `ParseCIDRSloppy` does. */
export declare function readCidr(text: string): Cidr | undefined;
/** The usual form: without leading zeros, and RFC 5952 for IPv6. */
export declare function addressText({ family, parts }: Address): string;
/** The network of a CIDR, without the bits beyond its prefix. */
export declare function networkText({ address, bits }: Cidr): string;
/** Whether a network lies within another and is smaller. */
export declare function isStrictSubset(inner: Cidr, outer: Cidr): boolean;
/** Whether a network holds an address. */
export declare function holds(network: Cidr, address: Address): boolean;
/** What makes an address useless as an endpoint or an external IP, in the API server's words; `core/validation: ValidateEndpointIP`. */
export declare function specialAddressProblem({ family, parts }: Address, text: string): string | undefined;
/** Why a text is no IP address, in the API server's words; `strict` is set where only Kubernetes from 1.36 on refuses it. */
export declare function addressProblem(text: string): {
    readonly words: string;
    readonly strict: boolean;
} | undefined;
/** Why a text is no CIDR, in the API server's words; `strict` is set where only Kubernetes from 1.36 on refuses it. */
export declare function cidrProblem(text: string): {
    readonly words: string;
    readonly strict: boolean;
} | undefined;
