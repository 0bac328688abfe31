// The worker of pdf.js. What it leaves out of a page it only says on its console: that is passed
// on, so that people are told. The name of the worker: a channel, a blank, the address of pdf.js.

const [channel, pdfjs] = self.name.split(" ");
const listener = new BroadcastChannel(channel);
for (const kind of ["log", "warn", "info"]) {
  console[kind] = (words) => listener.postMessage(String(words));
}
await import(pdfjs);
listener.postMessage("ready");
