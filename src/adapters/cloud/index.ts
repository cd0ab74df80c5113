/** What is written about the cloud beside the manifests, whatever it is written in, as one way in. Loaded only where there is something to read. */
import { type Cloud, noCloud } from '../../model/cloud.ts';
import type { Document, SourceFile } from '../../parse/document.ts';
import type { Entry } from './entry.ts';
import { lowerResources, resourceTypes } from './lower.ts';
import { isTerraformShow, readShow } from './plan.ts';
import { isDescription, isTemplate, readDescription, readTemplate } from './properties.ts';
import { readTerraform, type Unread } from './terraform.ts';

export type { Unread };

/** Resources whose directories are worth reading: without any of them there is no way in. */
const worthReading =
  /"aws_(?:a?lb(?:_listener|_target_group)?|elb)"|"aws_route53_record"|terraform-aws-modules\/(?:alb\/aws|terraform-aws-alb)/;

export interface CloudFiles {
  /** Files of Terraform; where none speaks of a load balancer or a record, none is parsed. */
  readonly terraform: readonly SourceFile[];
  /** Documents of which `mayBeCloud` is true. */
  readonly documents: readonly Document[];
}

/** The way in, and what could not be read. */
export interface CloudRead {
  readonly cloud: Cloud;
  readonly unread: readonly Unread[];
  /** Whether any file of Terraform was of use. */
  readonly readTerraform: boolean;
}

/** Reads all that is written of the way in. */
export function readCloud({ terraform, documents }: CloudFiles): CloudRead {
  const entries: Entry[] = [];
  const useful = terraform.some(({ text }) => worthReading.test(text));
  const read = useful ? readTerraform(terraform, resourceTypes) : undefined;
  if (read) entries.push(...read.entries);
  for (const document of documents) {
    if (isTerraformShow(document)) entries.push(...readShow(document, resourceTypes));
    else if (isTemplate(document)) entries.push(...readTemplate(document));
    else if (isDescription(document)) entries.push(...readDescription(document));
  }
  const cloud = entries.length === 0 ? noCloud : lowerResources(entries);
  return { cloud, unread: read?.unread ?? [], readTerraform: useful };
}
