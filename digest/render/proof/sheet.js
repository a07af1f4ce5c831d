"use strict";
// The page works without this too: it then shows the mail in its light look only.
const looks = JSON.parse(document.getElementById("looks").textContent);
const frames = [...document.querySelectorAll("iframe.mail")];
const words = (text) => text.replace(/[\u00ad\s]+/g, (run) => (run.includes("\u00ad") ? "" : " ")).trim();
let wanted = null;

const fit = (frame) => {
  const page = frame.contentDocument && frame.contentDocument.documentElement;
  if (!page) return;
  frame.style.height = "480px";  // a page is never less high than its frame
  frame.style.height = Math.max(480, page.scrollHeight + 2) + "px";
};
const point = (frame) => {
  const page = frame.contentDocument;
  if (!page || !wanted) return null;
  const link = wanted.address && [...page.links].find((one) => one.getAttribute("href") === wanted.address);
  const heading = (one) => words(one.textContent) === wanted.block;
  const parts = { top: page.links[0], masthead: page.querySelector("h1"), footer: page.links[page.links.length - 1] };
  const found = link || [...page.querySelectorAll("h1,h2,h3,h4,h5,h6")].find(heading) || parts[wanted.block];
  page.querySelectorAll("[data-pointed]").forEach((one) => { one.style.outline = ""; delete one.dataset.pointed; });
  if (found) { found.style.outline = "4px solid #c2410c"; found.style.outlineOffset = "4px"; found.dataset.pointed = ""; }
  return found;
};
frames.forEach((frame) => {
  frame.addEventListener("load", () => { fit(frame); point(frame); });
  fit(frame);
});
const show = (look) => frames.forEach((frame) => {
  frame.srcdoc = looks[look];
  frame.closest("figure").dataset.look = look;
});
document.querySelectorAll("input[name=look]").forEach((choice) => {
  choice.addEventListener("change", () => show(choice.value));
  if (choice.checked && choice.value !== "light") show(choice.value);
});
document.querySelectorAll("button[data-block]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => {
    wanted = { address: button.dataset.address, block: words(button.dataset.block) };
    const found = frames.map(point);
    const at = frames[0].getBoundingClientRect().top + window.scrollY;
    const below = found[0] ? found[0].getBoundingClientRect().top : 0;
    window.scrollTo({ top: at + below - 120 });
    frames[0].focus({ preventScroll: true });
  });
});
const opened = () => {
  const place = location.hash.startsWith("#place-") && document.getElementById(location.hash.slice(1));
  if (place) { place.closest("details").open = true; place.scrollIntoView(); }
};
window.addEventListener("hashchange", opened);
opened();
if (document.body.dataset.follows) {
  let left = false;
  window.addEventListener("blur", () => { left = document.activeElement.tagName !== "IFRAME"; });
  window.addEventListener("focus", () => { if (left) location.reload(); });
}
