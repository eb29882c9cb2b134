//! The compiler from JSON Schema to [`Plan`]. A keyword that it does not know is an error, never ignored.

use super::dialect::Draft;
use super::error::SchemaError;
use super::glance::Glance;
use super::hint::Hint;
use super::limit::{Bounds, Limit};
use super::marks::SENSITIVE;
use super::names::{MAX_NAMES, Names};
use super::plan::{
    ANY, Array, Enum, Format, Key, KeyId, Node, NodeId, Object, ObjectId, Plan, Property, PropertyAt, StringNode,
};
use super::snake::snake_case;
use crate::json::Padded;
use crate::violation::escaped;
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};

type Result<T> = std::result::Result<T, SchemaError>;

/// Keywords that assert nothing.
const ANNOTATIONS: [&str; 11] = [
    "$id",
    "$schema",
    "comment",
    "default",
    "definitions",
    "description",
    "examples",
    "id",
    "javaType",
    "title",
    SENSITIVE,
];
/// The keywords that assert something, by the type that they stand beside.
///
/// A keyword beside another type would still judge a value of the type that it is about, so it is refused. Only
/// `additionalProperties` beside an `enum` of strings is known to the plan, because the official schemas have it.
const ASSERTIONS: [(&str, &[&str]); 6] = [
    ("object", &["additionalProperties", "properties", "required"]),
    ("array", &["additionalItems", "items", "maxItems", "minItems"]),
    ("string", &["additionalProperties", "enum", "format", "maxLength", "minLength"]),
    ("integer", &["maximum", "minimum", "multipleOf"]),
    ("number", &["maximum", "minimum", "multipleOf"]),
    ("boolean", &[]),
];
/// The most properties that an object may describe: one bit for each in the masks of required and of seen properties.
pub(super) const MAX_PROPERTIES: usize = 64;
/// How deep schemas are in each other, each definition counted once: what walks over a plan takes the stack for it.
const MAX_DEPTH: usize = 128;

/// Compiles the text of a schema. `draft` overrides the one that `$schema` names; `title` heads the printed plan.
pub fn compile(schema: &str, draft: Option<Draft>, title: &str) -> Result<Plan> {
    compile_value(&parse(schema)?, draft, title)
}

/// The text of a schema as JSON.
pub(super) fn parse(schema: &str) -> Result<Value> {
    serde_json::from_str(schema).map_err(|error| SchemaError::new("", format!("not JSON: {error}")))
}

pub(super) fn compile_value(schema: &Value, draft: Option<Draft>, title: &str) -> Result<Plan> {
    let mut compiler = Compiler {
        schema,
        draft: Draft::Draft6,
        plan: Plan::new(title),
        depth: 0,
        definitions: HashMap::new(),
        keys: HashMap::new(),
    };
    object(schema, "")?;
    compiler.draft = draft
        .or_else(|| Draft::of(schema))
        .ok_or_else(|| SchemaError::new("", "`$schema` names no draft of JSON Schema"))?;
    compiler.plan.root = compiler.node(schema, "")?;
    Ok(compiler.plan)
}

fn object<'s>(value: &'s Value, pointer: &str) -> Result<&'s Map<String, Value>> {
    value.as_object().ok_or_else(|| SchemaError::new(pointer, "expected an object"))
}

struct Compiler<'s> {
    schema: &'s Value,
    draft: Draft,
    plan: Plan,
    /// How many schemas are around the one that is being compiled.
    depth: usize,
    /// The node of each definition that was referred to.
    definitions: HashMap<&'s str, NodeId>,
    keys: HashMap<(&'s str, String), KeyId>,
}

impl<'s> Compiler<'s> {
    fn node(&mut self, schema: &'s Value, pointer: &str) -> Result<NodeId> {
        let schema = object(schema, pointer)?;
        if let Some(reference) = schema.get("$ref") {
            if schema.keys().any(|keyword| keyword != "$ref" && !ANNOTATIONS.contains(&keyword.as_str())) {
                return Err(SchemaError::new(pointer, "a keyword beside `$ref`"));
            }
            return self.reference(reference, pointer);
        }
        let node = self.compile(schema, pointer)?;
        Ok(if node == Node::Any { ANY } else { self.add(node, pointer) })
    }

    fn add(&mut self, node: Node, pointer: &str) -> NodeId {
        let id = NodeId(index(self.plan.nodes.len()));
        self.plan.nodes.push(Node::Any);
        self.put(id, node, pointer);
        id
    }

