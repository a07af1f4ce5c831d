// MJML's own program with its defaults, warm and in its process: best and median milliseconds for the MJML on stdin.
const mjml = require("mjml");
const press = mjml.default ?? mjml;
const source = require("fs").readFileSync(0, "utf8");
const RUNS = 100;

(async () => {
  const took = [];
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    await press(source);
    took.push(performance.now() - started);
  }
  took.sort((one, other) => one - other);
  process.stdout.write(JSON.stringify({ best_ms: took[0], median_ms: took[RUNS / 2] }));
})();
