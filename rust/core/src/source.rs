//! Sources, which hand out the values that are written. One walk serves every source.

use crate::schema::{KeyId, LiteralId, ObjectId, Plan};
use crate::sink::{Never, Tree};
use crate::violation::ValueFault;
use std::borrow::Cow;
use std::marker::PhantomData;
use std::slice;

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

/// Hands out values, one question at a time. Every answer may fail, because asking an object of a host language may.
///
/// # Contract
///
/// What a source hands out may be borrowed, without the compiler's knowledge, from the message that is encoded; and some
/// questions may run code of the message's own, which may let go of anything that was borrowed. Whoever asks a source keeps
/// these rules; a source that borrows is sound only if it does:
///
/// - A name or value stays valid until one of the questions that may run code is asked, or, once it has been given to
///   [`Source::hold`], whatever is asked, until the next property of the same object is held or asked for.
/// - A value may be asked about by a question that may run code, and by that one alone: afterwards it is used only if it was
///   held.
/// - An object, an array or an instance is valid as long as it is kept. What it has handed out is not used after it is dropped.
/// - A value of an instance is valid as long as the instance: it does not change.
/// - A text that [`Source::as_str`], [`Source::as_key`], [`Source::key`] or [`Source::shape`] returns is valid as long as the
///   name or value that it was asked of.
///
/// | may run code | runs none |
/// |---|---|
/// | `shape`, `hold`, `key`, `has_key`, `is_repeated`, `plan`; `next_property` and `next_item`; to drop a `Shape`, an `Object`, an `Array` or an `Instance` | all that begin with `as_` or `is_` but `is_repeated`; `omits_null`, `slot` |
pub trait Source: Sized {
    /// A value
    type Value;
    /// The name of a property
    type Key;
    /// The properties of an object that are still to come
    type Object;
    /// An instance of a class
    type Instance;
    /// The items of an array that are still to come
    type Array;
    /// Why an answer could not be had
    type Error;

    /// Sets the plan that the indices of keys and literals refer to from here on.
    fn plan(&mut self, plan: &Plan) -> Result<(), Self::Error>;
    /// Returns what a value is.
    fn shape<'v>(&mut self, value: &'v Self::Value) -> Result<Shape<'v, Self>, Self::Error>;
    /// Returns the text of a string, where that is quickly known. `None` may be wrong: then `shape` knows.
    fn as_str<'v>(&self, value: &'v Self::Value) -> Option<&'v str>;
    /// Returns the properties of an object, where that is quickly known. `None` may be wrong.
    fn as_object(&self, value: &Self::Value) -> Option<Self::Object>;
    /// Returns an instance of the class that the source has for an object of the plan. `None`: it is none, or has properties that
    /// the class does not describe; then `as_object` or `shape` knows.
    fn as_instance(&self, value: &Self::Value, object: ObjectId) -> Option<Self::Instance>;
    /// Returns the items of an array, where that is quickly known. `None` may be wrong.
    fn as_array(&self, value: &Self::Value) -> Option<Self::Array>;
    /// Returns an integer, where that is quickly known. `None` may be wrong.
    fn as_integer(&self, value: &Self::Value) -> Option<i64>;
    /// Returns a boolean, where that is quickly known. `None` may be wrong.
    fn as_boolean(&self, value: &Self::Value) -> Option<bool>;
    /// Returns a double, where that is quickly known. `None` may be wrong.
    fn as_float(&self, value: &Self::Value) -> Option<f64>;
    /// Whether a value is this literal, where that is quickly known. `false` may be wrong.
    fn is_literal(&self, value: &Self::Value, literal: LiteralId) -> bool;
    /// Returns the value of a property by its number among those of the plan's object; `None` if it is absent.
    fn slot(&self, instance: &Self::Instance, number: usize) -> Option<Self::Value>;
    /// Returns the next property.
    fn next_property(&mut self, object: &mut Self::Object) -> Result<Option<PropertyOf<Self>>, Self::Error>;
    /// Keeps the name and the value of a property valid, whatever is asked, until the next property of the same object is
    /// held or asked for, or the object is dropped. Both are valid when this is called.
    fn hold(&mut self, object: &mut Self::Object, name: &Self::Key, value: &Self::Value);
    /// Whether a name is this key, where that is quickly known. `false` may be wrong.
    fn is_key(&self, name: &Self::Key, key: KeyId) -> bool;
    /// Returns the text of a name, where that is quickly known. `None` may be wrong: then `key` knows.
    fn as_key<'k>(&self, name: &'k Self::Key) -> Option<&'k str>;
    /// Returns the text of a name.
    fn key<'k>(&mut self, name: &'k Self::Key) -> Result<Result<Cow<'k, str>, ValueFault>, Self::Error>;
    /// Whether an object has this key as well.
    fn has_key(&mut self, object: &Self::Object, key: KeyId) -> Result<bool, Self::Error>;
    /// Whether an object has another name of the same text, which a source may have that compares names otherwise.
    fn is_repeated(&mut self, object: &Self::Object, name: &Self::Key) -> Result<bool, Self::Error>;
    /// Whether an object means by `null` that it lacks the property.
    fn omits_null(&self, object: &Self::Object) -> bool;
    /// Whether a value is `null`.
    fn is_null(&self, value: &Self::Value) -> bool;
    /// Whether the names of an object are given in `snake_case`.
    fn is_snake(&self, object: &Self::Object) -> bool;
    /// Returns the next item.
    fn next_item(&mut self, array: &mut Self::Array) -> Result<Option<Self::Value>, Self::Error>;
}

