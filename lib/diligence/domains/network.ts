// Data sheet: what an analyst expects to learn about lines, switching, firewalls, remote access, names and telephony.
import type { DomainSheet } from "./sheet.ts";

export const NETWORK: DomainSheet = {
  domain: "network",
  label: "Network",
  categories: [
    {
      category: "wan",
      label: "WAN",
      details: ["carrier", "bandwidth", "sites", "contract_expiry", "redundancy", "technology"],
      sources: ["Site list with lines and carriers", "Network diagram", "Carrier contracts"],
      topics: [
        {
          key: "wan_carriers",
          text: "Carriers and bandwidth",
          question:
            "Which carriers connect the sites, with which bandwidth and contract end (network architecture and topology)?",
          importance: "critical",
          buyer: true,
          answeredBy: {
            details: ["carrier", "bandwidth"],
            words: /\d\s?([mg]bit|[mg]bps)|carrier|telekom|colt|verizon|at&t|orange|vodafone|bt\b|lumen/i,
          },
        },
        {
          key: "wan_technology",
          text: "MPLS or SD-WAN",
          question: "Is the wide area network MPLS, SD-WAN or internet VPN, and who manages it?",
          importance: "important",
          answeredBy: {
            details: ["technology"],
            words: /mpls|sd-?wan|site-to-site|ipsec|direct connect|expressroute|vpc|transit gateway/i,
          },
        },
        {
          key: "wan_redundancy",
          text: "Redundancy",
          question: "Which sites have a second line from a second carrier?",
          importance: "important",
          answeredBy: {
            details: ["redundancy"],
            words: /redundan|second(ary)? (line|carrier|link)|backup line|dual|failover|\blte\b|single (carrier|line)/i,
          },
        },
        {
          key: "wan_sites",
          text: "Site list",
          question: "Which sites exist, with addresses, users and network topology?",
          importance: "important",
          answeredBy: { details: ["sites", "site", "location"], words: /\bsites?\b|location|office|plant|standort/i },
          sources: ["Site list"],
        },
      ],
    },
    {
      category: "lan",
      label: "LAN",
      details: ["vendor", "model", "count", "age", "support_status", "vlans"],
      sources: ["Network device inventory", "Network diagram"],
      topics: [
        {
          key: "lan_core_switching",
          text: "Core switching",
          question: "Which core and access switches are in use, of which model, age and support status?",
          importance: "critical",
          answeredBy: {
            details: ["vendor", "model", "count"],
            words: /switch|catalyst|nexus|aruba|procurve|juniper|meraki/i,
          },
        },
        {
          key: "lan_segmentation",
          text: "Segmentation",
          question: "How is the network segmented, with which addressing and address ranges (CIDR, VLAN)?",
          importance: "important",
          answeredBy: {
            details: ["vlans", "segmentation"],
            words: /segment|vlan|subnet|micro-?segment|security group|\d+\.\d+\.\d+\.\d+\/\d+|flat network/i,
          },
          sources: ["Network diagram with address ranges"],
        },
      ],
    },
    {
      category: "wireless",
      label: "Wireless",
      details: ["vendor", "controller", "access_points", "standard"],
      sources: ["Network device inventory"],
      topics: [
        {
          key: "wireless_platform",
          text: "Wireless platform",
          question: "Which wireless platform is in use, with how many access points?",
          importance: "nice_to_have",
          answeredBy: { anyFact: true },
        },
      ],
    },
    {
      category: "firewall",
      label: "Firewalls",
      details: ["vendor", "model", "count", "high_availability", "version"],
      sources: ["Firewall inventory", "Network diagram"],
      topics: [
        {
          key: "firewall_platform",
          text: "Firewalls",
          question:
            "Which firewalls protect the sites and the data centre, of which model and version, and are they redundant?",
          importance: "critical",
          buyer: true,
          answeredBy: {
            details: ["vendor", "model", "version"],
            words:
              /firewall|fortigate|palo alto|check ?point|sophos|asa\b|firepower|pfsense|security group|watchguard/i,
          },
        },
        {
          key: "firewall_rules",
          text: "Rule governance",
          question: "Who approves and reviews firewall rules, and when was the last review?",
          importance: "nice_to_have",
          answeredBy: { words: /rule (review|base|set)|firewall (rule|change)|review of rules/i },
        },
      ],
    },
    {
      category: "remote_access",
      label: "Remote access",
      details: ["vendor", "type", "users", "mfa"],
      sources: ["Remote access concept", "List of remote access users"],
      topics: [
        {
          key: "remote_access_product",
          text: "VPN or zero-trust access",
          question:
            "Which VPN, zero-trust or remote access product is in use, for how many users and with which second factor?",
          importance: "critical",
          buyer: true,
          answeredBy: {
            details: ["vendor", "type", "mfa"],
            words: /vpn|zero[- ]trust|ztna|zscaler|anyconnect|globalprotect|forticlient|session manager|remote access/i,
          },
        },
        {
          key: "remote_access_vdi",
          text: "Virtual desktops",
          question: "Are virtual desktops or terminal servers in use, for whom?",
          importance: "important",
          answeredBy: { words: /virtual desktop|\bvdi\b|citrix|horizon|\bavd\b|terminal server|workspaces|\brds\b/i },
        },
      ],
    },
    {
      category: "dns_dhcp",
      label: "Names and addresses",
      details: ["platform", "hosting", "domains"],
      sources: ["List of public domains with registrar", "DNS overview"],
      topics: [
        {
          key: "dns_internal_external",
          text: "Internal and external DNS",
          question: "Who runs internal and external DNS, and on which platform?",
          importance: "important",
          answeredBy: {
            details: ["platform", "hosting", "hosted_zone"],
            words: /\bdns\b|route ?53|cloudflare|infoblox|bind\b|hosted zone/i,
          },
        },
        {
          key: "dns_public_domains",
          text: "Public domains owned",
          question: "Which public domains are owned, at which registrar and in whose name?",
          importance: "important",
          answeredBy: {
            details: ["domains", "domain", "owner", "registrar"],
            words: /\b[a-z0-9-]+\.(com|de|net|org|eu|io|se|uk|fr|ch|at|gov)\b/i,
          },
        },
      ],
    },
    {
      category: "load_balancing",
      label: "Load balancing",
      details: ["vendor", "applications"],
      sources: ["Network diagram"],
      topics: [
        {
          key: "load_balancers",
          text: "Load balancers",
          question: "Which load balancers are in use, and for which applications?",
          importance: "nice_to_have",
          answeredBy: { anyFact: true },
        },
      ],
    },
    {
      category: "monitoring",
      label: "Network monitoring",
      details: ["vendor", "coverage", "alerting"],
      sources: ["Network operations handbook"],
      topics: [
        {
          key: "network_monitoring",
          text: "Network monitoring",
          question: "How is the network monitored, and who is alerted when?",
          importance: "important",
          answeredBy: { anyFact: true },
        },
      ],
    },
    {
      category: "voice",
      label: "Telephony",
      details: ["platform", "sites", "contact_centre", "carrier", "contract_expiry"],
      sources: ["Telephony contract", "Telephony overview"],
      topics: [
        {
          key: "voice_platform",
          text: "Telephony",
          question:
            "Which telephony and contact-centre platform is in use, at which sites and until when under contract?",
          importance: "important",
          answeredBy: { anyFact: true },
        },
      ],
    },
  ],
};
