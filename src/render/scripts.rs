//! Scripts written as modules and published as one script each: it loads in one request, and also
//! where a browser refuses modules, as it does for pages opened from a disk.
//!
//! The modules of a folder `static/NAME.js/` become the script `NAME.js`: first what `main.js`
//! imports, then `main.js`; each without its `import`s, the word `export`, what lines are indented
//! by, lines that are comment alone, types of JSDoc, and blanks and line ends that mean nothing; all
//! of it in one function. So no two modules of a folder can give one name to two things, an import
//! can't rename, and no text can go over several lines.

use std::{borrow::Cow, collections::BTreeMap, sync::Arc};

use super::layers::LayerFile;
use crate::diagnostics::{Code, Diagnostic, Place, did_you_mean};

/// What the name of a script ends in, and that of the folder of its modules.
const SUFFIX: &str = ".js";
/// The module that a script begins from.
const MAIN: &str = "main.js";

/// Marks of which no blank beside them and no line end after them means anything. (`<` is none of
/// them: `a < !--b` without blanks has the beginning of a comment.)
const OPENING: &[char] = &['{', '(', '[', ',', ';', ':', '=', '>', '?', '&', '|'];
/// Marks of which no blank beside them and no line end before them means anything.
const CLOSING: &[char] = &['}', ')', ']', ',', ':', '.', '?', '&', '|'];

/// The modules of one script, by name.
type Modules = BTreeMap<String, LayerFile>;

/// Static files with each folder of modules as one script. A file of the same name, in whichever
/// layer, stands in place of the folder.
pub(super) fn bundle(files: Vec<LayerFile>, findings: &mut Vec<Diagnostic>) -> Vec<LayerFile> {
    let mut plain = Vec::new();
    let mut folders: BTreeMap<String, Modules> = BTreeMap::new();
    for file in files {
        match module(&file.name) {
            Some((folder, module)) => {
                let (folder, module) = (folder.to_owned(), module.to_owned());
                let modules = folders.entry(folder).or_default();
                // The strongest layer comes first.
                modules.entry(module).or_insert(file);
            }
            None => plain.push(file),
        }
    }
    for (name, modules) in folders {
        let Some(main) = modules.get(MAIN) else {
            continue;
        };
        let mut script = Script {
            modules: &modules,
            order: Vec::new(),
            names: Vec::new(),
            findings,
        };
        script.add(MAIN, main);
        script.find_shared_names();
        let code: String = script.order.iter().map(|(_, code)| code.as_str()).collect();
        plain.push(LayerFile {
            layer: main.layer,
            shown: main.shown.clone(),
            bytes: Cow::Owned(format!("(() => {{\n\"use strict\";\n{code}}})();\n").into_bytes()),
            name,
        });
    }
    plain
}

/// Of a static file that is a module: the script that it becomes a part of, and its own name.
fn module(name: &str) -> Option<(&str, &str)> {
    let (folder, module) = name.split_once('/')?;
    (folder.ends_with(SUFFIX) && module.ends_with(SUFFIX)).then_some((folder, module))
}

/// The name under which a static file is published: that of its script, if it is a module.
pub(super) fn published_name(name: &str) -> &str {
    module(name).map_or(name, |(script, _)| script)
}

/// A script while its modules are put in order.
struct Script<'a> {
    modules: &'a Modules,
    /// Modules with their code. That of one still being read is empty.
    order: Vec<(String, String)>,
    /// What they give names to, and where.
    names: Vec<(String, Arc<str>)>,
    findings: &'a mut Vec<Diagnostic>,
}

