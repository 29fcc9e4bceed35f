// The deals that the evaluation builds from a data room: two companies as one deal, each foreign file as its own.
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";

export interface EvalDeal {
  name: string;
  /** Folder or file with the target's documents. */
  target: string;
  targetName: string;
  buyer?: string;
  buyerName?: string;
  /** Paths of the truth that this deal answers for. */
  only: string[];
}

/** Deals below `root`, in a fixed order. */
export function evalDeals(root: string): EvalDeal[] {
  const ofFolder = (folder: string): EvalDeal => ({
    name: `Eval ${folder}`,
    target: join(root, folder),
    targetName: "Target",
    only: [`${folder}/`],
  });
  const foreign = readdirSync(join(root, "other-orgs")).sort();
  return [
    {
      ...ofFolder("target-a"),
      buyer: join(root, "buyer-a"),
      buyerName: "Buyer",
      only: ["target-a/", "buyer-a/"],
    },
    ...foreign.map((file) => ({
      name: `Eval ${basename(file)}`,
      target: join(root, "other-orgs", file),
      targetName: "Target",
      only: [`other-orgs/${file}`],
    })),
    ofFolder("misc-formats"),
    ofFolder("malformed"),
  ];
}
