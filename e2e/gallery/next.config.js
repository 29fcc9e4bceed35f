// The gallery uses the product's own settings; only its build folder is another.
import product from "../../next.config.js";

export default {
  ...product,
  distDir: ".next",
  typescript: { ...product.typescript, tsconfigPath: "tsconfig.json" },
};
