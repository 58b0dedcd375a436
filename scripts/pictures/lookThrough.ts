import type { Picture } from "./picture.ts";
import type { Taken } from "./takePicture.ts";

/** A page to look through pictures that lie beside it: each state a row, its widths and schemes side by side. */
export function lookThrough(pictures: readonly (readonly [Picture, readonly Taken[]])[]): string {
  const rows = pictures.map(
    ([{ name, shows }, taken]) =>
      `<section><h2>${escaped(shows)} <small>${escaped(name)}</small></h2><div>${taken.map(figure).join("")}</div></section>`,
  );
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Pictures of every page</title>
<style>
body { margin: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
section > div { display: flex; gap: 1rem; align-items: start; overflow-x: auto; }
figure { flex: none; margin: 0; }
img { display: block; width: 20rem; height: 30rem; object-fit: cover; object-position: top; border: 1px solid #999; }
</style>
<h1>Pictures of every page</h1>
${rows.join("\n")}
</html>
`;
}

function figure({ file, width, scheme }: Taken): string {
  const caption = `${width} px, ${scheme}`;
  return `<figure><a href="${file}"><img src="${file}" alt="${caption}" loading="lazy"></a><figcaption>${caption}</figcaption></figure>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
