import { Banner } from "#app/_components/ui/state.tsx";

/** A sentence of the read behind a list, where something asked for could not be used. */
export function Note({ words }: { words?: string }) {
  if (!words) return null;
  return (
    <div className="mb-3">
      <Banner>{words}</Banner>
    </div>
  );
}
