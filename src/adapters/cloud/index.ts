/** What is written about the cloud beside the manifests, whatever it is written in, as one way in. Loaded only where there is something to read. */
import type { Cloud } from '../../model/cloud.ts';
import type { SourceFile } from '../../parse/document.ts';
import { lowerResources, resourceTypes } from './lower.ts';
import { readTerraform, type Unread } from './terraform.ts';

export type { Unread };

/** Resources whose directories are worth reading: without any of them there is no way in. */
const worthReading = /"aws_a?lb(?:_listener|_target_group)?"|"aws_route53_record"/;

/**
 * Reads files of Terraform. Where none speaks of a load balancer or a record, none is parsed.
 *
 * @returns the way in, and the files that could not be read
 */
export function readTerraformFiles(
  files: readonly SourceFile[],
): { cloud: Cloud; unread: readonly Unread[] } | undefined {
  if (!files.some(({ text }) => worthReading.test(text))) return undefined;
  const { entries, unread } = readTerraform(files, resourceTypes);
  return { cloud: lowerResources(entries), unread };
}
