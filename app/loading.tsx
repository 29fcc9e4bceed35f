import { SkeletonPage } from "#app/_components/ui/state.tsx";

export default function Loading() {
  return (
    <div className="mx-auto max-w-360 px-4 pt-16 desk:px-6">
      <SkeletonPage />
    </div>
  );
}
