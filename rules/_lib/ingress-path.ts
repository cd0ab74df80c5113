/** Paths that the API server takes in an Ingress. */

/** Why the API server refuses a path, in its words; `networking/validation: validateHTTPIngressPath`. */
export function pathProblem(path: string, type: string): string | undefined {
  if (type === 'ImplementationSpecific')
    return path === '' || path.startsWith('/') ? undefined : 'must be an absolute path';
  if (!path.startsWith('/')) return 'must be an absolute path';
  const sequence = ['//', '/./', '/../', '%2f', '%2F'].find((part) => path.includes(part));
  if (sequence !== undefined) return `must not contain '${sequence}'`;
  const suffix = ['/..', '/.'].find((part) => path.endsWith(part));
  return suffix === undefined ? undefined : `cannot end with '${suffix}'`;
}

/** An absolute path without what made it invalid. */
export function mend(path: string, type: string): string | undefined {
  const better = `/${path.replace(/^\^/, '')}`.replace(/\/{2,}/g, '/');
  return better !== path && better !== '/' && pathProblem(better, type) === undefined ? better : undefined;
}