impl Script<'_> {
    /// Adds what a module imports, then the module.
    fn add(&mut self, name: &str, file: &LayerFile) {
        let text = match file.text() {
            Ok(text) => text,
            Err(finding) => return self.findings.push(finding),
        };
        let (imports, code) = taken_apart(text);
        self.names
            .extend(names_of(text).map(|of| (of.to_owned(), file.shown.clone())));
        self.order.push((name.to_owned(), String::new()));
        for import in imports {
            if self.order.iter().any(|(known, _)| *known == import) {
                continue;
            }
            match self.modules.get_key_value(&import) {
                Some((name, file)) => self.add(name, file),
                None => self
                    .findings
                    .push(missing(&import, &file.shown, self.modules)),
            }
        }
        self.order.retain(|(known, _)| known != name);
        self.order.push((name.to_owned(), code));
    }

    /// Reports names that two modules give.
    fn find_shared_names(&mut self) {
        for (at, (name, shown)) in self.names.iter().enumerate() {
            let earlier = self.names.iter().take(at).find(|(other, _)| other == name);
            if let Some((_, other)) = earlier {
                let message =
                    format!("`{name}` is also a name in `{other}`, and both are one script");
                let finding = Diagnostic::new(Code::TemplateError, Place::file(shown), message);
                self.findings
                    .push(finding.with_help("give one of the two another name"));
            }
        }
    }
}

/// The modules that one imports, and what it says besides.
fn taken_apart(text: &str) -> (Vec<String>, String) {
    let (mut imports, mut code) = (Vec::new(), String::new());
    let (mut in_comment, mut in_import) = (false, false);
    for line in text.lines() {
        let words = line.trim();
        if in_comment {
            in_comment = !words.ends_with("*/");
        } else if in_import || line.starts_with("import ") {
            in_import = !words.ends_with(';');
            let from = words.rsplit('"').nth(1).filter(|_| !in_import);
            imports.extend(from.map(|from| from.trim_start_matches("./").to_owned()));
        } else if let Some(comment) = words.strip_prefix("/*") {
            match comment.split_once("*/") {
                Some((_, "")) => {}
                Some(_) => push_line(&mut code, words),
                None => in_comment = true,
            }
        } else if !words.is_empty() && !words.starts_with("//") {
            push_line(&mut code, words.strip_prefix("export ").unwrap_or(words));
        }
    }
    (imports, code)
}

/// What a module gives names to: what is declared at the beginning of a line.
fn names_of(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let line = line.strip_prefix("export ").unwrap_or(line);
        let line = line.strip_prefix("async ").unwrap_or(line);
        let (word, rest) = line.split_once(' ')?;
        let name = rest.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$'));
        matches!(word, "const" | "let" | "class" | "function")
            .then(|| name.into_iter().next())
            .flatten()
            .filter(|name| !name.is_empty())
    })
}

/// Adds a line without the types that stand in it, `(x)` for `/** @type {Node} */ (x)`, and without
/// blanks that mean nothing; to the line before, if that goes on.
fn push_line(code: &mut String, line: &str) {
    let mut untyped = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, comment)) = rest.split_once("/** @")
        && let Some((_, after)) = comment.split_once("*/")
    {
        untyped.push_str(before);
        rest = after.trim_start();
    }
    untyped.push_str(rest);
    let before = code.trim_end_matches('\n');
    let last = before.rsplit('\n').next().unwrap_or_default();
    let goes_on = before.ends_with(OPENING) || untyped.starts_with(CLOSING);
    if goes_on && !last.contains('/') {
        code.truncate(before.len());
    }
    code.push_str(&without_blanks(&untyped));
    code.push('\n');
}

/// A line without the blanks beside marks. A line in which a quotation mark may be something else than
/// the beginning or end of a text, or a blank part of a pattern, is left as it is.
fn without_blanks(line: &str) -> String {
    if line.contains(['/', '\'', '`', '\\']) {
        return line.to_owned();
    }
    let is_mark = |c: char| OPENING.contains(&c) || CLOSING.contains(&c) && c != '.';
    let mut is_text = false;
    let mut plain = String::with_capacity(line.len());
    let mut rest = line.chars().peekable();
    while let Some(c) = rest.next() {
        is_text ^= c == '"';
        let beside = [plain.chars().next_back(), rest.peek().copied()];
        if is_text || c != ' ' || !beside.into_iter().flatten().any(is_mark) {
            plain.push(c);
        }
    }
    plain
}

fn missing(import: &str, shown: &Arc<str>, modules: &Modules) -> Diagnostic {
    let message = format!("there is no module `{import}` beside this one");
    Diagnostic::new(Code::UnknownTemplate, Place::file(shown), message)
        .with_help_if(did_you_mean(import, modules.keys().map(String::as_str)))
}

#[cfg(test)]
mod tests {
    use super::{
        super::layers::{Layer, ThemePart},
        *,
    };

