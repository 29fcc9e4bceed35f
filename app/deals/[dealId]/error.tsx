"use client";
// The same words as everywhere; the frame of the deal stays, so that other pages are one click away.
export { default } from "#app/error.tsx";
