import "./gallery.css";

export { default, metadata, viewport } from "#app/layout.tsx";
