/** `ingress-lint completion <shell>`: the script that completes commands, options and their values; made of the table of --help. */
import { rules } from '../index.ts';
import type { Request } from './arguments.ts';
import { exit, type Io } from './io.ts';
import { type Operand, ofVerbs, optionTable, usage } from './usage.ts';

interface Option {
  readonly name: string;
  readonly short?: string;
  readonly words: string;
  readonly takesValue: boolean;
  readonly completes?: Operand;
}

const verbRows = usage.flatMap(({ verb, words, completes }) => (verb ? [{ verb, words, completes }] : []));

function optionsOf(takesValue: (name: string) => boolean): Option[] {
  const listed = optionTable.flatMap(([, rows]) =>
    rows.flatMap(({ words, options }) => options.map((option) => ({ words, ...option }))),
  );
  return [...listed, ...ofVerbs.map(({ verb: _, ...option }) => ({ words: '', ...option }))].map((option) => ({
    ...option,
    takesValue: takesValue(option.name),
  }));
}

const ids = (): string[] => rules.map(({ id }) => id);
const wordsOf = (completes: Operand | undefined): readonly string[] =>
  completes === 'rule' ? ids() : completes === 'file' || completes === undefined ? [] : completes;

/** Runs the command. */
export function completionCommand({ shell, takesValue }: Request & { readonly command: 'completion' }, io: Io): number {
  const options = optionsOf(takesValue);
  io.stdout.write({ bash, zsh, fish }[shell](options));
  return exit.ok;
}

/** For bash 3.2 and later, which is what macOS has: no `mapfile`, no `compopt`. bash makes a word of `=`. */
function bash(options: readonly Option[]): string {
  const names = options.flatMap(({ name, short }) => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])]);
  const cases = options
    .filter(({ takesValue }) => takesValue)
    .map(({ name, short, completes }) => {
      const pattern = short === undefined ? `--${name}` : `--${name}|-${short}`;
      const words = wordsOf(completes).join(' ');
      // Nothing to offer is not the same as a file.
      const found = completes === 'file' ? '_ingress_lint_files' : `_ingress_lint_words "${words}"`;
      return `    ${pattern}) ${found}; return ;;`;
    });
  const verbs = verbRows.map(({ verb }) => verb).join('|');
  const ofVerb = verbRows
    .filter(({ completes }) => completes !== 'file')
    .map(({ verb, completes }) => `    ${verb}) _ingress_lint_words "${wordsOf(completes).join(' ')}" ;;`);
  return `# Completions of ingress-lint for bash: source <(ingress-lint completion bash)
_ingress_lint_words() {
  local word
  for word in $1; do
    case $word in "$cur"*) COMPREPLY[\${#COMPREPLY[@]}]="$word " ;; esac
  done
}
_ingress_lint_files() {
  local file
  while IFS= read -r file; do
    if [ -d "$file" ]; then file="$file/"; else file="$file "; fi
    COMPREPLY[\${#COMPREPLY[@]}]=$file
  done < <(compgen -f -- "$cur")
}
_ingress_lint() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} verb="" index
  COMPREPLY=()
  if [ "$cur" = "=" ]; then
    cur=""
  elif [ "$prev" = "=" ] && [ "$COMP_CWORD" -ge 2 ]; then
    prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  case $prev in
${cases.join('\n')}
  esac
  for ((index = 1; index < COMP_CWORD; index++)); do
    case \${COMP_WORDS[index]} in
      ${verbs}) verb=\${COMP_WORDS[index]}; break ;;
    esac
  done
  case $cur in
    -*) _ingress_lint_words "${names.join(' ')}"; return ;;
  esac
  case $verb in
${ofVerb.join('\n')}
    "") _ingress_lint_words "${verbRows.map(({ verb }) => verb).join(' ')}"; _ingress_lint_files ;;
    *) _ingress_lint_files ;;
  esac
}
complete -o nospace -F _ingress_lint ingress-lint
`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function zsh(options: readonly Option[]): string {
  const specs = options.flatMap(({ name, short, words, takesValue, completes }) => {
    const list = wordsOf(completes).join(' ');
    const action = completes === 'file' ? '_files' : list === '' ? ' ' : `(${list})`;
    const text = `[${words.replace(/[[\]:\\]/g, '\\$&')}]`;
    const value = takesValue ? `:${name}:${action}` : '';
    return [
      `'*'${quoted(`--${name}${takesValue ? '=' : ''}${text}${value}`)}`,
      ...(short === undefined ? [] : [`'*'${quoted(`-${short}${text}${value}`)}`]),
    ];
  });
  const verbs = verbRows.map(({ verb, words }) => `    ${quoted(`${verb}:${words.replaceAll(':', '\\:')}`)}`);
  const ofVerb = verbRows
    .filter(({ completes }) => completes !== 'file')
    .map(({ verb, completes }) => `      ${verb}) compadd -- ${wordsOf(completes).join(' ')} ;;`);
  return `#compdef ingress-lint
# Completions of ingress-lint for zsh: source <(ingress-lint completion zsh), or as a file _ingress-lint in a directory of $fpath.
_ingress_lint() {
  local -a commands
  local context state state_descr line
  typeset -A opt_args
  commands=(
${verbs.join('\n')}
  )
  _arguments -s -S \\
${specs.map((spec) => `    ${spec} \\`).join('\n')}
    '1: :->first' \\
    '*: :->rest'
  case $state in
    first) _describe -t commands command commands; _files ;;
    rest) case $line[1] in
${ofVerb.join('\n')}
      *) _files ;;
    esac ;;
  esac
}
if [ "$funcstack[1]" = "_ingress-lint" ]; then
  _ingress_lint "$@"
else
  compdef _ingress_lint ingress-lint
fi
`;
}

function fish(options: readonly Option[]): string {
  const verbs = verbRows.map(({ verb }) => verb).join(' ');
  const none = `not __fish_seen_subcommand_from ${verbs}`;
  const lines = [
    '# Completions of ingress-lint for fish: ingress-lint completion fish | source',
    ...verbRows.map(({ verb, words }) => `complete -c ingress-lint -n '${none}' -a ${verb} -d ${quoted(words)}`),
    ...verbRows.flatMap(({ verb, completes }) =>
      completes === 'file'
        ? []
        : [
            `complete -c ingress-lint -n '__fish_seen_subcommand_from ${verb}' -f${completes === undefined ? '' : ` -a '${wordsOf(completes).join(' ')}'`}`,
          ],
    ),
    ...options.map(({ name, short, words, takesValue, completes }) => {
      const value = !takesValue ? '' : completes === 'file' ? ' -r -F' : ' -x';
      const list = wordsOf(completes).join(' ');
      return `complete -c ingress-lint -l ${name}${short === undefined ? '' : ` -s ${short}`}${value}${list === '' ? '' : ` -a '${list}'`} -d ${quoted(words)}`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}
