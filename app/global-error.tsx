"use client";
import "./globals.css";
import { MarkShapes } from "#app/_components/ui/mark.tsx";
import PageError from "./error.tsx";

/** Stands in for the root layout when that one failed. */
export default function GlobalError(props: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang="en" data-theme="system">
      <body>
        <MarkShapes />
        <title>Plumbline</title>
        <PageError {...props} />
      </body>
    </html>
  );
}
