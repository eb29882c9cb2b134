//! Sinks, which build values while a frame is read. One walk serves every sink; the compiler makes code of its own for each.

use crate::json::{JsonStr, Number};
use crate::schema::{KeyId, LiteralId, ObjectId, Plan, PropertyAt};

/// Builds values while a frame is read. Every step may fail, because building an object of a host language may.
///
/// The walk calls the methods in document order. A value that is never finished, because the frame is refused
/// half-way, is dropped.
pub trait Sink {
    /// A finished value
    type Value;
    /// An object that is being built
    type Object;
    /// An array that is being built
    type Array;
    /// The name of a property that no plan numbers
    type Key;
    /// Why a value could not be built
    type Error;

    /// Whether anything is built, so that sizes are worth a guess
    const BUILDS: bool;
    /// Whether [`Sink::additional_property`] tells a name that was there before; else the walk keeps the names itself
    const TELLS_REPEATED: bool;
    /// Whether data that an extension describes is built once more by its plan, where it is not JSON in a string
    const DATA_BY_PLAN: bool = false;

    /// The plan that the numbers of keys and literals refer to from here on.
    fn plan(&mut self, plan: &Plan) -> Result<(), Self::Error>;
    /// The plan of data that an extension describes, whose names stay as they are written. `false`: the sink does not build by
    /// it, but as JSON that no schema describes.
    fn data_plan(&mut self, _: &Plan) -> Result<bool, Self::Error> {
        Ok(false)
    }
    /// `null`
    fn null(&mut self) -> Result<Self::Value, Self::Error>;
    /// `true` or `false`
    fn boolean(&mut self, value: bool) -> Result<Self::Value, Self::Error>;
    /// A number without fraction and exponent, where it is at hand
    fn integer(&mut self, value: i64) -> Result<Self::Value, Self::Error>;
    /// A number whose text says what it is
    fn number(&mut self, number: &Number<'_>) -> Result<Self::Value, Self::Error>;
    /// A number with a fraction or an exponent that is whole, where the schema says `integer`: by default, it stays as it is
    /// written.
    fn whole(&mut self, number: &Number<'_>) -> Result<Self::Value, Self::Error> {
        self.number(number)
    }
    /// A number where the schema says `number`
    fn real(&mut self, number: &Number<'_>) -> Result<Self::Value, Self::Error>;
    /// A string
    fn string(&mut self, string: JsonStr<'_>) -> Result<Self::Value, Self::Error>;
    /// A string that is a literal of an enum of the plan
    fn literal(&mut self, literal: LiteralId) -> Result<Self::Value, Self::Error>;
    /// An object begins. `object` says which one of the plan it is, `None` an object of any properties; `count` is a guess
    /// at the number of described properties.
    fn begin_object(&mut self, object: Option<ObjectId>, count: usize) -> Result<Self::Object, Self::Error>;
    /// The value of a property that the plan describes begins
    #[inline]
    fn enter(&mut self, _object: &Self::Object, _at: PropertyAt) {}
    /// A property that the plan describes
    fn property(&mut self, object: &mut Self::Object, at: PropertyAt, value: Self::Value) -> Result<(), Self::Error>;
    /// Makes the key of a property that the plan does not describe. `hash` is unkeyed: a peer can make collisions. `twin` is
    /// set where the name equals the `snake_case` of a described property (`id_tag` beside `idTag`); a sink that renames
    /// must then use the official name, so that the two stay apart.
    fn key(&mut self, name: JsonStr<'_>, hash: usize, twin: Option<KeyId>) -> Result<Self::Key, Self::Error>;
    /// A property that the plan does not describe; `false` if it tells that one of the same name was there before
    fn additional_property(
        &mut self,
        object: &mut Self::Object,
        key: Self::Key,
        value: Self::Value,
    ) -> Result<bool, Self::Error>;
    /// The object is complete.
    fn end_object(&mut self, object: Self::Object) -> Result<Self::Value, Self::Error>;
    /// An array begins. `described` says whether the plan describes its items; otherwise they are any values.
    fn begin_array(&mut self, described: bool) -> Result<Self::Array, Self::Error>;
    /// The next item of the innermost array that is open
    fn item(&mut self, array: &mut Self::Array, value: Self::Value) -> Result<(), Self::Error>;
    /// The array is complete.
    fn end_array(&mut self, array: Self::Array) -> Result<Self::Value, Self::Error>;
}

/// A sink that builds nothing, for when only the verdict is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Discard;

/// The error of a sink that cannot fail: it has no value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Never {}

#[allow(clippy::ignored_unit_patterns, reason = "what is ignored here is a value in every other sink")]
impl Sink for Discard {
    type Value = ();
    type Object = ();
    type Array = ();
    type Key = ();
    type Error = Never;

    const BUILDS: bool = false;
    const TELLS_REPEATED: bool = false;

    #[inline]
    fn plan(&mut self, _: &Plan) -> Result<(), Never> {
        Ok(())
    }
    #[inline]
    fn null(&mut self) -> Result<(), Never> {
        Ok(())
    }
    #[inline]
    fn boolean(&mut self, _: bool) -> Result<(), Never> {
        Ok(())
    }
    #[inline]
    fn integer(&mut self, _: i64) -> Result<(), Never> {
        Ok(())
    }
    #[inline]
    fn number(&mut self, _: &Number<'_>) -> Result<(), Never> {
        Ok(())
    }
    #[inline]
    fn real(&mut self, _: &Number<'_>) -> Result<(), Never> {
        Ok(())
    }
    #[inline]
    fn string(&mut self, _: JsonStr<'_>) -> Result<(), Never> {
        Ok(())
    }
    #[inline]
    fn literal(&mut self, _: LiteralId) -> Result<(), Never> {
        Ok(())
    }
    #[inline]
    fn begin_object(&mut self, _: Option<ObjectId>, _: usize) -> Result<(), Never> {
        Ok(())
    }
    #[inline]
    fn property(&mut self, _: &mut (), _: PropertyAt, _: ()) -> Result<(), Never> {
        Ok(())
    }
    #[inline]
    fn key(&mut self, _: JsonStr<'_>, _: usize, _: Option<KeyId>) -> Result<(), Never> {
        Ok(())
    }
    #[inline]
    fn additional_property(&mut self, _: &mut (), _: (), _: ()) -> Result<bool, Never> {
        Ok(true)
    }
    #[inline]
    fn end_object(&mut self, _: ()) -> Result<(), Never> {
        Ok(())
    }
    #[inline]
    fn begin_array(&mut self, _: bool) -> Result<(), Never> {
        Ok(())
    }
    #[inline]
    fn item(&mut self, _: &mut (), _: ()) -> Result<(), Never> {
        Ok(())
    }
    #[inline]
    fn end_array(&mut self, _: ()) -> Result<(), Never> {
        Ok(())
    }
}

/// A plain JSON value; numbers keep their text, objects their order.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "the types of JSON")]
pub enum Tree {
    Null,
    Boolean(bool),
    Number(String),
    String(String),
    Array(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

/// Builds a [`Tree`]: for tests, and for users of the core without Python.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TreeSink {
    keys: Vec<String>,
    literals: Vec<String>,
}

impl Sink for TreeSink {
    type Value = Tree;
    type Object = Vec<(String, Tree)>;
    type Array = Vec<Tree>;
    type Key = String;
    type Error = Never;

    const BUILDS: bool = true;
    const TELLS_REPEATED: bool = false;

    fn plan(&mut self, plan: &Plan) -> Result<(), Never> {
        self.keys = plan.keys().iter().map(|key| key.name.to_string()).collect();
        self.literals = plan.literals().map(str::to_owned).collect();
        Ok(())
    }
    fn data_plan(&mut self, plan: &Plan) -> Result<bool, Never> {
        self.plan(plan).map(|()| true)
    }
    fn null(&mut self) -> Result<Tree, Never> {
        Ok(Tree::Null)
    }
    fn boolean(&mut self, value: bool) -> Result<Tree, Never> {
        Ok(Tree::Boolean(value))
    }
    fn integer(&mut self, value: i64) -> Result<Tree, Never> {
        Ok(Tree::Number(value.to_string()))
    }
    fn number(&mut self, number: &Number<'_>) -> Result<Tree, Never> {
        Ok(Tree::Number(number.as_str().into()))
    }
    fn real(&mut self, number: &Number<'_>) -> Result<Tree, Never> {
        self.number(number)
    }
    fn string(&mut self, string: JsonStr<'_>) -> Result<Tree, Never> {
        Ok(Tree::String(string.to_str().into()))
    }
    fn literal(&mut self, literal: LiteralId) -> Result<Tree, Never> {
        Ok(Tree::String(self.literals[literal.index()].clone()))
    }
    fn begin_object(&mut self, _: Option<ObjectId>, _: usize) -> Result<Self::Object, Never> {
        Ok(Vec::new())
    }
    fn property(&mut self, object: &mut Self::Object, at: PropertyAt, value: Tree) -> Result<(), Never> {
        object.push((self.keys[at.key.index()].clone(), value));
        Ok(())
    }
    fn key(&mut self, name: JsonStr<'_>, _: usize, _: Option<KeyId>) -> Result<String, Never> {
        Ok(name.to_str().into())
    }
    fn additional_property(&mut self, object: &mut Self::Object, key: String, value: Tree) -> Result<bool, Never> {
        object.push((key, value));
        Ok(true)
    }
    fn end_object(&mut self, object: Self::Object) -> Result<Tree, Never> {
        Ok(Tree::Object(object))
    }
    fn begin_array(&mut self, _: bool) -> Result<Vec<Tree>, Never> {
        Ok(Vec::new())
    }
    fn item(&mut self, array: &mut Vec<Tree>, value: Tree) -> Result<(), Never> {
        array.push(value);
        Ok(())
    }
    fn end_array(&mut self, array: Vec<Tree>) -> Result<Tree, Never> {
        Ok(Tree::Array(array))
    }
}
