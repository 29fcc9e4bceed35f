// Data sheet: plant systems of the target.

export const PLANT = `
# Plant systems Luenen

Overview for the data room. Author: maintenance department. State: January 2026.

## Lines and systems
The Luenen plant forges, machines, assembles and tests valves on six lines. The plant systems are looked after by two electricians of the maintenance department. There is no separate operational technology team.

## Inventory
OT asset | Type | Vendor | Operating system | Line | Network zone | Remote access | Year
Forge HMI 1 | HMI | Siemens | Windows 7 | Forge | Office network | TeamViewer | 2012
Forge HMI 2 | HMI | Siemens | Windows 7 | Forge | Office network | TeamViewer | 2012
Forge PLC | PLC | Siemens S7-300 |  | Forge | Office network | None | 2009
Heat treatment control | SCADA | Siemens WinCC | Windows 7 | Heat treatment | Office network | VPN of supplier | 2013
Machining cell A | CNC controller | Heidenhain TNC 640 |  | Machining | Plant network | None | 2019
Machining cell B | CNC controller | Heidenhain TNC 640 |  | Machining | Plant network | None | 2019
Assembly PLC | PLC | Siemens S7-1500 |  | Assembly | Plant network | None | 2020
Test bench 1 | HMI | Beckhoff | Windows XP Embedded | Pressure test | Office network | None | 2008
Test bench 2 | HMI | Beckhoff | Windows 10 IoT | Pressure test | Plant network | None | 2021
Paint shop control | PLC | Siemens S7-300 |  | Paint shop | Plant network | Modem | 2010

## Applications of the plant
Application | Vendor | Version | Business function | Users
CAQ.Net | CAQ AG | 7.1 | Quality management and inspection plans | 120
Kepware KEPServerEX | PTC | 6.6 | Data of the test benches | 3

## Network
The plant network in Luenen is not segmented from the office network. Suppliers of machines sign in through TeamViewer without a second factor. Updates of plant workstations have not been installed since 2019.

## Spare parts
Spare parts for the S7-300 controllers are no longer made. The maintenance department keeps three controllers in stock.
`;
