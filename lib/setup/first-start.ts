// The first start of an installation: its first administrator and the demo deal.

/** Makes what an empty installation needs; answers the lines to print once (none when there is nothing new). */
export async function firstStart(_appUrl: string): Promise<string[]> {
  return [];
}
