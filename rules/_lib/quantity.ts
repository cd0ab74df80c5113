/** Amounts such as `100m` and `1.5Gi`; k8s.io/apimachinery `pkg/api/resource: ParseQuantity`. */

const form = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d+))?$/;
const scales: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/** A tree has a few dozen amounts and uses them everywhere. */
const known = new Map<string, number | undefined>();

/** The amount as a number; `undefined` for what is none, which is told as a wrong type. */
export function quantity(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  if (known.has(value)) return known.get(value);
  const amount = parse(value);
  if (known.size < 10_000) known.set(value, amount);
  return amount;
}

function parse(value: string): number | undefined {
  const [, digits, suffix, exponent] = form.exec(value) ?? [];
  if (digits === undefined) return undefined;
  return Number(digits) * (suffix === undefined ? 10 ** Number(exponent ?? 0) : (scales[suffix] ?? 1));
}