/// Hands out a [`Tree`]: for tests, and for users of the core without Python. The digits of numbers are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TreeSource<'t>(PhantomData<&'t Tree>);

impl<'t> Source for TreeSource<'t> {
    type Value = &'t Tree;
    type Key = &'t str;
    type Object = slice::Iter<'t, (String, Tree)>;
    type Instance = Never;
    type Array = slice::Iter<'t, Tree>;
    type Error = Never;

    fn plan(&mut self, _: &Plan) -> Result<(), Never> {
        Ok(())
    }
    fn shape<'v>(&mut self, value: &'v &'t Tree) -> Result<Shape<'v, Self>, Never> {
        Ok(match value {
            Tree::Null => Shape::Null,
            Tree::Boolean(value) => Shape::Boolean(*value),
            Tree::Number(text) => Shape::Digits(text.clone()),
            Tree::String(text) => Shape::String(Cow::Borrowed(text)),
            Tree::Array(items) => Shape::Array(items.iter()),
            Tree::Object(properties) => Shape::Object(properties.iter()),
        })
    }
    fn as_str<'v>(&self, value: &'v &'t Tree) -> Option<&'v str> {
        if let Tree::String(text) = value { Some(text) } else { None }
    }
    fn as_object(&self, value: &&'t Tree) -> Option<Self::Object> {
        if let Tree::Object(properties) = value { Some(properties.iter()) } else { None }
    }
    fn as_instance(&self, _: &&'t Tree, _: ObjectId) -> Option<Never> {
        None
    }
    fn as_array(&self, value: &&'t Tree) -> Option<Self::Array> {
        if let Tree::Array(items) = value { Some(items.iter()) } else { None }
    }
    fn as_integer(&self, value: &&'t Tree) -> Option<i64> {
        // The digits of `-0` are those of no integer.
        if let Tree::Number(text) = value { text.parse().ok().filter(|_| text != "-0") } else { None }
    }
    fn as_boolean(&self, value: &&'t Tree) -> Option<bool> {
        if let Tree::Boolean(value) = value { Some(*value) } else { None }
    }
    fn as_float(&self, _: &&'t Tree) -> Option<f64> {
        None
    }
    fn is_literal(&self, _: &&'t Tree, _: LiteralId) -> bool {
        false
    }
    fn slot(&self, instance: &Never, _: usize) -> Option<&'t Tree> {
        match *instance {}
    }
    fn next_property(&mut self, object: &mut Self::Object) -> Result<Option<PropertyOf<Self>>, Never> {
        Ok(object.next().map(|(name, value)| (name.as_str(), value)))
    }
    fn hold(&mut self, _: &mut Self::Object, _: &&'t str, _: &&'t Tree) {}
    fn is_key(&self, _: &&'t str, _: KeyId) -> bool {
        false
    }
    fn as_key<'k>(&self, name: &'k &'t str) -> Option<&'k str> {
        Some(name)
    }
    fn key<'k>(&mut self, name: &'k &'t str) -> Result<Result<Cow<'k, str>, ValueFault>, Never> {
        Ok(Ok(Cow::Borrowed(name)))
    }
    fn has_key(&mut self, _: &Self::Object, _: KeyId) -> Result<bool, Never> {
        // Asked only of a source whose names are in `snake_case`.
        Ok(false)
    }
    fn is_repeated(&mut self, _: &Self::Object, _: &&'t str) -> Result<bool, Never> {
        // A tree is made of what was read, where a name that comes twice is refused.
        Ok(false)
    }
    fn omits_null(&self, _: &Self::Object) -> bool {
        false
    }
    fn is_null(&self, value: &&'t Tree) -> bool {
        **value == Tree::Null
    }
    fn is_snake(&self, _: &Self::Object) -> bool {
        false
    }
    fn next_item(&mut self, array: &mut Self::Array) -> Result<Option<&'t Tree>, Never> {
        Ok(array.next())
    }
}
