// Data sheet: what an analyst expects to learn about protection, detection, incidents, privacy and compliance.
import type { DomainSheet } from "./sheet.ts";

export const CYBERSECURITY: DomainSheet = {
  domain: "cybersecurity",
  label: "Cybersecurity",
  categories: [
    {
      category: "endpoint",
      label: "Endpoint protection",
      details: ["vendor", "coverage", "platforms"],
      sources: ["Endpoint protection console report"],
      topics: [
        {
          key: "endpoint_product",
          text: "EDR or antivirus",
          question: "Which endpoint detection or antivirus product is in use?",
          importance: "critical",
          buyer: true,
          answeredBy: {
            details: ["vendor"],
            words:
              /defender|crowdstrike|sentinelone|sophos|\bedr\b|\bxdr\b|antivirus|anti-?malware|carbon black|symantec|trend micro|eset/i,
          },
        },
        {
          key: "endpoint_coverage",
          text: "Coverage",
          question: "How many workstations and servers does endpoint protection cover, of how many in all?",
          importance: "important",
          answeredBy: {
            details: ["coverage"],
            words: /\d\s?%|\d+ of \d+|all (endpoint|device|server|client|workstation)s?/i,
          },
        },
      ],
    },
    {
      category: "email_security",
      label: "E-mail security",
      details: ["vendor", "dmarc", "features"],
      sources: ["Mail flow overview", "DNS records of the mail domains"],
      topics: [
        {
          key: "email_gateway_dmarc",
          text: "Mail gateway and DMARC",
          question: "Which gateway filters mail, and are SPF, DKIM and DMARC in force on all mail domains?",
          importance: "critical",
          answeredBy: {
            details: ["vendor", "dmarc", "spf", "spf_record", "dmarc_policy"],
            words: /dmarc|\bspf\b|dkim|mimecast|proofpoint|barracuda|hornet|mail gateway|exchange online protection/i,
          },
        },
      ],
    },
    {
      category: "perimeter",
      label: "Perimeter",
      details: ["vendor", "scope"],
      sources: ["List of systems reachable from the internet", "External scan report"],
      topics: [
        {
          key: "perimeter_waf",
          text: "Web application firewall",
          question: "Are web applications behind a web application firewall, and which?",
          importance: "important",
          answeredBy: { words: /\bwaf\b|web application firewall|cloudflare|akamai|imperva|front door/i },
        },
        {
          key: "perimeter_exposure",
          text: "Internet exposure",
          question: "Which systems are reachable from the internet?",
          importance: "important",
          answeredBy: {
            details: ["scope", "exposure"],
            words: /internet[- ]facing|exposed|public(ly)? (reachable|accessible|ip)|attack surface|open port/i,
          },
        },
      ],
    },
    {
      category: "detection",
      label: "Detection and response",
      details: ["vendor", "log_sources", "hours", "soc_model", "retention"],
      sources: ["Security monitoring concept", "SOC service contract"],
      topics: [
        {
          key: "detection_siem",
          text: "SIEM",
          question: "Is there a SIEM, which product, and which sources feed it?",
          importance: "critical",
          buyer: true,
          answeredBy: {
            details: ["vendor", "log_sources"],
            words:
              /\bsiem\b|sentinel|splunk|qradar|elastic|security hub|guardduty|wazuh|log(s|ging)? (collect|central)/i,
          },
        },
        {
          key: "detection_hours",
          text: "Who watches it and when",
          question: "Who watches security alarms, at which hours (SOC, on call, 24x7)?",
          importance: "important",
          answeredBy: {
            details: ["hours", "soc_model"],
            words: /24\s?[x/]\s?7|\bsoc\b|\bmdr\b|on[- ]call|business hours|office hours/i,
          },
        },
        {
          key: "detection_log_retention",
          text: "Log retention",
          question: "How long are security logs kept?",
          importance: "important",
          answeredBy: { details: ["retention"], words: /retention|retained|kept for/i },
        },
      ],
    },
    {
      category: "vulnerability",
      label: "Vulnerabilities",
      details: ["vendor", "frequency", "coverage", "patch_cadence", "last_pentest"],
      sources: ["Latest vulnerability scan report", "Patch status report"],
      topics: [
        {
          key: "vulnerability_scanning",
          text: "Scanning",
          question: "Which systems are scanned for vulnerabilities, how often and with what open results?",
          importance: "critical",
          answeredBy: {
            details: ["vendor", "frequency", "coverage"],
            words: /scan|nessus|qualys|rapid7|inspector|tenable|openvas|sast|dast|dependabot|sonar/i,
          },
        },
        {
          key: "vulnerability_patching",
          text: "Patching",
          question: "How fast are security patches applied, and what is the current patch level?",
          importance: "critical",
          answeredBy: { details: ["patch_cadence"], words: /patch/i },
        },
        {
          key: "vulnerability_pentest",
          text: "Penetration tests",
          question:
            "When was the last independent penetration test, of what scope, and which findings are open (penetration test report)?",
          importance: "important",
          answeredBy: {
            details: ["last_pentest"],
            words: /penetration|pen-?test|red team|security (assessment|review)/i,
          },
          sources: ["Penetration test reports of the last 24 months"],
        },
      ],
    },
    {
      category: "data_security",
      label: "Data security",
      details: ["vendor", "scope", "encryption_at_rest", "encryption_in_transit"],
      sources: ["Encryption standard", "Data classification overview"],
      topics: [
        {
          key: "data_encryption",
          text: "Encryption",
          question: "Is data encrypted at rest and in transit on servers, laptops and backups?",
          importance: "important",
          answeredBy: {
            details: ["encryption_at_rest", "encryption_in_transit"],
            words: /encrypt|\btls\b|bitlocker|filevault|\bkms\b|aes/i,
          },
        },
        {
          key: "data_loss_prevention",
          text: "Data loss prevention",
          question: "Is there data loss prevention, and on which channels?",
          importance: "nice_to_have",
          answeredBy: { words: /data loss|\bdlp\b|purview|macie/i },
        },
      ],
    },
    {
      category: "cloud_security",
      label: "Cloud security",
      details: ["vendor", "clouds"],
      sources: ["Cloud posture report"],
      topics: [
        {
          key: "cloud_posture",
          text: "Cloud posture",
          question: "How is the configuration of the cloud checked, and which checks fail at present?",
          importance: "important",
          answeredBy: { anyFact: true },
        },
      ],
    },
    {
      category: "incident_response",
      label: "Incident response",
      details: ["plan", "team", "last_test", "insurance"],
      sources: ["Incident response plan", "Cyber insurance policy"],
      topics: [
        {
          key: "incident_response_plan",
          text: "Response plan",
          question: "Is there an incident response plan with named people and an outside partner?",
          importance: "critical",
          answeredBy: {
            details: ["plan", "team"],
            words: /incident (response|management|handling)|response plan|playbook|runbook/i,
          },
        },
        {
          key: "incident_response_exercises",
          text: "Exercises",
          question: "When was the response last exercised, with what result (evidence that a test took place)?",
          importance: "important",
          answeredBy: { details: ["last_test", "last_tested"], words: /exercise|table-?top|drill|simulat/i },
        },
        {
          key: "incident_response_insurance",
          text: "Cyber insurance",
          question: "Is there cyber insurance, with which cover, exclusions and change-of-control clause?",
          importance: "important",
          answeredBy: { details: ["insurance"], words: /insur/i },
          sources: ["Cyber insurance policy"],
        },
      ],
    },
    {
      category: "incidents",
      label: "Past incidents",
      details: ["date", "type", "data_affected", "notified", "root_cause", "closed", "cost"],
      sources: ["Incident log of the last 36 months", "Incident reports and notifications"],
      topics: [
        {
          key: "incidents_history",
          text: "Last 36 months",
          question:
            "Which security incidents happened in the past 36 months, with cause, damage and closure (a written nil return if none)?",
          importance: "critical",
          answeredBy: { anyFact: true },
        },
        {
          key: "incidents_notifications",
          text: "Notifications",
          question: "Which incidents were notified to authorities, customers or insurers?",
          importance: "critical",
          answeredBy: {
            details: ["notified"],
            words: /notif|reported to|supervisory authority|no (security )?incidents?/i,
          },
        },
        {
          key: "incidents_insurance_claims",
          text: "Insurance claims",
          question: "Which insurance claims were made for IT or cyber incidents?",
          importance: "important",
          answeredBy: { details: ["claim", "insurance"], words: /claim|insur/i },
        },
      ],
    },
    {
      category: "privacy",
      label: "Privacy",
      details: ["data_category", "subjects", "volume", "systems", "transfers", "processor"],
      sources: ["Record of processing activities", "Correspondence with data protection authorities"],
      topics: [
        {
          key: "privacy_record",
          text: "Record of processing",
          question: "Is there a current record of processing activities with systems, subjects and processors?",
          importance: "critical",
          answeredBy: {
            details: ["data_category", "subjects", "systems", "processor"],
            words: /record of processing|\bropa\b|processing activit|art(icle|\.)? 30|data processing agreement/i,
          },
        },
        {
          key: "privacy_proceedings",
          text: "Proceedings by authorities",
          question: "Are there complaints, proceedings or fines by data protection authorities?",
          importance: "critical",
          answeredBy: {
            words: /proceeding|complaint|fine[ds]?\b|investigation|supervisory authority|no (proceedings|complaints)/i,
          },
        },
        {
          key: "privacy_transfers",
          text: "Transfers",
          question: "Is personal data transferred to third countries, on which legal basis?",
          importance: "important",
          answeredBy: { details: ["transfers"], words: /third countr|transfer|standard contractual|adequacy|\bscc/i },
        },
      ],
    },
    {
      category: "compliance",
      label: "Compliance",
      details: ["framework", "status", "last_audit", "next_audit", "scope"],
      sources: ["Certificates and audit reports"],
      topics: [
        {
          key: "compliance_certifications",
          text: "Certifications",
          question:
            "Which certifications are held (ISO 27001, SOC 2, TISAX, PCI DSS), of which scope and valid until when?",
          importance: "critical",
          answeredBy: { details: ["framework", "status"], words: /iso ?27001|soc ?[12]|tisax|pci|nis2|hipaa|certif/i },
        },
        {
          key: "compliance_audit_findings",
          text: "Open audit findings",
          question: "Which findings of IT and security audits are open, with owner and remediation dates?",
          importance: "important",
          answeredBy: {
            details: ["severity", "finding", "result", "last_audit"],
            words: /(audit|open) finding|non-?conformit|deficienc|observation|remediation/i,
          },
        },
      ],
    },
    {
      category: "governance",
      label: "Security governance",
      details: ["policy", "owner", "review_date"],
      sources: ["Security policy set", "Training records", "IT and security risk register"],
      topics: [
        {
          key: "governance_policies",
          text: "Policy set",
          question: "Which security policies are in force, who owns them and when were they last reviewed?",
          importance: "important",
          answeredBy: { details: ["policy", "review_date"], words: /polic|standard|guideline|\bisms\b/i },
        },
        {
          key: "governance_training",
          text: "Training",
          question: "How are staff trained in security, and how many took part in the last year?",
          importance: "important",
          answeredBy: { words: /training|awareness|phishing (test|simulation)/i },
        },
        {
          key: "governance_security_lead",
          text: "Security lead",
          question: "Who leads information security, and to whom does that person report?",
          importance: "important",
          answeredBy: {
            details: ["owner"],
            words: /\bciso\b|security (lead|officer|manager)|head of (information )?security|\bisb\b/i,
          },
        },
      ],
    },
  ],
};