    /// Puts a node in its place; a described object gets an index of its own.
    fn put(&mut self, id: NodeId, mut node: Node, pointer: &str) {
        if let Node::Object(object) = &mut node {
            object.id = Some(ObjectId(index(self.plan.objects.len())));
            self.plan.objects.push((object_name(pointer).into(), id));
        }
        self.plan.nodes[id.0 as usize] = node;
    }

    fn reference(&mut self, reference: &'s Value, pointer: &str) -> Result<NodeId> {
        let target = reference
            .as_str()
            .and_then(|reference| reference.strip_prefix('#'))
            .ok_or_else(|| SchemaError::new(pointer, "`$ref` must point into the same file"))?;
        if let Some(&node) = self.definitions.get(target) {
            return Ok(node);
        }
        let schema = self
            .schema
            .pointer(target)
            .ok_or_else(|| SchemaError::new(pointer, format!("`$ref` to `{target}`, which is not there")))?;
        if schema.get("$ref").is_some() {
            return Err(SchemaError::new(target, "`$ref` to a `$ref`"));
        }
        // Known before it is compiled, so that a definition may refer to itself.
        let id = self.add(Node::Any, target);
        self.definitions.insert(target, id);
        let node = self.compile(object(schema, target)?, target)?;
        self.put(id, node, target);
        Ok(id)
    }

    fn compile(&mut self, schema: &'s Map<String, Value>, pointer: &str) -> Result<Node> {
        if self.depth == MAX_DEPTH {
            return Err(SchemaError::new(pointer, format!("nested deeper than {MAX_DEPTH}")));
        }
        self.depth += 1;
        let node = self.assertions(schema, pointer);
        self.depth -= 1;
        node
    }

    fn assertions(&mut self, schema: &'s Map<String, Value>, pointer: &str) -> Result<Node> {
        if schema.get(SENSITIVE).is_some_and(|mark| !mark.is_boolean()) {
            return Err(SchemaError::new(pointer, format!("`{SENSITIVE}` is not a boolean")));
        }
        let asserting = |keyword: &&str| *keyword != "type" && !ANNOTATIONS.contains(keyword);
        let mut keywords = schema.keys().map(String::as_str).filter(asserting);
        let Some(type_) = schema.get("type") else {
            let keyword = keywords.next();
            return keyword.map_or(Ok(Node::Any), |keyword| {
                Err(SchemaError::new(pointer, format!("`{keyword}` without `type`")))
            });
        };
        let Some((type_, known)) = ASSERTIONS.iter().find(|(name, _)| type_ == name) else {
            return Err(SchemaError::new(pointer, "`type` is none of object, array, string, integer, number, boolean"));
        };
        if let Some(keyword) = keywords.find(|keyword| !known.contains(keyword)) {
            return Err(SchemaError::new(pointer, format!("unknown keyword `{keyword}` of type {type_}")));
        }
        match *type_ {
            "object" => self.object_node(schema, pointer).map(Node::Object),
            "array" => self.array_node(schema, pointer).map(Node::Array),
            "string" => self.string_node(schema, pointer),
            "integer" => {
                let whole_floats = self.draft > Draft::Draft4;
                Ok(Node::Integer { bounds: bounds(schema, pointer)?, whole_floats })
            }
            "number" => Ok(Node::Number { bounds: bounds(schema, pointer)? }),
            _ => Ok(Node::Boolean),
        }
    }

