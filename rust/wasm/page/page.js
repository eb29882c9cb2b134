// Asks the codec about what is in the box, and shows what it says. Text is set as text: nothing pasted becomes markup.
"use strict";

const EXAMPLE = `2026-11-28T10:00:00Z CP-7 received [2,"19","Authorize",{"idTag":"04A1B2C3"}]
2026-11-28T10:00:01Z CP-7 sent [3,"19",{"idTagInfo":{"status":"Accepted"}}]
2026-11-28T10:00:05Z CP-7 received [2,"20","StatusNotification",{"connectorId":"1","errorCode":"NoError","status":"charging"}]`;

const element = (id) => document.getElementById(id);
const [text, version, summary, frames, masked] = ["text", "version", "summary", "frames", "masked"].map(element);

function made(tag, content = "", className = "") {
  const node = document.createElement(tag);
  node.textContent = content;
  node.className = className;
  return node;
}

async function start() {
  const bytes = Uint8Array.from(atob(element("codec").textContent), (letter) => letter.charCodeAt(0));
  const { exports } = (await WebAssembly.instantiate(bytes)).instance;

  function ask(question) {
    const sent = new TextEncoder().encode(JSON.stringify(question));
    const at = exports.question(sent.length);
    new Uint8Array(exports.memory.buffer, at, sent.length).set(sent);
    const length = exports.answer();
    const said = new Uint8Array(exports.memory.buffer, exports.answer_at(), length);
    return JSON.parse(new TextDecoder().decode(said));
  }

  function show() {
    const said = ask({ judge: text.value, version: version.value });
    const bad = said.frames.filter((frame) => frame.violations.length).length;
    frames.replaceChildren(...said.frames.map((frame) => card(frame, said.version)));
    masked.hidden = !said.frames.length;
    element("masked-text").textContent = said.masked;
    summary.textContent = said.frames.length
      ? `Judged as OCPP ${said.version}: ${said.frames.length} found, ${bad} invalid.`
      : "Nothing pasted yet.";
  }

  function card(frame, judgedAs) {
    const bad = frame.violations.length > 0;
    const card = made("article", "", bad ? "bad" : "good");
    const title = made("h3");
    const verdict = bad ? "invalid" : frame.judged ? "valid" : "header valid";
    title.append(made("span", verdict, "verdict"), ` ${[frame.type, frame.action].filter(Boolean).join(" ")} `);
    if (frame.id !== undefined) title.append(made("span", `id ${frame.id}`, "quiet"));
    card.append(title, marked(frame));
    const facts = [
      ...frame.violations.map((violation) => `${violation.message} (${violation.keyword})`),
      ...(frame.deviations ?? []).map((deviation) => `tolerated: ${deviation}`),
    ];
    if (!bad && !frame.judged) facts.push("its payload was not judged: the call that it answers is not in the text");
    if (facts.length) {
      const list = made("ul");
      list.append(...facts.map((fact) => made("li", fact)));
      card.append(list);
    }
    if (bad) {
      card.append(made("p", frame.reply ? "What the sender is told:" : "The protocol wants no reply to this.", "quiet"));
      if (frame.reply) card.append(made("pre", frame.reply));
    }
    if (frame.action && frame.judged) card.append(schema(frame, judgedAs));
    return card;
  }

  function marked(frame) {
    // An offset counts bytes of UTF-8, a string of JavaScript counts otherwise.
    const bytes = new TextEncoder().encode(frame.frame);
    const pre = made("pre");
    let done = 0;
    for (const offset of [...new Set(frame.violations.map((violation) => violation.offset))].sort((a, b) => a - b)) {
      if (offset < done || offset >= bytes.length) continue;
      const end = tokenEnd(bytes, offset);
      pre.append(new TextDecoder().decode(bytes.slice(done, offset)), made("mark", new TextDecoder().decode(bytes.slice(offset, end))));
      done = end;
    }
    pre.append(new TextDecoder().decode(bytes.slice(done)));
    return pre;
  }

  // The end of the string, number or word that begins at a byte; of a bracket, the bracket.
  function tokenEnd(bytes, start) {
    const rest = new TextDecoder().decode(bytes.slice(start));
    const token = rest.match(/^(?:"(?:[^"\\]|\\.)*"?|[\w.+-]+|[^])/u)[0];
    return start + new TextEncoder().encode(token).length;
  }

  function schema(frame, judgedAs) {
    const details = made("details");
    details.append(made("summary", `What the schema of ${frame.action} demands`));
    details.addEventListener("toggle", () => {
      if (details.querySelector("pre")) return;
      const kind = frame.type === "CALLRESULT" ? "response" : "request";
      const said = ask({ explain: frame.action, version: judgedAs, kind });
      details.append(made("pre", said.plan ?? said.error));
    });
    return details;
  }

  text.addEventListener("input", show);
  version.addEventListener("change", show);
  element("example").addEventListener("click", () => {
    text.value = EXAMPLE;
    show();
  });
  const linked = new URLSearchParams(location.hash.slice(1));
  text.value = linked.get("text") ?? "";
  version.value = linked.get("version") ?? "";
  show();
}

start().catch((error) => {
  summary.textContent = `This browser cannot run the codec: ${error.message}`;
});
