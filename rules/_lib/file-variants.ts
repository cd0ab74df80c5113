/** Whether two files are variants by their names, of which one is chosen: `web-with-tls.yaml` and `web-without-tls.yaml`. */

/** Words that say what a file holds, and nothing about which variant it is. */
const kindWord =
  /^(ya?ml|json|manifests?|resources?|objects?|k8s|kubernetes|all|in|one|app|services?|svc|deploy(ment)?s?|ing(ress(es)?)?|routes?|config(map)?s?|cm|secrets?|pods?|jobs?|cron(jobs?)?|statefulsets?|sts|daemonsets?|ds|replicasets?|rs|rc|namespaces?|ns|rbac|roles?|sa|pvc?|volumes?|storage|hpa|np|policy|policies|networkpolicy|\d+|v\d+)$/;

/** Kinds alone: `web-deployment.yaml` and `web-service.yaml` are two parts of one application, not two variants of it. */
const partWord =
  /^(services?|svc|deploy(ment)?s?|ing(ress(es)?)?|routes?|config(map)?s?|cm|secrets?|statefulsets?|sts|daemonsets?|jobs?|hpa)$/;

function wordsOf(path: string): ReadonlySet<string> {
  const base = path
    .replace(/^.*\//, '')
    .toLowerCase()
    .replace(/\.(ya?ml|json)$/, '');
  return new Set(base.split(/[^a-z0-9]+/).filter((word) => word !== ''));
}

/** True if the names share a word that counts, or if one consists of nothing but words that do not. */
export function areVariants(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const rest = [[...one].filter((word) => !other.has(word)), [...other].filter((word) => !one.has(word))];
  const counting = [one, other].map((words) => [...words].filter((word) => !kindWord.test(word)));
  if (counting.some((words) => words.length === 0)) return true;
  if (rest.every((words) => words.length > 0 && words.every((word) => partWord.test(word)))) return false;
  return counting[0]?.some((word) => other.has(word)) === true;
}
