// What makes the pages quicker for those who have JavaScript. Everything works without this file.
"use strict";
(() => {
  const OFF = "hj-hurtigtaster-av";

  const writing = (element) =>
    element instanceof HTMLElement &&
    (element.isContentEditable || element.matches("input:not([type=checkbox], [type=radio]), textarea, select"));

  const enabled = () => {
    try { return localStorage.getItem(OFF) === null; } catch { return true; }
  };

  // An error summary is read out at once.
  const focusErrors = () => document.querySelector(".ds-error-summary")?.focus();

  // Single keys, listed under "?". They can be turned off there, as some speech input types letters.
  const keys = {
    "?": () => document.getElementById("hurtigtaster")?.togglePopover?.(),
    "/": () => document.querySelector("[data-filter]")?.focus(),
    j: () => document.querySelector("a[rel~=next]")?.click(),
    n: () => document.querySelector("a[rel~=next]")?.click(),
    k: () => document.querySelector("a[rel~=prev]")?.click(),
    p: () => document.querySelector("a[rel~=prev]")?.click(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || writing(event.target)) return;
    const action = keys[event.key];
    if (!action || !enabled()) return;
    event.preventDefault();
    action();
  });

  const bindSwitch = () => {
    const box = document.getElementById("hurtigtaster-pa");
    if (!box) return;
    box.checked = enabled();
    box.closest("[hidden]")?.removeAttribute("hidden");
    box.addEventListener("change", () => {
      try { box.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1"); } catch { /* kept for this page only */ }
    });
  };

  // Ticks in a list go along to its other pages.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("[data-valg-med]") && event.target.closest("a[href]");
    const form = document.querySelector("form[data-valg]");
    if (!link || !form) return;
    const address = new URL(link.href);
    address.searchParams.delete("valgt");
    for (const id of new FormData(form).getAll("valgt")) address.searchParams.append("valgt", id);
    link.href = address.href;
  });

  // Leaving with unsaved text asks first. Sending or an autosave that the server took clears the mark.
  const dirty = new Set();
  const formOf = (element) => element?.form ?? element?.closest?.("form");
  document.addEventListener("input", (event) => {
    const form = formOf(event.target);
    if (form?.matches("[data-vern]")) dirty.add(form);
  });
  document.addEventListener("submit", (event) => dirty.delete(event.target));
  document.addEventListener("htmx:after:request", (event) => {
    if (event.detail?.ctx?.response?.status < 400) dirty.delete(formOf(event.target));
  });
  window.addEventListener("beforeunload", (event) => {
    if (dirty.size > 0) event.preventDefault();
  });

  // A save that waited for another one goes out on top of what that one saved, not of what it once saw.
  document.addEventListener("htmx:before:request", (event) => {
    const { request } = event.detail?.ctx ?? {};
    const version = request?.form?.elements.namedItem("versjon");
    if (version && request.body?.has?.("versjon")) request.body.set("versjon", version.value);
  });

  // A save that did not get through is told where "saved" stands.
  const tellNotSaved = () => {
    const place = document.getElementById("lagret");
    if (place?.dataset.feil) place.textContent = place.dataset.feil;
  };
  document.addEventListener("htmx:response:error", tellNotSaved);
  document.addEventListener("htmx:error", tellNotSaved);

  // Links to a verdict or a field open what they point into.
  const openTarget = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) target.closest("details")?.setAttribute("open", "");
  };
  window.addEventListener("hashchange", openTarget);

  bindSwitch();
  openTarget();
  focusErrors();
})();
