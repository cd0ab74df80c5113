/** The help page: 80 columns, 60 lines. */
export const help = `Checks the road of a request into a Kubernetes cluster before it is deployed:
Ingress, Service, Pod, NodePort, target group.

Usage: ingress-lint [paths...]         lint files, directories and globs
       ingress-lint trace <url> [paths...]  follow one request, hop by hop
       ingress-lint routes [paths...]  every way in, and where it leads
       ingress-lint graph [paths...]   the roads as a picture (see --format)
       ingress-lint diff <ref> [paths...]  what a change does to the routes
       ingress-lint explain <rule>     what a rule finds, why, how to mend it
       ingress-lint rules              all rules (also --format json)
       ingress-lint snapshot [paths...]  what this repository offers to others
       ingress-lint init [paths...]    write a config file (--print: show it)

Paths: default is the working directory; - reads standard input. A path that is
called like a command can be given as ./rules.

What to report
  --format FORMAT          pretty, compact, json, sarif, github, gitlab, junit,
                           checkstyle, rdjson or markdown; trace also mermaid
  --output [FORMAT=]FILE   also write a report to a file; may be repeated;
                           FORMAT can be left out for *.sarif, *.json, *.md
  -q, --quiet              errors only, and one line of summary
  --color WHEN             auto, always or never [default: auto; NO_COLOR and
                           FORCE_COLOR are honoured]
What to lint
  --config FILE            config file, its paths relative to the working
                           directory [default: the nearest ingress-lint.yaml
                           at or above the paths, up to the repository's root]
  --no-config, --no-render ignore config files; run no kustomize, no helm
  --print-contexts         show what is taken as deployed together, and why
  --context-dir DIR        objects that are known, and not linted
  -n, --namespace NAME     namespace of objects that name none
  --exclude GLOB           leave paths out, as in .gitignore; may be repeated
  --no-ignore              also what .gitignore and .ingresslintignore leave out
What to trace (https://host/path; tcp://, tls:// or udp://host:port)
  --from ORIGIN            internet, an address there, node or cluster
  --method NAME, --header "NAME: VALUE"  of the request; headers may be repeated
What to leave out of the report
  --since REF              what was found before the change since git REF
  --baseline FILE          what FILE lists; --write-baseline writes that file
  --widen                  what is not of the contexts (an overlay, a tree) that
                           the given files belong to: for hooks, as of git
How to exit
  --fail-on SEVERITY       lowest severity that makes the exit code 1: error,
                           warning, note or never [default: error]
  --exit-zero              exit 0 whatever is found
What to offer (snapshot)
  --covers NAMESPACE       the input is all of NAMESPACE; may be repeated
  -h, --help               this page
  -V, --version            version of ingress-lint

Exit codes: 0 nothing at or over --fail-on. 1 findings, or a trace that does not
arrive. 2 wrong usage or config, a path that matches nothing, or ingress-lint
itself failed.

Examples
  ingress-lint deploy/
  kubectl kustomize overlays/prod | ingress-lint -
  ingress-lint trace https://myapp.example.com/api deploy/
`;
