import type { Reporter } from 'ingress-lint';

const cell = (text: string | number): string => `"${String(text).replaceAll('"', '""')}"`;

/** `--format example/csv`: a line for each finding. */
export const csv: Reporter = ({ findings }) =>
  ['file,line,severity,rule,message']
    .concat(
      findings
        .filter(({ suppressed }) => !suppressed)
        .map(({ place, severity, rule, message }) =>
          [place.file, place.span.start.line, severity, rule, message].map(cell).join(','),
        ),
    )
    .join('\n') + '\n';
