//! Where values to be written come from. One walk serves every source, as one serves every sink.

use crate::schema::{KeyId, LiteralId, Plan};
use crate::violation::ValueFault;
use std::borrow::Cow;

/// What a value turns out to be.
pub enum Shape<'v, S: Source> {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// An integer
    Integer(i64),
    /// A double
    Float(f64),
    /// A number by its JSON text, where neither of the two holds it exactly
    Digits(String),
    /// A string
    String(Cow<'v, str>),
    /// An object, to be asked for its properties
    Object(S::Object),
    /// An array, to be asked for its items
    Array(S::Array),
    /// Something that cannot be written
    Fault(ValueFault),
}

/// The name and the value of a property.
pub type PropertyOf<S> = (<S as Source>::Key, <S as Source>::Value);

/// Hands out values, one question at a time. Every answer may fail, because asking a Python object may.
pub trait Source: Sized {
    /// A value
    type Value;
    /// The name of a property
    type Key;
    /// The properties of an object that are still to come
    type Object;
    /// The items of an array that are still to come
    type Array;
    /// Why an answer could not be had
    type Error;

    /// The plan that the numbers of keys and literals refer to from here on.
    fn plan(&mut self, plan: &Plan) -> Result<(), Self::Error>;
    /// What a value is.
    fn shape<'v>(&mut self, value: &'v Self::Value) -> Result<Shape<'v, Self>, Self::Error>;
    /// The text of a string, at a glance. `None` may be wrong, and `shape` tells.
    fn as_str<'v>(&self, value: &'v Self::Value) -> Option<&'v str>;
    /// The properties of an object, at a glance. `None` may be wrong.
    fn as_object(&self, value: &Self::Value) -> Option<Self::Object>;
    /// The items of an array, at a glance. `None` may be wrong.
    fn as_array(&self, value: &Self::Value) -> Option<Self::Array>;
    /// An integer, at a glance. `None` may be wrong.
    fn as_integer(&self, value: &Self::Value) -> Option<i64>;
    /// A boolean, at a glance. `None` may be wrong.
    fn as_boolean(&self, value: &Self::Value) -> Option<bool>;
    /// A double, at a glance. `None` may be wrong.
    fn as_float(&self, value: &Self::Value) -> Option<f64>;
    /// Whether a value is this literal, at a glance. `false` may be wrong.
    fn is_literal(&self, value: &Self::Value, literal: LiteralId) -> bool;
    /// The next property.
    fn next_property(&mut self, object: &mut Self::Object) -> Result<Option<PropertyOf<Self>>, Self::Error>;
    /// Keeps a property until the next one is kept: what follows may run code that lets go of it.
    fn hold(&mut self, object: &mut Self::Object, name: &Self::Key, value: &Self::Value);
    /// Whether a name is this key, at a glance. `false` may be wrong.
    fn is_key(&self, name: &Self::Key, key: KeyId) -> bool;
    /// The text of a name, at a glance. `None` may be wrong, and `key` tells.
    fn as_key<'k>(&self, name: &'k Self::Key) -> Option<&'k str>;
    /// The text of a name.
    fn key<'k>(&mut self, name: &'k Self::Key) -> Result<Result<Cow<'k, str>, ValueFault>, Self::Error>;
    /// Whether an object has this key as well.
    fn has_key(&mut self, object: &Self::Object, key: KeyId) -> Result<bool, Self::Error>;
    /// Whether an object means by `null` that it lacks the property.
    fn omits_null(&self, object: &Self::Object) -> bool;
    /// Whether a value is `null`.
    fn is_null(&self, value: &Self::Value) -> bool;
    /// Whether names are given in `snake_case`.
    fn is_snake(&self) -> bool;
    /// The next item.
    fn next_item(&mut self, array: &mut Self::Array) -> Result<Option<Self::Value>, Self::Error>;
}
