// For tests: tables as data rooms hold them in English, German and French, with the kind and the detail key of each column.

/** Kind, language, title ("" for none), then "Heading > key" of each column; "item" is the column that names the thing. */
export const GOLDEN: readonly (readonly [kind: string, title: string, columns: string])[] = [
  [
    "application_inventory",
    "",
    "Application > item; Vendor > vendor; Version > version; Hosting > deployment; No. of users > users; Business owner > owner; Criticality > criticality; Annual cost (EUR) > annual_cost; End of support > support_end; Interfaces > integrations",
  ],
  [
    "application_inventory",
    "",
    "System name > item; Manufacturer/Vendor > vendor; Release > version; Deployment model > deployment; Named users > users; Modules > modules; Level of customisation > customization; Business function > purpose; Support status > support_status; Shared with parent > shared_with_parent",
  ],
  [
    "application_inventory",
    "",
    "Anwendung > item; Hersteller > vendor; Version > version; Betriebsmodell > deployment; Anzahl Benutzer > users; Fachverantwortlicher > owner; Kritikalität > criticality; Jahreskosten (TEUR) > annual_cost; Supportende > support_end; Schnittstellen > integrations",
  ],
  [
    "application_inventory",
    "Anwendungslandschaft",
    "Bezeichnung > item; Anbieter > vendor; Release > version; Nutzerzahl > users; Module > modules; Anpassungsgrad > customization; Einsatzzweck > purpose; Wartungskosten p.a. > annual_cost; Buchungskreise > company_codes; Datenbank > database",
  ],
  [
    "application_inventory",
    "",
    "Application > item; Éditeur > vendor; Version > version; Mode d'hébergement > deployment; Nombre d'utilisateurs > users; Responsable métier > owner; Criticité > criticality; Coût annuel (k€) > annual_cost; Fin de support > support_end; Interfaces > integrations",
  ],
  [
    "application_inventory",
    "Portefeuille applicatif",
    "Nom > item; Fournisseur > vendor; Utilisateurs > users; Fonction > purpose; Modules > modules; Développements spécifiques > customization; Base de données > database",
  ],
  [
    "server_inventory",
    "",
    "Hostname > item; Operating system > os; Role > role; Location > location; vCPU > cpu; RAM (GB) > ram; Physical/Virtual > platform; IP address > ip_address; Warranty end > support_end; Environment > environment",
  ],
  [
    "server_inventory",
    "",
    "Servername > item; Betriebssystem > os; Serverrolle > role; Standort > location; Anzahl CPU > cpu; Arbeitsspeicher > ram; Physisch/Virtuell > platform; IP-Adresse > ip_address; Garantie bis > support_end; Umgebung > environment; Anschaffungsjahr > age",
  ],
  [
    "server_inventory",
    "",
    "Nom du serveur > item; Système d'exploitation > os; Rôle > role; Emplacement > location; Processeurs > cpu; Mémoire > ram; Adresse IP > ip_address; Fin de garantie > support_end; Environnement > environment; Date d'achat > age",
  ],
  [
    "network_device_inventory",
    "",
    "Switch > item; Manufacturer > vendor; Model > model; Firmware > version; Site > location; Ports > ports; Support end > support_end; Age > age",
  ],
  [
    "network_device_inventory",
    "Netzwerkgeräte",
    "Gerät > item; Hersteller > vendor; Modell > model; Firmwarestand > version; Standort > location; Gerätetyp > device_type; Support bis > support_end; Anschaffung > age",
  ],
  [
    "network_device_inventory",
    "Équipements réseau",
    "Équipement > item; Constructeur > vendor; Modèle > model; Micrologiciel > version; Site > location; Type d'équipement > device_type; Fin de support > support_end; Quantité > count",
  ],
  [
    "firewall_list",
    "",
    "Firewall > item; Vendor > vendor; Model > model; HA > high_availability; Firmware version > version; Site > location; End of support > support_end",
  ],
  [
    "firewall_list",
    "Firewalls",
    "Firewall > item; Hersteller > vendor; Modell > model; Hochverfügbarkeit > high_availability; Softwarestand > version; Standort > location; Anzahl > count",
  ],
  [
    "firewall_list",
    "Pare-feux",
    "Pare-feu > item; Constructeur > vendor; Modèle > model; Haute disponibilité > high_availability; Version > version; Site > location; Nombre > count",
  ],
  [
    "wan_links",
    "",
    "Site > item; Carrier > carrier; Bandwidth (Mbit/s) > bandwidth; Line type > technology; Contract end > contract_expiry; Backup line > redundancy; Monthly cost > monthly_cost",
  ],
  [
    "wan_links",
    "",
    "Standort > item; Carrier > carrier; Bandbreite (Mbit/s) > bandwidth; Anschlussart > technology; Vertragsende > contract_expiry; Redundanz > redundancy; Kosten pro Monat > monthly_cost",
  ],
  [
    "wan_links",
    "",
    "Site > item; Opérateur > carrier; Débit > bandwidth; Type de lien > technology; Fin de contrat > contract_expiry; Lien de secours > redundancy; Coût mensuel > monthly_cost",
  ],
  [
    "site_list",
    "Sites",
    "Site > item; Address > address; City > city; Country > country; Employees > users; Legal entity > legal_entity",
  ],
  [
    "site_list",
    "Standorte",
    "Standort > item; Anschrift > address; Ort > city; Land > country; Mitarbeiter > users; Gesellschaft > legal_entity",
  ],
  [
    "site_list",
    "Implantations",
    "Site > item; Adresse > address; Ville > city; Pays > country; Effectif > users; Société > legal_entity",
  ],
  [
    "wireless_list",
    "",
    "SSID > item; Vendor > vendor; Controller > controller; Access points > access_points; Standard > standard; Location > location",
  ],
  [
    "wireless_list",
    "WLAN",
    "WLAN > item; Hersteller > vendor; Controller > controller; Anzahl Access Points > access_points; Standard > standard; Standort > location",
  ],
  [
    "wireless_list",
    "Wifi",
    "SSID > item; Constructeur > vendor; Contrôleur > controller; Nombre de bornes > access_points; Site > location",
  ],
  ["vlan_list", "", "VLAN name > item; VLAN ID > vlans; Subnet > subnet; Purpose > purpose; Site > location"],
  ["vlan_list", "", "Bezeichnung > item; VLAN-ID > vlans; Subnetz > subnet; Zweck > purpose; Standort > location"],
  ["vlan_list", "", "Nom > item; VLAN > vlans; Sous-réseau > subnet; Usage > purpose; Site > location"],
  [
    "remote_access_list",
    "",
    "VPN > item; Vendor > vendor; VPN type > type; Concurrent users > users; MFA > mfa; Encryption > encryption",
  ],
  [
    "remote_access_list",
    "Fernzugriff",
    "Lösung > item; Hersteller > vendor; Typ > type; Benutzer > users; MFA > mfa; Verschlüsselung > encryption",
  ],
  [
    "remote_access_list",
    "Accès distants",
    "Solution > item; Éditeur > vendor; Type > type; Utilisateurs > users; Authentification forte > mfa; Chiffrement > encryption",
  ],
  [
    "domain_list",
    "",
    "Domain name > item; Registrar > hosting; Expiry date > renewal_date; Owner > owner; DNSSEC > dnssec",
  ],
  [
    "domain_list",
    "",
    "Domain > item; Registrar > hosting; Ablaufdatum > renewal_date; Inhaber > owner; DNSSEC > dnssec",
  ],
  [
    "domain_list",
    "",
    "Nom de domaine > item; Bureau d'enregistrement > hosting; Date d'expiration > renewal_date; Titulaire > owner; DNSSEC > dnssec",
  ],
  [
    "telephony_list",
    "",
    "PBX > item; Carrier > carrier; Sites > sites; Extensions > users; Contract end > contract_expiry",
  ],
  [
    "telephony_list",
    "Telefonie",
    "Telefonanlage > item; Netzbetreiber > carrier; Standort > sites; Nebenstellen > users; Vertragsende > contract_expiry",
  ],
  [
    "telephony_list",
    "Téléphonie",
    "Autocommutateur > item; Opérateur > carrier; Site > location; Lignes internes > users; Fin de contrat > contract_expiry",
  ],
  [
    "storage_list",
    "",
    "Storage system > item; Manufacturer > vendor; Model > model; Capacity (TB) > capacity; Used (TB) > used; Support end > support_end",
  ],
  [
    "storage_list",
    "",
    "Speichersystem > item; Hersteller > vendor; Modell > model; Kapazität (TB) > capacity; Belegt (TB) > used; Garantieende > support_end",
  ],
  [
    "storage_list",
    "",
    "Baie de stockage > item; Constructeur > vendor; Modèle > model; Capacité (To) > capacity; Capacité utilisée > used; Fin de support > support_end",
  ],
  [
    "backup_jobs",
    "",
    "Backup job > item; Backup product > vendor; Scope > coverage; Backup frequency > frequency; Retention > retention; Last restore test > last_tested; Backup target > target",
  ],
  [
    "backup_jobs",
    "Datensicherung",
    "Sicherungsjob > item; Sicherungssoftware > vendor; Umfang > coverage; Sicherungshäufigkeit > frequency; Aufbewahrung > retention; Letzter Restore-Test > last_tested; Sicherungsziel > target",
  ],
  [
    "backup_jobs",
    "Sauvegardes",
    "Tâche de sauvegarde > item; Logiciel de sauvegarde > vendor; Périmètre > coverage; Fréquence > frequency; Durée de rétention > retention; Dernier test de restauration > last_tested",
  ],
  [
    "recovery_objectives",
    "",
    "Business process > item; RTO (h) > rto; RPO (h) > rpo; Criticality > criticality; Last DR test > last_tested; Fallback > fallback",
  ],
  [
    "recovery_objectives",
    "",
    "Geschäftsprozess > item; RTO (Std.) > rto; RPO (Std.) > rpo; Kritikalität > criticality; Letzter Test > last_tested",
  ],
  [
    "recovery_objectives",
    "",
    "Processus métier > item; Délai de reprise > rto; Perte de données maximale > rpo; Criticité > criticality; Dernier test > last_tested",
  ],
  [
    "continuity_tests",
    "DR tests",
    "Exercise > item; Test date > last_tested; Result > result; Scope > scope; Participants > participants; Frequency > frequency",
  ],
  [
    "continuity_tests",
    "Notfalltests",
    "Übung > item; Datum > last_tested; Ergebnis > result; Umfang > scope; Teilnehmer > participants; Häufigkeit > frequency",
  ],
  [
    "continuity_tests",
    "Tests de reprise",
    "Exercice > item; Date du dernier test > last_tested; Résultat > result; Périmètre > scope; Participants > participants",
  ],
  [
    "cloud_services",
    "",
    "Account name > item; Cloud provider > provider; Region > regions; Account ID > account_id; Monthly spend > monthly_cost; Owner > owner; Purpose > purpose",
  ],
  [
    "cloud_services",
    "Cloud-Dienste",
    "Cloud-Dienst > item; Cloud-Anbieter > provider; Region > regions; Jahreskosten > annual_cost; Verantwortlich > owner; Zweck > purpose",
  ],
  [
    "cloud_services",
    "Services cloud",
    "Service cloud > item; Fournisseur cloud > provider; Région > regions; Coût annuel > annual_cost; Responsable > owner; Usage > purpose",
  ],
  [
    "ot_inventory",
    "",
    "OT system > item; Plant > plant; Vendor > vendor; Operating system > os; Network zone > segmentation; Remote access > remote_access; Owner > owner",
  ],
  [
    "ot_inventory",
    "Produktionssysteme",
    "Anlage > item; Werk > plant; Hersteller > vendor; Betriebssystem > os; Netzsegment > segmentation; Fernwartung > remote_access; Verantwortlich > owner; Baujahr > age",
  ],
  [
    "ot_inventory",
    "Systèmes industriels",
    "Machine > item; Usine > plant; Constructeur > vendor; Système d'exploitation > os; Zone réseau > segmentation; Télémaintenance > remote_access; Responsable > owner",
  ],
  [
    "end_user_devices",
    "",
    "Device type > item; Quantity > count; Operating system > os; MDM > management; Average age > age; Location > location",
  ],
  [
    "end_user_devices",
    "Endgeräte",
    "Gerätetyp > item; Anzahl > count; Betriebssystem > os; Verwaltung > management; Alter > age; Standort > location",
  ],
  [
    "end_user_devices",
    "Postes de travail",
    "Type d'appareil > item; Quantité > count; Système d'exploitation > os; Gestion > management; Âge > age; Site > location",
  ],
  [
    "data_centres",
    "",
    "Data centre > item; Provider > vendor; Address > location; Tier > tier; Power (kW) > power; Contract end > lease_expiry; Racks > racks",
  ],
  [
    "data_centres",
    "",
    "Rechenzentrum > item; Betreiber > vendor; Adresse > location; Vertragsende > lease_expiry; Racks > racks; Stromversorgung > power",
  ],
  [
    "data_centres",
    "",
    "Centre de données > item; Hébergeur > vendor; Adresse > location; Fin de contrat > lease_expiry; Puissance (kW) > power",
  ],
  [
    "licence_register",
    "",
    "Product > item; Vendor > vendor; Licence metric > metric; Entitled > entitled; Deployed > deployed; Shortfall > shortfall; Renewal date > renewal_date; Annual cost > annual_cost; Agreement holder > agreement_holder",
  ],
  [
    "licence_register",
    "",
    "Lizenz > item; Hersteller > vendor; Lizenzmetrik > metric; Anzahl Lizenzen > entitled; Installiert > deployed; Unterdeckung > shortfall; Ablaufdatum > renewal_date; Jahreskosten > annual_cost; Lizenznehmer > agreement_holder",
  ],
  [
    "licence_register",
    "",
    "Logiciel > item; Éditeur > vendor; Métrique > metric; Licences acquises > entitled; Licences déployées > deployed; Écart > shortfall; Échéance > renewal_date; Coût annuel > annual_cost; Titulaire de la licence > agreement_holder",
  ],
  [
    "contract_register",
    "",
    "Supplier > item; Contract number > id; Subject > services; Start date > start_date; End date > contract_expiry; Notice period > notice; Annual value > annual_cost; Change of control > change_of_control; Contracting entity > contracting_party",
  ],
  [
    "contract_register",
    "",
    "Vertragspartner > item; Vertragsnummer > id; Vertragsgegenstand > services; Vertragsbeginn > start_date; Vertragsende > contract_expiry; Kündigungsfrist > notice; Jahreskosten > annual_cost; Kontrollwechselklausel > change_of_control; Übertragbarkeit > assignable",
  ],
  [
    "contract_register",
    "",
    "Fournisseur > item; N° de contrat > id; Objet du contrat > services; Date de début > start_date; Date de fin > contract_expiry; Préavis > notice; Montant annuel > annual_cost; Changement de contrôle > change_of_control; Tacite reconduction > auto_renewal",
  ],
  [
    "vendor_register",
    "",
    "Vendor > item; Services provided > services; Annual spend > annual_cost; Criticality > criticality; Contact > contact; Country > country",
  ],
  [
    "vendor_register",
    "Lieferanten",
    "Lieferant > item; Leistungen > services; Jahresumsatz > annual_cost; Kritikalität > criticality; Ansprechpartner > owner",
  ],
  [
    "vendor_register",
    "Liste des fournisseurs",
    "Fournisseur > item; Prestations > services; Dépenses annuelles > annual_cost; Criticité > criticality",
  ],
  [
    "outsourcing_list",
    "",
    "Service tower > services; Outsourcing provider > item; FTE > headcount; Delivery location > location; Contract end > contract_expiry; Annual fee > annual_cost",
  ],
  [
    "headcount",
    "",
    "Team > item; Headcount > count; FTE > fte; Location > location; External FTE > contractors; Vacancies > vacancies",
  ],
  [
    "headcount",
    "",
    "Abteilung > item; Anzahl Mitarbeiter > count; Externe > contractors; Standort > location; Offene Stellen > vacancies",
  ],
  [
    "headcount",
    "Effectifs informatiques",
    "Équipe > item; ETP > count; Externes > contractors; Site > location; Postes vacants > vacancies",
  ],
  [
    "staff_list",
    "",
    "Employee ID > id; Name > name; Job title > item; Department > team; Location > location; Hire date > tenure; Employment type > employment; Reports to > reports_to; Annual salary > annual_cost",
  ],
  [
    "staff_list",
    "",
    "Personalnummer > id; Nachname > name; Stellenbezeichnung > item; Abteilung > team; Standort > location; Eintrittsdatum > tenure; Beschäftigungsart > employment; Vorgesetzter > reports_to; Jahresgehalt > annual_cost",
  ],
  [
    "staff_list",
    "",
    "Matricule > id; Nom de famille > name; Intitulé du poste > item; Direction > team; Site > location; Date d'embauche > tenure; Type de contrat de travail > employment; Rattaché à > reports_to; Salaire > annual_cost",
  ],
  [
    "key_people",
    "",
    "Role > item; Name > name; Unique knowledge > unique_knowledge; Systems > systems; Deputy > backup",
  ],
  [
    "key_people",
    "",
    "Schlüsselperson > name; Rolle > item; Wissensgebiet > unique_knowledge; Systeme > systems; Stellvertreter > backup",
  ],
  ["key_people", "", "Personne clé > name; Rôle > item; Connaissances clés > unique_knowledge; Suppléant > backup"],
  [
    "budget",
    "",
    "Cost category > item; Opex > opex; Capex > capex; Total > total; Currency > currency; Allocation key > allocation_key",
  ],
  [
    "budget",
    "IT-Kosten",
    "Kostenart > item; Betriebskosten > opex; Investitionen > capex; Gesamt > total; Konzernumlage > parent_recharge; Umlageschlüssel > allocation_key",
  ],
  [
    "budget",
    "Budget informatique",
    "Poste budgétaire > item; Fonctionnement > opex; Investissements > capex; Montant total > total; Refacturation groupe > parent_recharge; Clé de répartition > allocation_key",
  ],
  [
    "project_portfolio",
    "",
    "Project name > item; Project manager > owner; Status > status; Budget (kEUR) > budget; Spent to date > spent; Start date > start_date; Go-live > end_date",
  ],
  [
    "project_portfolio",
    "",
    "Projekt > item; Projektleiter > owner; Status > status; Budget (TEUR) > budget; Ist-Kosten > spent; Beginn > start_date; Fertigstellung > end_date",
  ],
  [
    "project_portfolio",
    "",
    "Projet > item; Chef de projet > owner; Avancement > status; Budget (k€) > budget; Date de début > start_date; Date de fin > end_date",
  ],
  [
    "tsa_services",
    "",
    "TSA service > item; Provider > provider; Recipient > recipient; Duration (months) > duration; Price basis > price_basis; Monthly charge > monthly_charge; Service level > service_level; Exit project > exit_project",
  ],
  [
    "tsa_services",
    "Konzernleistungen",
    "Leistung > item; Leistungserbringer > provider; Leistungsempfänger > recipient; Laufzeit > duration; Preisbasis > price_basis; Monatliche Kosten > monthly_charge",
  ],
  [
    "tsa_services",
    "Services de transition",
    "Service > item; Prestataire de service > provider; Bénéficiaire > recipient; Durée > duration; Base de prix > price_basis; Coût mensuel > monthly_charge",
  ],
  ["process_list", "", "Process > item; Maturity > maturity; Tool > tool; Process owner > owner"],
  ["process_list", "IT-Prozesse", "Prozess > item; Reifegrad > maturity; Werkzeug > tool; Verantwortlich > owner"],
  [
    "process_list",
    "Processus informatiques",
    "Processus > item; Maturité > maturity; Outil > tool; Responsable > owner",
  ],
  [
    "interface_list",
    "",
    "Interface > item; Source system > source_system; Target system > target_system; Protocol > protocols; Frequency > frequency; Middleware > platform",
  ],
  [
    "interface_list",
    "",
    "Schnittstelle > item; Quellsystem > source_system; Zielsystem > target_system; Protokoll > protocols; Häufigkeit > frequency",
  ],
  [
    "interface_list",
    "",
    "Flux > item; Application source > source_system; Application cible > target_system; Protocole > protocols; Fréquence > frequency",
  ],
  [
    "database_list",
    "",
    "Database name > item; DBMS > platform; DB version > version; Size (GB) > size; Server > server; Application > application",
  ],
  [
    "database_list",
    "Datenbanken",
    "Datenbank > item; Datenbanksystem > platform; Version > version; Größe (GB) > size; Server > server; Anwendung > application",
  ],
  [
    "database_list",
    "Bases de données",
    "Base de données > item; SGBD > platform; Version > version; Taille (Go) > size; Serveur > server",
  ],
  [
    "custom_application_list",
    "",
    "Application > item; Programming language > technology; Developed by > developers; Purpose > purpose; Documentation > documentation; In use since > age",
  ],
  [
    "custom_application_list",
    "Eigenentwicklungen",
    "Anwendung > item; Programmiersprache > technology; Entwickler > developers; Zweck > purpose; Dokumentation > documentation",
  ],
  [
    "custom_application_list",
    "Développements spécifiques",
    "Application > item; Langage > technology; Développeurs > developers; Finalité > purpose; Documentation > documentation",
  ],
  [
    "saas_list",
    "SaaS subscriptions",
    "SaaS application > item; Provider > vendor; Owner > owner; Seats > users; Annual cost > annual_cost; Renewal date > renewal_date",
  ],
  [
    "penetration_test_findings",
    "",
    "Finding ID > id; Vulnerability > item; CVSS > cvss; Severity > severity; Affected system > system; Remediation status > status",
  ],
  [
    "penetration_test_findings",
    "",
    "Nr. > id; Schwachstelle > item; CVSS > cvss; Schweregrad > severity; Status > status; Empfehlung > recommendation",
  ],
  [
    "penetration_test_findings",
    "",
    "Réf. > id; Vulnérabilité > item; CVSS > cvss; Gravité > severity; Statut > status; Recommandation > recommendation",
  ],
  [
    "audit_findings",
    "",
    "Ref > id; Audit finding > item; Rating > severity; Corrective action > recommendation; Due date > due_date; Action owner > owner; Status > status",
  ],
  [
    "audit_findings",
    "Prüfungsfeststellungen",
    "Nr. > id; Feststellung > item; Schweregrad > severity; Massnahme > recommendation; Frist > due_date; Verantwortlich > owner; Status > status",
  ],
  [
    "audit_findings",
    "Constats d'audit",
    "N° > id; Constat > item; Gravité > severity; Recommandation > recommendation; Échéance > due_date; Responsable > owner; Statut > status",
  ],
  [
    "incident_log",
    "",
    "Incident ID > id; Date > date; Incident > item; Severity > severity; Root cause > root_cause; Data affected > data_affected; Notified > notified; Cost > cost",
  ],
  [
    "incident_log",
    "Sicherheitsvorfälle",
    "Nr. > id; Datum > date; Vorfall > item; Schweregrad > severity; Ursache > root_cause; Betroffene Daten > data_affected; Gemeldet > notified; Schaden > cost",
  ],
  [
    "incident_log",
    "Registre des incidents",
    "N° > id; Date de l'incident > date; Incident > item; Gravité > severity; Cause racine > root_cause; Données concernées > data_affected; Notifié > notified",
  ],
  [
    "certification_register",
    "",
    "Certificate > item; Certification body > auditor; Scope > scope; Last audit > last_audit; Next audit > next_audit; Valid until > valid_until; Status > status",
  ],
  [
    "certification_register",
    "",
    "Zertifikat > item; Zertifizierungsstelle > auditor; Geltungsbereich > scope; Letztes Audit > last_audit; Nächstes Audit > next_audit; Gültig bis > valid_until",
  ],
  [
    "certification_register",
    "",
    "Certification > item; Organisme certificateur > auditor; Périmètre > scope; Dernier audit > last_audit; Prochain audit > next_audit; Valable jusqu'au > valid_until",
  ],
  [
    "risk_register",
    "",
    "Risk ID > id; Risk > item; Likelihood > likelihood; Impact > impact; Risk score > score; Mitigation > mitigation; Risk owner > owner; Residual risk > residual_risk; Status > status",
  ],
  [
    "risk_register",
    "",
    "Nr. > id; Risiko > item; Eintrittswahrscheinlichkeit > likelihood; Auswirkung > impact; Risikobewertung > score; Gegenmaßnahme > mitigation; Verantwortlich > owner; Restrisiko > residual_risk",
  ],
  [
    "risk_register",
    "",
    "N° > id; Risque > item; Probabilité > likelihood; Impact > impact; Niveau de risque > score; Mesures > mitigation; Responsable > owner; Risque résiduel > residual_risk",
  ],
  [
    "privacy_record",
    "",
    "Processing activity > item; Purpose > purpose; Legal basis > legal_basis; Data subjects > subjects; Categories of data > data_category; Retention period > retention; Third country > transfers",
  ],
  [
    "privacy_record",
    "",
    "Verarbeitungstätigkeit > item; Zweck > purpose; Rechtsgrundlage > legal_basis; Betroffene Personen > subjects; Datenkategorien > data_category; Löschfrist > retention; Auftragsverarbeiter > processor",
  ],
  [
    "privacy_record",
    "",
    "Traitement > item; Finalité > purpose; Base légale > legal_basis; Personnes concernées > subjects; Catégories de données > data_category; Durée de conservation > retention",
  ],
  [
    "mfa_matrix",
    "",
    "System > item; MFA method > methods; MFA coverage > user_coverage; MFA product > vendor; Status > status",
  ],
  [
    "mfa_matrix",
    "Mehr-Faktor-Authentifizierung",
    "System > item; MFA-Methode > methods; Abdeckung > user_coverage; Status > status",
  ],
  [
    "mfa_matrix",
    "Authentification forte",
    "Système > item; Méthode MFA > methods; Taux de couverture > user_coverage; Statut > status",
  ],
  [
    "account_list",
    "",
    "UserPrincipalName > item; Account enabled > status; Last logon > last_login; MFA status > mfa; Groups > role; Email > email",
  ],
  [
    "account_list",
    "",
    "Benutzername > item; Konto aktiv > status; Letzte Anmeldung > last_login; MFA aktiv > mfa; Gruppenmitgliedschaften > role; E-Mail > email",
  ],
  [
    "account_list",
    "Comptes utilisateurs",
    "Identifiant de connexion > item; État du compte > status; Dernière connexion > last_login; MFA active > mfa; Groupes > role; Courriel > email",
  ],
  [
    "privileged_accounts",
    "",
    "Privileged account > item; Number of accounts > accounts; Session recording > session_recording; Owner > owner; MFA > mfa; System > scope",
  ],
  [
    "privileged_accounts",
    "Administratorkonten",
    "Administratorkonto > item; Anzahl > accounts; Sitzungsaufzeichnung > session_recording; Verantwortlich > owner; MFA > mfa; System > scope",
  ],
  [
    "privileged_accounts",
    "Comptes à privilèges",
    "Compte à privilèges > item; Nombre > accounts; Enregistrement des sessions > session_recording; Responsable > owner; Système > scope",
  ],
  [
    "service_accounts",
    "",
    "Service account > item; Purpose > purpose; Last password change > rotation; Owner > owner; Permissions > scope",
  ],
  [
    "service_accounts",
    "",
    "Dienstkonto > item; Zweck > purpose; Letzte Passwortänderung > rotation; Verantwortlich > owner; Berechtigungen > scope",
  ],
  [
    "service_accounts",
    "",
    "Compte de service > item; Usage > purpose; Dernier changement de mot de passe > rotation; Responsable > owner; Droits > scope",
  ],
  [
    "directory_list",
    "",
    "Forest > item; Domains > domains; Functional level > platform; Trust > structure; Users > users; Sync > sync",
  ],
  [
    "directory_list",
    "Active Directory",
    "Domäne > domains; Gesamtstruktur > item; Anzahl Benutzer > users; Synchronisation > sync",
  ],
  [
    "directory_list",
    "Active Directory",
    "Forêt > item; Relation d'approbation > structure; Nombre d'utilisateurs > users; Synchronisation > sync",
  ],
  [
    "external_access_list",
    "",
    "Company > item; External users > users; Access method > platform; Purpose > purpose; Approved by > governance",
  ],
  [
    "security_tools",
    "Security tools",
    "Security tool > item; Vendor > vendor; Coverage > coverage; Purpose > purpose; Status > status; Log retention > log_retention",
  ],
  [
    "security_tools",
    "Sicherheitslösungen",
    "Lösung > item; Hersteller > vendor; Abdeckung > coverage; Zweck > purpose; Status > status",
  ],
  [
    "security_tools",
    "Outils de sécurité",
    "Solution > item; Éditeur > vendor; Couverture > coverage; Usage > purpose; Statut > status",
  ],
  [
    "asset_register",
    "",
    "Asset tag > id; Asset name > item; Manufacturer > vendor; Model > model; Serial number > serial; Location > location; Purchase date > age",
  ],
  [
    "asset_register",
    "",
    "Inventarnummer > id; Bezeichnung > item; Hersteller > vendor; Modell > model; Seriennummer > serial; Standort > location; Anschaffungsdatum > age",
  ],
  [
    "asset_register",
    "",
    "Numéro d'inventaire > id; Désignation > item; Marque > vendor; Modèle > model; N° de série > serial; Localisation > location; Date d'acquisition > age",
  ],
  [
    "application_inventory",
    "",
    "Anwendung > item; Einsatzbereich > purpose; Lizenzart > licence_type; Anz. Nutzer > users; Wartung p.a. in EUR > annual_cost; Support bis > support_end",
  ],
  ["headcount", "IT-Personal", "Abteilung > item; Mitarbeiter (VZÄ) > count; Standort > location"],
  [
    "contract_register",
    "",
    "Fournisseur > item; Objet du contrat > services; Échéance > contract_expiry; Préavis > notice; Montant annuel HT (k€) > annual_cost",
  ],
  [
    "licence_register",
    "",
    "Software Vendor > vendor; Product > item; Licenses Owned > entitled; Licenses Deployed > deployed; Over/Under Licensed > shortfall; Maintenance Renewal > renewal_date",
  ],
  [
    "server_inventory",
    "RVTools vInfo",
    "VM > item; Guest OS > os; Number of CPUs > cpu; Memory GB > ram; Primary IP > ip_address; Datacenter > location",
  ],
  [
    "application_inventory",
    "Anwendungen",
    "Anwendung > item; Hersteller > vendor; Mandant > tenant; Postfächer > mailboxes; Datenquellen > data_sources; Mit Konzern geteilt > shared_with_parent",
  ],
  [
    "security_tools",
    "Outils de sécurité",
    "Solution > item; Éditeur > vendor; Sources de journaux > log_sources; Chiffrement au repos > encryption_at_rest; Assurance cyber > insurance",
  ],
];
