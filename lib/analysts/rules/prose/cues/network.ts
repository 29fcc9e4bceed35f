// Words by which sentences speak of lines, switching, wireless, firewalls, names, remote access and telephony.
import { type Cue, cue, flag, measured, read } from "#lib/analysts/rules/prose/cue.ts";

const expiry = measured("contract_expiry", "date", /expire|until|contract|renew|term/iu);

export const NETWORK_CUES: readonly Cue[] = [
  cue(
    3,
    "wan",
    "Wide area network",
    /\b(?:MPLS|SD-?WAN|WAN|wide area network|leased lines?|internet (?:lines?|circuits?|connections?|access lines?|breakouts?|service providers?)|broadband|dark fib(?:er|re)|fib(?:er|re) (?:lines?|connections?|rings?|links?|circuits?)|[Ii]nternet line|carriers?|ISP|Direct Connect|ExpressRoute|VPC (?:peering|endpoints?))\b/u,
    [
      measured("bandwidth", "bandwidth"),
      measured("sites", "count", /sites|locations|offices|plants|branches/iu),
      expiry,
      flag(
        "redundancy",
        /single (?:carrier|line|circuit|internet|link)|no (?:redundan|second|backup line)|without redundan|not redundant/iu,
        "none",
      ),
      flag("redundancy", /\b(?:redundant|dual|two (?:carriers|lines|independent)|diverse|4G|5G|LTE) ?/iu, "stated"),
      flag("technology", /MPLS/u, "MPLS"),
      flag("technology", /SD-?WAN/u, "SD-WAN"),
    ],
    { not: /mail carrier|carrier (?:bag|pigeon)/iu },
  ),
  cue(
    3,
    "lan",
    "Switching",
    /\b(?:core switch(?:es|ing)?|access switch(?:es)?|switches|VLANs?|LAN\b|network segment(?:s|ation)?|micro-?segmentation|subnets?|flat network|network zones?|management network|DMZ|NTP|Network Time Protocol|time servers?|802\.1X|network access control)\b/u,
    [
      measured("count", "count", /switch|server/iu),
      measured("vlans", "count", /vlans/iu),
      measured("age", "duration", /\bold\b|\bage\b/iu),
      flag("segmentation", /flat network|not segmented|no (?:network )?segmentation/iu, "none"),
    ],
    { not: /switching costs?/iu },
  ),
  cue(3, "wireless", "Wireless network", /\b(?:Wi-?Fi|WLAN|wireless|WPA[23]|SSIDs?|access points?)\b/iu, [
    measured("access_points", "count", /access points/iu),
    measured("standard", "strength"),
    read("standard", /\b(WPA\d(?:(?:\s(?:or|and)\s|\/)WPA\d)?)/u),
  ]),
  cue(
    3,
    "firewall",
    "Firewall",
    /\b(?:firewalls?|security groups?|network ACLs?|NACLs?|UTM|intrusion prevention|IPS)\b/u,
    [
      measured("count", "count", /firewall/iu),
      flag("high_availability", /high[- ]availability|\bHA\b|active[-/ ](?:passive|active)|cluster/u),
      flag("default_rule", /default[- ]deny|deny[- ]all|deny by default/iu, "deny"),
      measured("rule_review", "frequency", /review|rules?/iu),
    ],
    { not: /web application firewall|DNS firewall|\bWAF\b/iu },
  ),
  cue(
    3,
    "remote_access",
    "Remote access",
    /\b(?:VPNs?|remote access|zero[- ]trust network access|ZTNA|virtual desktops?|VDI|RDP|jump (?:hosts?|servers?)|bastion|remote desktop|remote work(?:ing)?|TeamViewer|AnyDesk|SASE)\b/u,
    [
      measured("users", "count", /users|employees/iu),
      flag("mfa", /\b(?:with|requires?|using|protected by) (?:MFA|multi-factor|two-factor|2FA)/iu),
      flag("mfa", /without (?:MFA|multi-factor|a second factor)|no MFA/iu, false),
    ],
  ),
  cue(
    3,
    "dns_dhcp",
    "DNS",
    /\b(?:DNSSEC|DNS|DHCP|name ?servers?|domain (?:names?|registrars?|registrations?)|public domains|[Dd]omain \S+\.\p{Ll}{2,}|registrar)\b/u,
    [
      measured("domains", "count", /domains/iu),
      flag("dnssec", /DNSSEC/u),
      read(
        "key_rotation",
        /((?:annual|quarterly|monthly)\s+(?:KSK|ZSK)(?:\s+and\s+(?:annual|quarterly|monthly)\s+(?:KSK|ZSK))?)/iu,
      ),
    ],
    { not: /DNS (?:record|TXT)/iu },
  ),
  cue(3, "load_balancing", "Load balancing", /\bload[- ]balanc\w+|\breverse proxy\b|\btraffic manager\b/iu, [
    measured("count", "count"),
  ]),
  cue(
    2,
    "monitoring",
    "Network monitoring",
    /\b(?:network monitoring|network traffic monitoring|flow logs?|NetFlow|SNMP|network management system|VPC flow logs?|network performance)\b/iu,
    [measured("retention", "duration", /retain|retention|kept/iu), flag("alerting", /alerts?/iu)],
  ),
  cue(
    3,
    "voice",
    "Telephony",
    /\b(?:telephony|(?:tele)?phone system|[Pp]hone system|PBX|VoIP|contact cent(?:er|re)|call cent(?:er|re)|SIP trunks?|softphones?)\b/u,
    [measured("sites", "count", /sites/iu), expiry],
  ),
];
