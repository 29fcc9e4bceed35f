import type { JSX, ReactNode } from "react";
import { staticHtml } from "./static-html.ts";

type Holder = "tbody" | "svg";

/**
 * An element whose inside is written as HTML by the server and never hydrated: a page of fifty rows travels once, as text,
 * and not a second time as the elements it is made of. Whatever stands inside must be plain (see staticHtml).
 */
export function Static<As extends Holder>({
  as,
  children,
  ...rest
}: { as: As; children: ReactNode } & Omit<JSX.IntrinsicElements[As], "children" | "ref">) {
  const Element: string = as;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: staticHtml escapes every text and attribute
  return <Element {...rest} dangerouslySetInnerHTML={{ __html: staticHtml(children) }} />;
}
