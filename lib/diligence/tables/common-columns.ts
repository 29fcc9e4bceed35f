// Headers that mean the same in every kind of table: used after the sheet of the kind itself.
import { keyed, words } from "./table-kind.ts";

/** Detail key -> headers. The keys are those of several categories. */
export const COMMON_DETAILS = keyed({
  id: "id|ref|reference|no|nr|number|#|key|item no|unique id",
  status: "status|state|plan status|lifecycle status|install status|operational status",
  vendor: "vendor|supplier|manufacturer|publisher",
  version: "version|release",
  owner:
    "owner|responsible|accountable|owned by|application owner|system owner|business owner|technical owner|service owner",
  location: "location|site",
  annual_cost: "annual cost|cost p a|annual spend",
  monthly_cost: "monthly cost|cost per month|cost month|monthly charge",
  currency: "currency",
  criticality: "criticality",
  notes: "notes|comment|comments|remarks|remark",
  description: "description",
  purpose: "purpose",
  users: "users|number of users",
  model: "model|model id|model name|model number",
  os: "operating system|os",
  support_end: "support end|end of support",
  contract_expiry: "contract end|contract expiry",
});

/** Headers of the column that names the thing, in tables of no known kind, best first. */
export const COMMON_ITEM = words(
  "name|title|item|project|system|check|control|metric|service|product|tool|component|category|type|area|topic|activity|role|process|step|function|description|bezeichnung|titel|thema|bereich|nom|designation|objet",
);

/** Headers whose cells are identifiers, never names. */
export const ID_HEADERS = words(
  "id|ref|reference|no|nr|number|key|code|lfd nr|pos|uuid|guid|uri|url|link|sku|serial number|row",
);

/** Columns that say where the transaction's perimeter runs. */
export const PERIMETER_HEADERS = words(
  "perimeter|transaction perimeter|in perimeter|in scope of transaction|transfer|transfers|transferring|carve out perimeter|deal perimeter|carve out scope|separation|perimeter status|transfers to buyer|separation status",
);
export const SHARED_HEADERS = words(
  "shared with parent|shared with seller|shared with group|shared|used by parent|shared service|shared with|group shared|shared with remainco",
);
export const PROVIDER_HEADERS = words(
  "provided by|operated by|run by|managed by|hosted by|provider type|service provider|operation|betrieb durch|betrieben von|contract held by|contract holder|held by|contracting party|agreement holder|operated|opere par|contracting entity",
);
/** Columns whose words say whether the row speaks of now, of plans or of the past. */
export const STATUS_HEADERS = words(
  "status|state|lifecycle status|install status|plan status|lifecycle|project status|implementation status|statut|zustand|stand|timeline|power state|powerstate|remediation status|current status|operational status",
);
/** Columns whose words name the type of the row's thing. */
export const TYPE_HEADERS = words(
  "product category|category|type|application type|device type|asset type|asset class|ci type|component type|server type|storage type|sys class name|class name|resource type|system type|function|functional area|business area|domain|area|business function|purpose|description|kategorie|typ|bereich|zweck|funktion|categorie|fonction|class|ci class|role|service type|device role|capability|tower|technology area|security domain|control domain|service area|service tower|solution area|technology domain|it tower|layer|it domain|service category|tool type|fachbereich|technologie",
);
/** Headers that state a demand or an aim rather than a condition. */
export const POLICY_HEADERS = words(
  "requirement|target|objective|rto requirement|rpo requirement|rto target|rpo target|mfa requirement|recovery target|required|standard|should|max drift allowed|gating requirement|threshold|alert threshold|success criteria|minimum|anforderung|soll|zielwert|exigence|goal",
);
/** Headers that state a condition. */
export const ACTUAL_HEADERS = words(
  "status|current|actual|value|result|current value|current performance|current status|implemented|last test|last tested|ist|in use|test result|score|last run",
);
