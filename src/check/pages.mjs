// Opens pages in a headless browser at the width of a phone and of a desk, asks axe-core what stands in
// the way of people, and takes pictures: node pages.mjs BROWSER PICTURES PAGE...
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(join(process.cwd(), "package.json"));
const puppeteer = require("puppeteer-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const [executablePath, pictures, ...pages] = process.argv.slice(2);
const browser = await puppeteer
  .launch({ executablePath, args: ["--no-sandbox"] })
  .catch((fault) => {
    console.error(`The browser does not start, so the pages were not opened: ${fault.message}`);
    process.exit(3);
  });
let faults = 0;
for (const page of pages) {
  for (const width of [390, 1280]) {
    const tab = await browser.newPage();
    const fetched = [];
    tab.on("request", (request) => fetched.push(request.url()));
    await tab.setBypassCSP(true); // axe itself is a script, which the page allows none of
    await tab.setViewport({ width, height: 900 });
    await tab.goto(pathToFileURL(resolve(page)).href);
    const name = `${basename(dirname(page))}-${width}`;
    await tab.screenshot({
      path: join(pictures, `${name}.png`),
      clip: { x: 0, y: 0, width, height: 4000 },
    });
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
    await tab.evaluate(axe);
    const { violations } = await tab.evaluate(() => axe.run());
    const found = violations.map((one) => `${one.id} (${one.nodes.length}): ${one.nodes[0].html}`);
    if (wide > width) {
      found.push(`is ${wide} wide at a width of ${width}`);
    }
    if (fetched.length > 1) {
      found.push(`fetches ${fetched.slice(1)}`);
    }
    console.log(`${name}: ${found.length === 0 ? "no violation" : found.join("\n  ")}`);
    faults += found.length;
    await tab.close();
  }
}
await browser.close();
process.exit(faults === 0 ? 0 : 1);
