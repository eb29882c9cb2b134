//! What users add to the schemas of a version, read from rows of JSON; `Catalog::extended` makes a catalog of it.

use super::action::{Action, Carrier, Kind, Sender};
use super::error::SchemaError;
use super::patch::Patch;
use crate::violation::shown_name;
use serde_json::{Map, Value};

/// One addition.
#[derive(Clone, Debug, PartialEq)]
pub enum Extension {
    /// An action of the user's own, or another schema for one that there is
    Action(Action),
    /// A change of a schema
    Patch(Patch),
    /// A message that `DataTransfer` carries in `data`
    DataTransfer {
        /// Whose message it is
        vendor_id: String,
        /// Its name, if it has one
        message_id: Option<String>,
        /// The text of the schema of `data` in the request
        request: Option<String>,
        /// The text of the schema of `data` in the response
        response: Option<String>,
        /// Whether `data` is a string that holds JSON
        is_text: bool,
    },
    /// What `customData` of a vendor holds, wherever it stands
    CustomData {
        /// Whose it is
        vendor_id: String,
        /// The text of the schema
        schema: String,
    },
    /// What the JSON in a string holds
    JsonString {
        /// The action whose payload has the string
        action: String,
        /// Which payload
        kind: Kind,
        /// JSON Pointer to the string, `*` for any item
        pointer: String,
        /// The properties beside it that must have these texts
        when: Vec<(String, String)>,
        /// The text of the schema
        schema: String,
    },
}

type Result<T> = std::result::Result<T, SchemaError>;

impl Extension {
    /// Reads rows: an array of objects, each with one property that says what it is: `action`, `patch`,
    /// `data_transfer`, `custom_data` or `json_string`.
    pub fn parse(json: &str) -> Result<Vec<Self>> {
        let rows: Value =
            serde_json::from_str(json).map_err(|error| SchemaError::new("", format!("not JSON: {error}")))?;
        let rows = rows.as_array().ok_or_else(|| SchemaError::new("", "expected an array of extensions"))?;
        rows.iter().enumerate().map(|(number, row)| Row::new(row, format!("/{number}"))?.read()).collect()
    }
}

/// A row that is being read.
struct Row<'r> {
    what: &'r str,
    fields: &'r Map<String, Value>,
    pointer: String,
}

impl<'r> Row<'r> {
    fn new(row: &'r Value, pointer: String) -> Result<Self> {
        let mut parts = row.as_object().into_iter().flatten();
        match (parts.next(), parts.next()) {
            (Some((what, Value::Object(fields))), None) => Ok(Self { what, fields, pointer }),
            _ => Err(SchemaError::new(&pointer, "expected an extension")),
        }
    }

    fn error<T>(&self, field: &str, reason: &str) -> Result<T> {
        Err(SchemaError::new(&format!("{}/{}/{field}", self.pointer, self.what), reason))
    }

    fn read(&self) -> Result<Extension> {
        match self.what {
            "action" => {
                let sender = match self.text("sent_by")? {
                    "charging_station" => Sender::Station,
                    "csms" => Sender::Csms,
                    "both" => Sender::Both,
                    _ => return self.error("sent_by", "expected charging_station, csms or both"),
                };
                let is_send = self.fields.get("send").and_then(Value::as_bool) == Some(true);
                Ok(Extension::Action(Action {
                    name: self.text("name")?.to_owned().into(),
                    sender,
                    carrier: if is_send { Carrier::Send } else { Carrier::Call },
                    request: self.schema("request"),
                    response: self.schema("response"),
                }))
            }
            "patch" => Ok(Extension::Patch(Patch {
                action: self.text("action")?.to_owned(),
                kind: self.kind()?,
                pointer: self.text("pointer")?.to_owned(),
                set: self.map("set")?,
                add: self.map("add")?,
                remove: self.map("remove")?,
            })),
            "data_transfer" => Ok(Extension::DataTransfer {
                vendor_id: self.text("vendor_id")?.to_owned(),
                message_id: self.fields.get("message_id").and_then(Value::as_str).map(str::to_owned),
                request: self.schema("request").map(Into::into),
                response: self.schema("response").map(Into::into),
                is_text: self.fields.get("text").and_then(Value::as_bool) == Some(true),
            }),
            "custom_data" => Ok(Extension::CustomData {
                vendor_id: self.text("vendor_id")?.to_owned(),
                schema: self.needed_schema()?,
            }),
            "json_string" => Ok(Extension::JsonString {
                action: self.text("action")?.to_owned(),
                kind: self.kind()?,
                pointer: self.text("pointer")?.to_owned(),
                when: self.texts("when")?,
                schema: self.needed_schema()?,
            }),
            what => Err(SchemaError::new(&self.pointer, format!("unknown extension `{}`", shown_name(what)))),
        }
    }

    fn text(&self, field: &str) -> Result<&'r str> {
        self.fields.get(field).and_then(Value::as_str).map_or_else(|| self.error(field, "expected a string"), Ok)
    }

    fn kind(&self) -> Result<Kind> {
        match self.text("kind")? {
            "request" => Ok(Kind::Request),
            "response" => Ok(Kind::Response),
            _ => self.error("kind", "expected request or response"),
        }
    }

    /// The text of a schema that may be left out.
    fn schema(&self, field: &str) -> Option<std::borrow::Cow<'static, str>> {
        self.fields.get(field).filter(|schema| !schema.is_null()).map(|schema| schema.to_string().into())
    }

    fn needed_schema(&self) -> Result<String> {
        self.schema("schema").map_or_else(|| self.error("schema", "expected a schema"), |text| Ok(text.into()))
    }

    fn texts(&self, field: &str) -> Result<Vec<(String, String)>> {
        let text = |(name, value): (String, Value)| match value {
            Value::String(text) => Ok((name, text)),
            _ => self.error(field, "expected strings"),
        };
        self.map(field)?.into_iter().map(text).collect()
    }

    fn map(&self, field: &str) -> Result<Map<String, Value>> {
        match self.fields.get(field) {
            None => Ok(Map::new()),
            Some(Value::Object(map)) => Ok(map.clone()),
            Some(_) => self.error(field, "expected an object"),
        }
    }
}
