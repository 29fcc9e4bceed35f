import {
  Activity,
  AppWindow,
  Banknote,
  CalendarCheck,
  CircleHelp,
  Columns2,
  Combine,
  FileText,
  Fingerprint,
  GitCompareArrows,
  Grid2x2Check,
  LayoutDashboard,
  type LucideIcon,
  Network,
  Play,
  Quote,
  Scale,
  Search,
  Server,
  Settings,
  ShieldCheck,
  Users,
} from "lucide-react";
import type { DealPage } from "./menu-entries.ts";

const ICON: Record<DealPage, LucideIcon> = {
  summary: LayoutDashboard,
  documents: FileText,
  applications: AppWindow,
  infrastructure: Server,
  network: Network,
  cybersecurity: ShieldCheck,
  identity_access: Fingerprint,
  organization: Users,
  facts: Quote,
  items: Combine,
  findings: Scale,
  gaps: CircleHelp,
  coverage: Grid2x2Check,
  contradictions: GitCompareArrows,
  costs: Banknote,
  "day-1": CalendarCheck,
  overlaps: Columns2,
  search: Search,
  runs: Play,
  activity: Activity,
  settings: Settings,
};

export function PageIcon({ page, size = 15 }: { page: DealPage; size?: number }) {
  const Icon = ICON[page];
  return <Icon aria-hidden="true" size={size} strokeWidth={1.7} className="shrink-0" />;
}
