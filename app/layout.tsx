import type { Metadata, Viewport } from "next";
import "@fontsource-variable/inter/index.css";
import "@fontsource-variable/source-serif-4/index.css";
import "@fontsource-variable/jetbrains-mono/index.css";
import "./globals.css";
import { MarkShapes } from "#app/_components/ui/mark.tsx";
import { Toaster } from "#app/_components/ui/toast.tsx";
import { readLook } from "#app/_request/look.ts";

export const metadata: Metadata = {
  title: { default: "Plumbline", template: "%s - Plumbline" },
  description: "Evidence-first IT due diligence",
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

/** Theme and rail come from cookies and stand on <html>, so nothing flashes and no inline script is needed. */
export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const { theme, rail } = await readLook();
  return (
    <html lang="en" data-theme={theme} data-rail={rail}>
      <body>
        <MarkShapes />
        {children}
        <Toaster />
      </body>
    </html>
  );
}
