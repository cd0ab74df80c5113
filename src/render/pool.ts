/** Jobs side by side. */

/** Runs jobs, so many at once; the results are in the order of the jobs. */
export async function pool<J, R>(
  most: number,
  jobs: readonly J[],
  run: (job: J, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < jobs.length; index = next++) results[index] = await run(jobs[index] as J, index);
  };
  await Promise.all(Array.from({ length: Math.min(most, jobs.length) }, work));
  return results;
}
