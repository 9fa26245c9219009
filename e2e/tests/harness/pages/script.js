const answer = document.getElementById("answer");
const later = text => setTimeout(() => { answer.textContent = text; }, 100);
document.getElementById("tell").addEventListener("click", () => later("told"));
document.addEventListener("keydown", event => { if (event.key === "Escape") later("closed"); });
