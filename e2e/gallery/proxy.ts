export { proxy } from "../../proxy.ts";

export const config = { matcher: ["/((?!_next/static/).*)"] };
