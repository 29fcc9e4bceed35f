"use client";
import { Dialog } from "@base-ui/react/dialog";
import { Command } from "cmdk";
import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

export interface PaletteGroup {
  title: string;
  entries: readonly { title: string; href: string }[];
}

const ITEM =
  "flex h-8 cursor-pointer items-center justify-between rounded-sm px-2 text-base data-[selected=true]:bg-accent-soft data-[selected=true]:text-accent";

/** Search and go anywhere, by Cmd/Ctrl+K or the box in the top bar. Typed words can always be searched for. */
export function Palette({ searchPath, groups }: { searchPath: string | null; groups: readonly PaletteGroup[] }) {
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState("");
  const router = useRouter();

  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setOpen((now) => !now);
    };
    document.addEventListener("keydown", key);
    return () => document.removeEventListener("keydown", key);
  }, []);

  const go = (href: string) => {
    setOpen(false);
    setWords("");
    router.push(href);
  };
  const query = words.trim();
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger className="flex h-8 shrink-0 cursor-pointer items-center gap-2 rounded-md border border-line-2 bg-sheet px-2 text-sm text-ink-3 hover:border-edge desk:w-52">
        <Search aria-hidden="true" size={14} />
        <span className="flex-1 text-left max-desk:sr-only">Search or go to</span>
        <kbd className="font-mono text-xs max-desk:hidden">Ctrl K</kbd>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-50 bg-[rgb(20_18_14/0.4)]" />
        <Dialog.Popup className="fixed top-[10dvh] left-1/2 z-50 w-[min(36rem,calc(100vw-2rem))] -translate-x-1/2 overflow-hidden rounded-md border border-line-2 bg-sheet shadow-float outline-none">
          <Dialog.Title className="sr-only">Search or go to</Dialog.Title>
          <Command label="Search or go to" loop>
            <Command.Input
              value={words}
              onValueChange={setWords}
              placeholder="A page, a deal, or words to look for"
              className="h-11 w-full border-b border-line bg-transparent px-4 text-lg outline-none placeholder:text-ink-3"
            />
            <Command.List className="max-h-[min(24rem,60dvh)] overflow-y-auto p-2 [&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-3">
              {searchPath ? null : (
                <Command.Empty className="px-2 py-3 text-ink-3">Nothing of that name.</Command.Empty>
              )}
              {searchPath && query ? (
                <Command.Item
                  forceMount
                  value={`search ${query}`}
                  onSelect={() => go(`${searchPath}?q=${encodeURIComponent(query)}`)}
                  className={ITEM}
                >
                  Search facts, findings and documents for “{query}”
                </Command.Item>
              ) : null}
              {groups.map((group) => (
                <Command.Group key={group.title} heading={group.title}>
                  {group.entries.map((entry) => (
                    <Command.Item
                      key={entry.href}
                      value={`${entry.title} ${entry.href}`}
                      onSelect={() => go(entry.href)}
                      className={ITEM}
                    >
                      {entry.title}
                    </Command.Item>
                  ))}
                </Command.Group>
              ))}
            </Command.List>
          </Command>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
