// Data sheet: kinds of tables about sites and lines, network devices, firewalls, remote access, DNS and telephony.
import { keyed, type TableKindSheet, words } from "./table-kind.ts";

const domain = "network";

export const NETWORK_KINDS: TableKindSheet[] = [
  {
    kind: "wan_links",
    domain,
    category: "wan",
    telling: words(
      "carrier|bandwidth|circuit|circuit id|mpls|sd wan|isp|line type|link type|access type|uplink|downstream|upstream|mbit|mbps|leitung|bandbreite|provider line|internet line|backup line|primary line|leitungsnummer|debit|operateur|wan provider",
    ),
    usual: words(
      "site|location|technology|redundancy|contract end|expiry|provider|monthly cost|standort|address|type|country",
    ),
    headings: words(
      "wan|wan links|mpls|sd wan|circuits|internet lines|carriers|lines|leitungen|standortvernetzung|connectivity|sites and lines|network sites|liaisons",
    ),
    item: words(
      "site|location|site name|standort|city|branch|plant|circuit|line|link|name|site code|circuit id|leitung|from|carrier",
    ),
    details: keyed({
      carrier: "carrier|provider|isp|wan provider|operator|anbieter|operateur|primary provider|supplier",
      bandwidth: "bandwidth|speed|bandbreite|capacity|mbit|mbps|bandwidth mbps|debit|downstream",
      sites: "sites|number of sites",
      contract_expiry:
        "contract end|expiry|contract expiry|end date|term end|vertragsende|laufzeit bis|expires|contract until|renewal date",
      redundancy: "redundancy|backup line|secondary|backup|redundant|failover|redundanz|secondary line|backup link",
      technology: "technology|type|line type|link type|access type|mpls|sd wan|service|technologie",
      monthly_cost: "monthly cost|monthly charge|cost per month|mrc",
      annual_cost: "annual cost|cost p a|cost per year",
      country: "country|land",
    }),
  },
  {
    kind: "firewall_list",
    domain,
    category: "firewall",
    telling: words(
      "firewall|firewall name|ha|high availability|firmware|fortios|pan os|firewall model|ha pair|rule count|rules|firewall cluster",
    ),
    usual: words("vendor|model|version|site|location|count|support end|serial|hostname|management"),
    headings: words("firewall|firewalls|perimeter firewalls|firewall list|security gateways"),
    against: words("protocol|source|destination|port|action"),
    item: words("firewall|firewall name|hostname|name|device|device name|cluster|model|site"),
    details: keyed({
      vendor: "vendor|manufacturer|hersteller|make",
      model: "model|modell|type|firewall model",
      count: "count|quantity|number|anzahl|qty|units",
      high_availability: "ha|high availability|ha pair|redundancy|hochverfugbarkeit|cluster mode|ha mode",
      version: "version|firmware|software version|os version|fortios|pan os|firmware version",
      location: "location|site|standort",
      support_end: "support end|end of support|eol|eos|licence expiry|support until|end of life",
      rules: "rule count|rules|number of rules",
    }),
  },
  {
    kind: "firewall_rules",
    domain,
    category: "firewall",
    individuals: true,
    telling: words(
      "source ip|destination ip|destination port|port|source zone|destination zone|action|allow deny|rule|rule name|rule id|security group",
    ),
    usual: words("source|destination|protocol|service|description|direction"),
    headings: words(
      "firewall rules|rule base|acl|access control list|security groups|network rules|traffic rules|port matrix",
    ),
    item: words("rule name|rule|security group|name|description|service|source"),
    details: keyed({
      source: "source|source ip|from|source zone",
      destination: "destination|destination ip|to|destination zone",
      protocol: "protocol|service|port|destination port",
      action: "action|allow deny",
    }),
  },
  {
    kind: "wireless_list",
    domain,
    category: "wireless",
    telling: words(
      "ssid|access points|wlan controller|wireless controller|ap model|wifi standard|access point|wlan|number of aps|aps",
    ),
    usual: words("site|vendor|controller|model|standard|authentication|encryption"),
    headings: words("wireless|wlan|wifi|wi fi|access points|ssids"),
    item: words("ssid|wlan|access point|name|controller|site|model|location"),
    details: keyed({
      vendor: "vendor|manufacturer|hersteller",
      controller: "controller|wlan controller|wireless controller|management",
      access_points: "access points|number of aps|aps|count|anzahl",
      standard: "standard|wifi standard|technology",
      authentication: "authentication|encryption|security",
      location: "site|location|standort",
    }),
  },
  {
    kind: "vlan_list",
    domain,
    category: "lan",
    telling: words(
      "vlan|vlan id|subnet|subnets|vpc|vpc name|vnet|vnet name|address space|cidr block|cidr|ip range|network segment|gateway|netz|subnetz|ip network|security zone|subnet cidr",
    ),
    usual: words("name|description|purpose|site|zone|location|size|access"),
    headings: words(
      "vlan|vlans|subnets|ip plan|ip addressing|network segments|segmentation|network zones|netzsegmente|ip address plan",
    ),
    against: words("hostname|os|vcpu|bandwidth"),
    item: words(
      "name|vlan name|vpc name|vnet name|vpc|vnet|network segment|segment|zone|vlan|description|purpose|subnet|security zone|subnet name",
    ),
    details: keyed({
      vlans: "vlan|vlan id|id",
      subnet: "subnet|cidr|cidr block|address space|ip range|ip network|netz|subnetz|subnet cidr",
      purpose: "purpose|description|use|zweck",
      location: "site|location|standort",
      gateway: "gateway",
    }),
  },
  {
    kind: "network_device_inventory",
    domain,
    category: "lan",
    rowCategory: true,
    telling: words(
      "switch|switches|router|network device|ports|port count|firmware|ios version|stack|end of sale|network component|uplink|poe|device role|switch model|netzwerkgerat|firmware version",
    ),
    usual: words(
      "hostname|device|model|vendor|site|location|serial number|ip address|count|age|support end|management ip|type|eol|role|manufacturer|device type|software version",
    ),
    headings: words(
      "network devices|network equipment|switches|switching|lan|routers|network inventory|netzwerkkomponenten|netzwerkgerate|network hardware|core network|equipements reseau|network",
    ),
    against: words("vcpu|ram|vm|user|domain|detection method"),
    item: words(
      "hostname|device name|device|network device|switch|router|name|host name|model|netzwerkgerat|equipment",
    ),
    details: keyed({
      vendor: "vendor|manufacturer|hersteller|make",
      model: "model|modell|device model|hardware|switch model",
      count: "count|quantity|number|anzahl|qty|units",
      age: "age|year|purchase date|installed|install date|alter",
      support_status: "support status|status",
      support_end: "support end|end of support|eol|eos|end of life|eol date|last day of support|supportende",
      version: "firmware|ios version|software version|version|os version|firmware version",
      vlans: "vlan|vlans",
      device_type: "type|device type|role|device role|function|category",
      location: "site|location|standort|building",
      ip_address: "ip address|management ip|ip",
    }),
  },
  {
    kind: "domain_list",
    domain,
    category: "dns_dhcp",
    telling: words(
      "domain|domain name|registrar|dnssec|hosted zone|name server|nameserver|dns provider|dns server|zone|dhcp server|dhcp scope|registrant|whois",
    ),
    usual: words("owner|expiry|status|notes|hosting|evidence|renewal|ttl|record type"),
    headings: words(
      "dns|domains|domain names|dhcp|internet domains|public domains|registered domains|domain security|domain portfolio|domanen",
    ),
    against: words("business function|pentagon dimension|trust|forest|compliance framework|risk"),
    item: words("domain|domain name|zone|hosted zone|name|dns server|scope|security check|record"),
    details: keyed({
      platform: "platform|dns provider|dns server|type",
      hosting: "hosting|hosted zone|registrar|provider|name server|nameserver",
      domains: "domains",
      owner: "owner|registrant|inhaber",
      renewal_date: "expiry|renewal|expires|expiry date|renewal date|ablaufdatum",
      dnssec: "dnssec",
    }),
  },
  {
    kind: "remote_access_list",
    domain,
    category: "remote_access",
    telling: words(
      "vpn|vpn type|vpn gateway|concurrent users|remote access|tunnel|client vpn|ztna|site to site|vpn client|peer",
    ),
    usual: words("vendor|users|mfa|site|type|authentication|encryption|purpose|version"),
    headings: words(
      "vpn|remote access|tunnels|ztna|site to site|vpn tunnels|fernzugriff|telearbeit|remote connections",
    ),
    against: words("privilege level|permission|scenario|asset category"),
    item: words("vpn|solution|name|tunnel|vpn gateway|product|remote access|partner|peer|service"),
    details: keyed({
      vendor: "vendor|product|manufacturer|hersteller",
      type: "type|vpn type|technology",
      users: "users|concurrent users|number of users|benutzer",
      mfa: "mfa|2fa|multi factor|mfa enforced",
      encryption: "encryption|cipher",
    }),
  },
  {
    kind: "telephony_list",
    domain,
    category: "voice",
    telling: words(
      "pbx|telephony|extensions|sip trunk|sip|contact centre|contact center|phone system|voip|telefonanlage|phones|did numbers|channels",
    ),
    usual: words("site|vendor|carrier|model|contract end|users|version|platform"),
    headings: words("telephony|voice|pbx|telefonie|phone|contact centre|sip"),
    against: words("contact phone|reporting senior post|job title|title name"),
    item: words("phone system|pbx|platform|system|telefonanlage|site|name|location|service"),
    details: keyed({
      platform: "platform|pbx|phone system|system|telefonanlage|model",
      sites: "sites|number of sites",
      contact_centre: "contact centre|contact center",
      carrier: "carrier|provider|sip provider",
      contract_expiry: "contract end|expiry|contract expiry|vertragsende",
      users: "users|extensions|phones",
    }),
  },
  {
    kind: "load_balancer_list",
    domain,
    category: "load_balancing",
    telling: words("load balancer|virtual server|vip|pool members|adc|balancing method"),
    usual: words("vendor|application|applications|model|version|hostname"),
    headings: words("load balancer|load balancers|load balancing|adc|big ip|netscaler"),
    item: words("load balancer|virtual server|name|hostname|device|vip"),
    details: keyed({
      vendor: "vendor|manufacturer",
      applications: "application|applications|service|pool members",
      model: "model",
      version: "version|firmware",
    }),
  },
  {
    kind: "network_monitoring",
    domain,
    category: "monitoring",
    rowCategory: false,
    telling: words(
      "monitoring category|detection method|alert threshold|monitored|monitoring scope|alerting|time source|sync frequency|max drift allowed|ntp",
    ),
    usual: words("response time|coverage|tool|protocol|vendor|threshold|verification"),
    headings: words(
      "network monitoring|monitoring|traffic analysis|time synchronization|time synchronisation|ntp|network detection",
    ),
    against: words("metric|kpi|kri|risk"),
    item: words("monitoring category|system type|monitored|tool|system|category|name"),
    details: keyed({
      vendor: "vendor|tool|product",
      coverage: "coverage|scope|monitored",
      alerting: "alerting|alert threshold|response time|threshold",
      detection_method: "detection method",
      time_source: "time source",
      protocol: "protocol",
      frequency: "frequency|sync frequency",
    }),
  },
  {
    kind: "site_list",
    domain,
    category: "wan",
    telling: words(
      "site|site name|site code|address|city|postcode|zip|country|standort|standorte|adresse|strasse|plz|ort|site type|office|ville|pays|square metres|sqm|number of users on site",
    ),
    usual: words(
      "users|employees|headcount|region|function|type|network|lan|internet|country|phone|legal entity|status|land",
    ),
    headings: words(
      "site|sites|locations|offices|site list|standorte|standortliste|branches|plants|implantations|office locations",
    ),
    against: words(
      "hostname|application|risk|supplier|employee name|severity|role|job title|first name|last name|email|customer id|customer|e mail",
    ),
    item: words("site|site name|location|office|standort|name|branch|plant|city|ort|site code|ville"),
    details: keyed({
      sites: "sites",
      address: "address|street|adresse|strasse",
      city: "city|ort|town|ville",
      country: "country|land|pays",
      users: "users|employees|headcount|number of users|mitarbeiter|staff",
      site_type: "type|site type|function|use|nutzung",
      carrier: "carrier|provider|isp",
      bandwidth: "bandwidth|bandbreite|speed",
      technology: "technology|connection|network",
      redundancy: "redundancy|backup line",
      legal_entity: "legal entity|entity|gesellschaft",
    }),
  },
];