    fn object_node(&mut self, schema: &'s Map<String, Value>, pointer: &str) -> Result<Object> {
        let properties = schema.get("properties");
        let properties = properties.map(|map| object(map, &format!("{pointer}/properties"))).transpose()?;
        let properties: Vec<_> = properties.into_iter().flatten().collect();
        if properties.len() > MAX_PROPERTIES {
            return Err(SchemaError::new(pointer, format!("more than {MAX_PROPERTIES} properties")));
        }
        if let Some((name, _)) = properties.iter().find(|(name, _)| is_not_plain(name)) {
            let here = format!("{pointer}/properties/{}", escaped(name));
            return Err(SchemaError::new(&here, "a property name that is not plain ASCII"));
        }
        let names = Names::new(properties.iter().map(|(name, _)| name.as_str()));
        let snakes = snake_names(properties.iter().map(|(name, _)| name.as_str()));
        let mut compiled = Vec::with_capacity(properties.len());
        for (slot, (name, property)) in properties.into_iter().enumerate() {
            let here = format!("{pointer}/properties/{}", escaped(name));
            let node = self.node(property, &here)?;
            let key = self.key(name, &snakes[slot]);
            let json = Padded::new(&format!(",\"{name}\":"));
            let at = PropertyAt { slot: index(slot), key };
            compiled.push(Property { json, bit: 1 << slot, node, at, next: Hint::new(slot + 1) });
        }
        let mut required = 0_u64;
        if let Some(value) = schema.get("required") {
            for name in
                strings(value).ok_or_else(|| SchemaError::new(pointer, "`required` is not an array of strings"))?
            {
                let number = names.find(name.as_bytes());
                let number = number
                    .ok_or_else(|| SchemaError::new(pointer, format!("`{name}` is required and not described")))?;
                required |= 1 << number;
            }
        }
        let closed = closed(schema, pointer)?;
        let count = Hint::new(required.count_ones() as usize);
        let glance = Box::new(Glance::new(names.iter()));
        let snakes = Names::new(snakes.iter().map(String::as_str));
        Ok(Object {
            id: None,
            names,
            glance,
            snakes,
            properties: compiled.into(),
            required,
            closed,
            trigger: 0,
            nested: Box::default(),
            transfer: Hint::default(),
            first: Hint::default(),
            count,
        })
    }

    fn key(&mut self, name: &'s str, snake: &str) -> KeyId {
        let next = KeyId(index(self.plan.keys.len()));
        *self.keys.entry((name, snake.to_owned())).or_insert_with(|| {
            self.plan.keys.push(Key { name: name.into(), snake: snake.into() });
            next
        })
    }

    fn array_node(&mut self, schema: &'s Map<String, Value>, pointer: &str) -> Result<Array> {
        // `additionalItems` asserts something only where `items` is an array, and that is refused as no object.
        let items = schema.get("items").map_or(Ok(ANY), |items| self.node(items, &format!("{pointer}/items")))?;
        let min_items = length(schema, "minItems", pointer)?;
        Ok(Array { items, min_items, max_items: length(schema, "maxItems", pointer)? })
    }

    fn string_node(&mut self, schema: &'s Map<String, Value>, pointer: &str) -> Result<Node> {
        let min_length = length(schema, "minLength", pointer)?;
        let max_length = length(schema, "maxLength", pointer)?;
        let format = match schema.get("format").map(Value::as_str) {
            None => None,
            Some(Some("date-time")) => Some(Format::DateTime),
            Some(Some("uri")) => Some(Format::Uri),
            Some(_) => return Err(SchemaError::new(pointer, "`format` is neither date-time nor uri")),
        };
        let closed = closed(schema, pointer)?;
        let Some(literals) = schema.get("enum") else {
            if closed {
                return Err(SchemaError::new(pointer, "`additionalProperties` of a string that is no `enum`"));
            }
            return Ok(Node::String(StringNode {
                min_length: min_length.unwrap_or(0),
                max_length: max_length.unwrap_or(StringNode::UNLIMITED),
                format,
                holds_json: false,
            }));
        };
        if min_length.is_some() || max_length.is_some() || format.is_some() {
            return Err(SchemaError::new(pointer, "`enum` beside `minLength`, `maxLength` or `format`"));
        }
        let mut literals =
            strings(literals).ok_or_else(|| SchemaError::new(pointer, "`enum` of other values than strings"))?;
        if literals.iter().any(|literal| is_not_plain(literal)) {
            return Err(SchemaError::new(pointer, "a literal that is not plain ASCII"));
        }
        let mut seen = HashSet::new();
        literals.retain(|literal| seen.insert(*literal));
        if literals.len() > MAX_NAMES {
            return Err(SchemaError::new(pointer, format!("more than {MAX_NAMES} literals")));
        }
        let base = index(self.plan.literals.len());
        self.plan.literals.extend(literals.iter().map(|&literal| literal.into()));
        Ok(Node::Enum(Enum::new(Names::new(literals), base, closed)))
    }
}

/// The names of one object in `snake_case`. A name that would be the same as another one stays as it is.
fn snake_names<'n>(names: impl Iterator<Item = &'n str> + Clone) -> Vec<String> {
    // What is in snake_case already cannot give way, for it has no other spelling.
    let mut taken: HashSet<_> = names.clone().filter(|name| snake_case(name) == *name).map(String::from).collect();
    let snake = |name: &str| {
        let snake = snake_case(name);
        if snake != name && taken.insert(snake.clone()) { snake } else { name.to_owned() }
    };
    names.map(snake).collect()
}

