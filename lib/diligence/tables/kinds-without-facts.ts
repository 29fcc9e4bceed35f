// Data sheet: tables that serve the document itself and tell nothing about the company's IT; their rows are no facts.
import { words } from "./table-kind.ts";

export interface NoFactsSheet {
  kind: string;
  /** Headers typical for it. */
  headers: string[];
  /** Nearest title or heading. */
  titles: string[];
  /** First cells of its rows (key-value tables). */
  firstCells: string[];
  /** Share of the headers that must be typical; half unless stated. */
  share?: number;
  /** One of these headers must be there. */
  needs?: string[];
  /** A title alone is enough, whatever the columns. */
  titleAlone?: boolean;
}

export const NO_FACTS: NoFactsSheet[] = [
  {
    kind: "document_control",
    titleAlone: true,
    headers: words(
      "document owner|version number|document version|document id|document status|effective date|change description|revision|version no|approver|author|reviewed by|approved by|approval date|signature|prepared by|changed by|summary of changes|changes|date of change|modified by|anderung|autor|bearbeiter|freigabe|change history|change|amendment|description of change|date revised|submitter|revised by|section affected|pages affected",
    ),
    titles: words(
      "document control|version history|revision history|change history|document history|approval|approvals|sign off|distribution list|document information|document management|document properties|anderungshistorie|dokumenthistorie|versionshistorie|freigabe|dokumentenlenkung|historique des versions|signatures|document status|change log|record of changes|revision record|amendment history|revisions|message headers",
    ),
    firstCells: words(
      "document owner|document title|document id|version|author|approved by|effective date|next review|classification|distribution|review cycle|document version|last updated|status|date|owner|document control|prepared by|autor|erstellt von|freigegeben von",
    ),
  },
  {
    kind: "document_control",
    share: 0.75,
    needs: words("version|release|date|author|revision"),
    headers: words("version|release|date|comment|comments|audience|author|description|name|status|remarks|issue"),
    titles: [],
    firstCells: [],
  },
  {
    kind: "document_index",
    share: 0.75,
    headers: words(
      "index|index no|vdr index|index number|document|document name|document title|file|file name|folder|path|uploaded|uploaded on|date uploaded|received|provided|format|file type|pages|size|side|dokument|datei|ordner|hochgeladen|fichier|dossier",
    ),
    titles: words(
      "data room index|vdr index|document index|index of documents|data room contents|datenraumindex|index",
    ),
    firstCells: [],
  },
  {
    kind: "open_points",
    headers: words(
      "information needed|information requested|missing information|requested document|document requested|data requested|request|vdr request|open question|open point|gap|information gap|offene punkte|fehlende information|angeforderte unterlagen|documents demandes|informations demandees",
    ),
    titles: words(
      "documentation gaps|information gaps|vdr requests|documentation gaps and vdr requests|information request list|request list|open questions|open points|open items|data gaps|outstanding requests|offene punkte|anforderungsliste|liste de demandes",
    ),
    firstCells: [],
  },
  {
    kind: "contacts",
    share: 1,
    headers: words(
      "name|email|email address|e mail|phone|phone number|telephone|mobile|fax|contact|address|telefon|courriel",
    ),
    titles: words("contact information|contacts|contact details|kontakt|kontakte"),
    firstCells: [],
  },
  {
    kind: "reference_data",
    headers: words("oid|object identifier|citation|reference|reference level|literature|source document"),
    titles: words("policy oids|auditable events|types of events|citations|bibliography|laws and regulations"),
    firstCells: [],
  },
  {
    kind: "glossary",
    titleAlone: true,
    headers: words(
      "term|acronym|abbreviation|definition|abbreviations|begriff|abkurzung|bedeutung|meaning|terme|sigle",
    ),
    titles: words(
      "glossary|abbreviations|acronyms|terms and definitions|definitions|terminology|glossar|abkurzungen|abkurzungsverzeichnis|begriffe|glossaire",
    ),
    firstCells: [],
  },
  {
    kind: "definitions",
    headers: words(
      "definition|rating scale|level description|score range|scale|risk tolerance definition|action required",
    ),
    titles: words(
      "scale|scales|rating scale|severity definitions|severity levels|severity categories|difficulty levels|difficulty definitions|scoring|risk matrix|heat map|heat matrix|classification scheme|likelihood scale|impact scale|vulnerability categories|code maturity categories|bewertungsskala|status categories|account status categories|scoring criteria|rating criteria",
    ),
    firstCells: [],
  },
  {
    kind: "legend",
    titleAlone: true,
    headers: words("icon|symbol|legend|colour code|color code|legende|emoji"),
    titles: words(
      "legend|icon legend|key to symbols|how to read|reading guide|instructions|how to use|legende|colour coding|leseanleitung|how to use this template",
    ),
    firstCells: [],
  },
  {
    kind: "contents",
    titleAlone: true,
    headers: words("page|page number|seite|table of contents|section|chapter|kapitel"),
    titles: words(
      "table of contents|contents|index of tables|list of figures|list of tables|inhalt|inhaltsverzeichnis|sommaire|navigation|table des matieres",
    ),
    firstCells: [],
  },
  {
    kind: "related_documents",
    titleAlone: true,
    headers: words(
      "related document|related documents|document link|documentation|status page|api docs|link|links|url|reference document|relevance|referenced document",
    ),
    titles: words(
      "related documents|references|related policies|reference documents|documentation links|supplier documentation links|further reading|bibliography|links|mitgeltende dokumente|quellen|supporting documents|related links|useful links",
    ),
    firstCells: [],
  },
  {
    kind: "template",
    titleAlone: true,
    headers: [],
    titles: words(
      "template|log template|form template|blank form|checklist template|vorlage|example table|formular|access request log template",
    ),
    firstCells: [],
  },
];
