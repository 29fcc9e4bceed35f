// A mail with an attachment, as a mail program would save it.

export interface Mail {
  from: string;
  to: string;
  date: string;
  subject: string;
  text: string;
  attachment: { name: string; type: string; bytes: Buffer };
}

export function mail({ from, to, date, subject, text, attachment }: Mail): Buffer {
  const border = "=_demo_border";
  const base64 = attachment.bytes.toString("base64").replace(/(.{76})/g, "$1\r\n");
  const head = [
    `From: ${from}`,
    `To: ${to}`,
    `Date: ${date}`,
    `Subject: ${subject}`,
    "Message-ID: <separation-0142@harrow-valves.example>",
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${border}"`,
  ];
  const body = [
    `--${border}`,
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    text.trim().replaceAll("\n", "\r\n"),
    `--${border}`,
    `Content-Type: ${attachment.type}; name="${attachment.name}"`,
    `Content-Disposition: attachment; filename="${attachment.name}"`,
    "Content-Transfer-Encoding: base64",
    "",
    base64,
    `--${border}--`,
    "",
  ];
  return Buffer.from([...head, "", ...body].join("\r\n"));
}
