// The reference data that the product was delivered with: used until an operator renews it.
import exploited from "./kev.json" with { type: "json" };
import lifecycles from "./lifecycles.json" with { type: "json" };
import type { Reference } from "./shapes.ts";

export const BUILT_IN = { lifecycles, exploited } as unknown as Reference;