    fn file(layer: Layer, name: &str, text: &'static str) -> LayerFile {
        LayerFile::made(layer, ThemePart::Static, name, text)
    }

    #[test]
    fn modules_become_one_script_in_the_order_of_their_imports() {
        let mut findings = Vec::new();
        let files = bundle(
            vec![
                file(Layer::Site, "find.js/b.js", "export const b = 2;\n"),
                file(
                    Layer::Default,
                    "find.js/main.js",
                    "// Begins.\nimport { a } from \"./a.js\";\nimport {\n  b,\n} from \"./b.js\";\n\n/**\n * Adds.\n */\nshow(a + b); // both\n",
                ),
                file(
                    Layer::Default,
                    "find.js/a.js",
                    "import { b } from \"./b.js\";\nexport const a = /** @type {number} */ (b);\n",
                ),
                file(Layer::Default, "find.js/b.js", "export const b = 1;\n"),
                file(Layer::Default, "other.css", "a {}"),
            ],
            &mut findings,
        );
        assert_eq!(findings, []);
        let names: Vec<_> = files.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, ["other.css", "find.js"]);
        assert_eq!(
            files[1].text().unwrap(),
            "(() => {\n\"use strict\";\nconst b=2;\nconst a=(b);\nshow(a + b); // both\n})();\n"
        );
    }

    #[test]
    fn blanks_and_line_ends_go_where_they_mean_nothing() {
        for (lines, code) in [
            (
                "const f = async (a, { b }) => {\n  return [a];\n};\n",
                "const f=async(a,{b})=>{return[a];};\n",
            ),
            (
                "list\n  .map((one) => one)\n  .sort();\nnext();\n",
                "list.map((one)=>one).sort();next();\n",
            ),
            // Not within texts, patterns and templates, and not where two words or signs would become one.
            ("say(\"a = b\", c + +d);\n", "say(\"a = b\",c + +d);\n"),
            (
                "cut(/ , \"/);\nlet a = `b = ${c}`;\n",
                "cut(/ , \"/);\nlet a = `b = ${c}`;\n",
            ),
            (
                "if (a) // (\n  b();\nelse c();\n",
                "if (a) // (\nb();else c();\n",
            ),
            ("let a = b < !--c\nlet d\n", "let a=b < !--c\nlet d\n"),
        ] {
            assert_eq!(taken_apart(lines).1, code);
        }
    }

    #[test]
    fn a_module_that_is_missing_is_reported_where_it_is_asked_for() {
        let mut findings = Vec::new();
        let main = file(
            Layer::Site,
            "find.js/main.js",
            "import { a } from \"./aa.js\";\n",
        );
        let a = file(Layer::Site, "find.js/a.js", "export const a = 1;\n");
        bundle(vec![main, a], &mut findings);
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].code, Code::UnknownTemplate);
        assert_eq!(&*findings[0].place.file, "static/find.js/main.js");
    }

    #[test]
    fn a_name_given_twice_is_reported() {
        let mut findings = Vec::new();
        let main = "import { a } from \"./a.js\";\nconst open = a;\nconst { x } = a;\n";
        let a = "export const a = 1;\nexport const open = 2;\n  const inner = 1;\n";
        let main = file(Layer::Site, "find.js/main.js", main);
        bundle(
            vec![main, file(Layer::Site, "find.js/a.js", a)],
            &mut findings,
        );
        assert_eq!(findings.len(), 1);
        assert!(findings[0].message.contains("`open`"));
        assert_eq!(&*findings[0].place.file, "static/find.js/a.js");
    }

    #[test]
    fn modules_that_import_each_other_are_each_there_once() {
        let mut findings = Vec::new();
        let files = bundle(
            vec![
                file(
                    Layer::Site,
                    "find.js/main.js",
                    "import { a } from \"./a.js\";\nmain;\n",
                ),
                file(
                    Layer::Site,
                    "find.js/a.js",
                    "import { m } from \"./main.js\";\na;\n",
                ),
            ],
            &mut findings,
        );
        let text = files[0].text().unwrap();
        assert_eq!(text, "(() => {\n\"use strict\";\na;\nmain;\n})();\n");
    }
}
