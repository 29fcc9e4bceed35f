// What every journey begins with: Playwright's test, signed in to the Plumbline that was started for the run.
import { type APIRequestContext, test as base, expect, type Page } from "@playwright/test";
import { env } from "#env.ts";
import { type Session, signIn } from "./sign-in.ts";
import { administrator } from "./start-plumbline.ts";

interface OfTest {
  /** Words of complaints from the browser that this test brings about itself, such as the 404 it asks for. */
  expected: RegExp[];
  watched: undefined;
}
interface OfWorker {
  session: Session;
}

/** Fails where the browser complains: an error on the console (a broken policy says so there), or one that nobody caught. */
export function watch(page: Page, expected: readonly RegExp[]): () => void {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return () => expect(complaints.filter((words) => !expected.some((one) => one.test(words)))).toEqual([]);
}

export const test = base.extend<OfTest, OfWorker>({
  // The address is known only after the start, so it cannot stand in the configuration.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern and demands one.
  baseURL: async ({}, use) => use(env().PUBLIC_URL),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  session: [async ({}, use) => use(await signIn(administrator)), { scope: "worker" }],
  storageState: async ({ session }, use) => use(session),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  expected: async ({}, use) => use([]),
  watched: [
    async ({ page, expected }, use) => {
      const check = watch(page, expected);
      await use(undefined);
      check();
    },
    { auto: true },
  ],
});
export { expect };

export interface ReadyDeal {
  id: string;
  runNumber: number;
}

/** The demo deal with its analysis complete: every installation begins with it, and most journeys walk through it. */
export async function demoDeal(request: APIRequestContext): Promise<ReadyDeal> {
  let ready: ReadyDeal | undefined;
  await expect
    .poll(
      async () => {
        const { deals } = await (await request.get("/api/v1/deals")).json();
        const id = deals.find(({ name }: { name: string }) => name.endsWith("(demo)"))?.id;
        if (!id) return "no demo deal yet";
        const { runs } = await (await request.get(`/api/v1/deals/${id}/runs`)).json();
        ready = { id, runNumber: runs[0]?.runNumber };
        return runs[0]?.status;
      },
      { timeout: 240_000, intervals: [500, 1_000, 2_000] },
    )
    .toBe("completed");
  return ready as ReadyDeal;
}
