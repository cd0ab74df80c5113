/** Keys that the API server asks for in Secrets of its own types: `pkg/apis/core/validation: ValidateSecret`. */

interface SecretType {
  /** Every one of these. */
  readonly all?: readonly string[];
  /** At least one of these. */
  readonly any?: readonly string[];
  /** True if an empty value is as good as none. */
  readonly filled?: boolean;
  /** The key whose content has to be a JSON object. */
  readonly json?: string;
}

const types: Readonly<Record<string, SecretType>> = {
  'kubernetes.io/tls': { all: ['tls.crt', 'tls.key'] },
  'kubernetes.io/dockerconfigjson': { all: ['.dockerconfigjson'], json: '.dockerconfigjson' },
  'kubernetes.io/dockercfg': { all: ['.dockercfg'], json: '.dockercfg' },
  'kubernetes.io/basic-auth': { any: ['username', 'password'] },
  'kubernetes.io/ssh-auth': { all: ['ssh-privatekey'], filled: true },
};

/** What a Secret of a type has to hold; nothing for a type that Kubernetes does not know. */
export function secretType(type: string): SecretType | undefined {
  return Object.hasOwn(types, type) ? types[type] : undefined;
}