/// An index of the plan. No schema text is long enough to have more parts.
fn index(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// The name of the object that a JSON Pointer into the schema leads to: the name of a definition and of the properties after
/// it.
fn object_name(pointer: &str) -> String {
    let mut steps = pointer.split('/').skip(1);
    let mut names = Vec::new();
    while let Some(step) = steps.next() {
        if matches!(step, "definitions" | "properties") {
            names.extend(steps.next());
        }
    }
    names.join(".")
}

/// Names and literals are compared with raw input, and written as they are.
pub(super) fn is_not_plain(name: &str) -> bool {
    name.contains(|character: char| !matches!(character, ' '..='~') || matches!(character, '"' | '\\'))
}

fn closed(schema: &Map<String, Value>, pointer: &str) -> Result<bool> {
    match schema.get("additionalProperties") {
        None | Some(Value::Bool(true)) => Ok(false),
        Some(Value::Bool(false)) => Ok(true),
        Some(_) => Err(SchemaError::new(pointer, "`additionalProperties` is not a boolean")),
    }
}

fn strings(value: &Value) -> Option<Vec<&str>> {
    value.as_array()?.iter().map(Value::as_str).collect()
}

fn length(schema: &Map<String, Value>, keyword: &str, pointer: &str) -> Result<Option<u32>> {
    let Some(value) = schema.get(keyword) else {
        return Ok(None);
    };
    let length = value.as_number().and_then(|number| number.as_str().parse().ok());
    length.map(Some).ok_or_else(|| SchemaError::new(pointer, format!("`{keyword}` is not a length")))
}

fn bounds(schema: &Map<String, Value>, pointer: &str) -> Result<Option<Box<Bounds>>> {
    let limit = |keyword| {
        let Some(value) = schema.get(keyword) else {
            return Ok(None);
        };
        let limit = value.as_number().and_then(|number| Limit::new(number.as_str()));
        limit.map(Some).ok_or_else(|| SchemaError::new(pointer, format!("`{keyword}` is not a number")))
    };
    if limit("multipleOf")?.is_some_and(|limit| !limit.is_divisor()) {
        return Err(SchemaError::new(pointer, "`multipleOf` is not above zero, or its digits do not fit into 64 bits"));
    }
    let bounds = Bounds { minimum: limit("minimum")?, maximum: limit("maximum")?, multiple_of: limit("multipleOf")? };
    Ok((bounds != Bounds::default()).then(|| Box::new(bounds)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(schema: &str) -> String {
        compile(schema, Some(Draft::Draft6), "test").unwrap_err().to_string()
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        for (schema, expected) in [
            (r#"{"type":"string","pattern":"a"}"#, "unknown keyword `pattern` of type string at ``"),
            (
                r#"{"type":"object","properties":{"a":{"type":"array","uniqueItems":true}}}"#,
                "unknown keyword `uniqueItems` of type array at `/properties/a`",
            ),
            (r#"{"type":"array","items":{"oneOf":[]}}"#, "`oneOf` without `type` at `/items`"),
            (
                r##"{"definitions":{"A":{"const":1}},"type":"array","items":{"$ref":"#/definitions/A"}}"##,
                "`const` without `type` at `/definitions/A`",
            ),
            (
                r#"{"type":["string","null"]}"#,
                "`type` is none of object, array, string, integer, number, boolean at ``",
            ),
            (r#"{"maxLength":3}"#, "`maxLength` without `type` at ``"),
            (r#"{"type":"integer","enum":[1]}"#, "unknown keyword `enum` of type integer at ``"),
            (r#"{"type":"string","enum":[1]}"#, "`enum` of other values than strings at ``"),
            (r#"{"type":"string","minimum":1}"#, "unknown keyword `minimum` of type string at ``"),
            (
                r#"{"type":"string","additionalProperties":false}"#,
                "`additionalProperties` of a string that is no `enum` at ``",
            ),
            (r#"{"type":"string","format":"email"}"#, "`format` is neither date-time nor uri at ``"),
            (r#"{"type":"array","items":[{}]}"#, "expected an object at `/items`"),
            (r#"{"type":"object","additionalProperties":{}}"#, "`additionalProperties` is not a boolean at ``"),
            (r#"{"type":"object","required":["a"]}"#, "`a` is required and not described at ``"),
            (r#"{"type":"string","maxLength":-1}"#, "`maxLength` is not a length at ``"),
            (r#"{"type":"string","minLength":"1"}"#, "`minLength` is not a length at ``"),
            (r#"{"type":"integer","minLength":1}"#, "unknown keyword `minLength` of type integer at ``"),
            (
                r#"{"type":"string","enum":["a"],"minLength":1}"#,
                "`enum` beside `minLength`, `maxLength` or `format` at ``",
            ),
            (
                r#"{"type":"number","multipleOf":0}"#,
                "`multipleOf` is not above zero, or its digits do not fit into 64 bits at ``",
            ),
            (
                r#"{"type":"number","multipleOf":-0.1}"#,
                "`multipleOf` is not above zero, or its digits do not fit into 64 bits at ``",
            ),
            (
                r#"{"type":"integer","multipleOf":18446744073709551617}"#,
                "`multipleOf` is not above zero, or its digits do not fit into 64 bits at ``",
            ),
            (r#"{"$ref":"other.json"}"#, "`$ref` must point into the same file at ``"),
            (r##"{"$ref":"#/definitions/A"}"##, "`$ref` to `/definitions/A`, which is not there at ``"),
            (r##"{"$ref":"#/x","type":"string"}"##, "a keyword beside `$ref` at ``"),
            (
                r#"{"type":"object","properties":{"a/b~":{"type":"object","properties":{"é":{}}}}}"#,
                "a property name that is not plain ASCII at `/properties/a~1b~0/properties/é`",
            ),
            ("[]", "expected an object at ``"),
        ] {
            assert_eq!(reason(schema), expected);
        }
        assert!(reason("{").starts_with("not JSON"));
        let undated = compile(r#"{"type":"string"}"#, None, "test").unwrap_err();
        assert_eq!(undated.reason, "`$schema` names no draft of JSON Schema");
    }

    #[test]
    fn names_of_one_object_stay_apart_in_snake_case() {
        for (names, expected) in [
            (vec!["fooBar", "foo_bar"], vec!["fooBar", "foo_bar"]),
            (vec!["foo_bar", "fooBar"], vec!["foo_bar", "fooBar"]),
            (vec!["fooBar", "FooBar", "other"], vec!["foo_bar", "FooBar", "other"]),
            (vec!["fooBar", "barFoo"], vec!["foo_bar", "bar_foo"]),
        ] {
            let properties: Map<_, _> =
                names.iter().map(|&name| (name.to_owned(), Value::Object(Map::new()))).collect();
            let schema = serde_json::json!({"type": "object", "properties": properties});
            let plan = compile_value(&schema, Some(Draft::Draft6), "test").unwrap();
            let keys: Vec<_> = plan.keys().iter().map(|key| (&*key.name, &*key.snake)).collect();
            assert_eq!(keys, names.into_iter().zip(expected).collect::<Vec<_>>());
        }
    }

    #[test]
    fn limits_are_said() {
        let properties = |count| {
            let named: Map<_, _> = (0..count).map(|number| (format!("p{number}"), Value::Object(Map::new()))).collect();
            serde_json::json!({"type": "object", "properties": named}).to_string()
        };
        let literals = |count| {
            let literals: Vec<_> = (0..count).map(|number| format!("L{number}")).collect();
            serde_json::json!({"type": "string", "enum": literals}).to_string()
        };
        let compiles = |schema: &str| compile(schema, Some(Draft::Draft6), "test").is_ok();
        assert!(compiles(&properties(64)) && compiles(&literals(4096)));
        assert_eq!(reason(&properties(65)), "more than 64 properties at ``");
        assert_eq!(reason(&properties(10_000)), "more than 64 properties at ``");
        assert_eq!(reason(&literals(4097)), "more than 4096 literals at ``");
    }

    #[test]
    fn shares_definitions_and_allows_recursion() {
        let schema = r##"{"$ref":"#/definitions/Tree","definitions":{"Tree":{"type":"object","properties":{
            "left":{"$ref":"#/definitions/Tree"},"right":{"$ref":"#/definitions/Tree"},"leaf":{"type":"integer"}}}}}"##;
        let plan = compile(schema, Some(Draft::Draft4), "Tree").unwrap();
        assert_eq!(
            plan.to_string(),
            "Tree\n  object Tree  open\n    0 left    object Tree  as above\n    1 right   object Tree  as above\n    2 leaf    integer\n"
        );
        assert_eq!(plan.nodes.len(), 4 + 2);
    }
}
