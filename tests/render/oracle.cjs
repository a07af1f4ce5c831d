// MJML's own validator: a list of documents in, for each the faults it finds, as [line, tag].
const preset = require("mjml-preset-core").default ?? require("mjml-preset-core");
const parse = require("mjml-parser-xml");
const { default: validate, dependencies, assignDependencies } = require("mjml-validator");
const { components, initializeType, assignComponents } = require("mjml-core");

assignComponents(components, preset.components);
assignDependencies(dependencies, preset.dependencies);

const faults = (mjml) =>
  validate((parse.default ?? parse)(mjml, { components }), { components, dependencies, initializeType })
    .map(({ line, tagName }) => [line, tagName]);

const documents = JSON.parse(require("fs").readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(documents.map(faults)));
