/** Where we differ from what was recorded and mean to: each with the reason. An entry that no longer differs fails the suite. */
export const unknowable: Readonly<Record<string, string>> = {
  // Verdicts.
  's13-yaml ?/?:590':
    'A document `null`: kubectl complains if a stream holds nothing else, and beside other documents passes over it.',
  's13-yaml List/?:658':
    'An empty List: kubectl complains if a stream holds nothing else, and beside other documents passes over it.',
  's13-yaml Service/t/?:619':
    '`kubectl apply` refuses `generateName`, `kubectl create` takes it: which of them is used is not known.',
  's11-ingressroute-shapes IngressRoute/t/kindbad:167':
    "Traefik's CRDs were in the cluster, and are not among the files.",
  's11-ingressroute-shapes IngressRoute/t/rulebad:256':
    "Traefik's CRDs were in the cluster, and are not among the files.",
  's11-ingressroute-shapes IngressRoute/t/unknownfield:266':
    "Traefik's CRDs were in the cluster, and are not among the files.",
  's11-ingressroute-shapes IngressRoute/t/oldgroup:360': 'Which custom resources a cluster has is not among the files.',
  's14-misc Service/t/dual:211': 'Whether a cluster is dual-stack stands in the flags of its API server.',
  's14-misc Service/t/fixedipout:231': "The range of cluster IPs stands in the flags of the cluster's API server.",
  // Endpoints: the Pods stay unready because of what the program in them does with its arguments, which is no matter of Kubernetes.
  's16-entrypoint-8080-taken t/traefik 80/TCP web': 'Traefik takes port 8080 twice and exits.',
  's16-entrypoint-badflag t/traefik 80/TCP web': 'Traefik does not know a flag and exits.',
  's16-entrypoint-probe-no-ping t/traefik 80/TCP web':
    'The readiness probe asks for /ping, which Traefik does not serve without --ping.',
};
