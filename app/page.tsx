import { redirect } from "next/navigation";
import { paths } from "#app/_components/paths.ts";

/** The product begins with the deals one may see. */
export default function Home() {
  redirect(paths.deals());
}
