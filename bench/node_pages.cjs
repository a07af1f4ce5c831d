// MJML's own program: a list of documents in, their HTML out.
const mjml = require("mjml");
const press = mjml.default ?? mjml;

(async () => {
  const pages = [];
  for (const source of JSON.parse(require("fs").readFileSync(0, "utf8"))) {
    pages.push((await press(source, { validationLevel: "skip" })).html);
  }
  process.stdout.write(JSON.stringify(pages));
})();
