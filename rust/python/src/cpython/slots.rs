//! Types whose attributes are slots at fixed offsets: one for each described object, made once and never freed.
//!
//! An instance is its header and a row of references, one for each property in the order of the schema; an object of any
//! further properties has one more, to the dict of those. The row is written once, by a [`SlotsBuilder`] that nobody else has
//! seen, and does not change afterwards. The garbage collector is told of an instance only if a cycle could pass through
//! it: when it holds something that can change and hold others (a dict, a list, an object of other code), at any depth.
//! There is no `tp_clear`, as tuples have none: such a cycle also passes through what can change, and is broken there.
//!
//! All that is known of a type is found by one load: `tp_getset` points to the first field of its [`Class`]. The type must
//! not outlive its table of getters anyway, and nothing of `CPython` writes to that table.
//!
//! If you add a field that is no reference to an instance, look at `dealloc` and `traverse`, which read the row's length
//! from the size of the type.
#![allow(unsafe_code, reason = "slots of our own are half the size of a dict, and reading one is a load")]

use super::cursor::{DictCursor, Epoch, Item};
use super::dict::{DictKey, set_item};
use super::spare::Spares;
use super::{Raised, ascii, new};
use ocpp_fastcodec_core::{Catalog, Draft, Kind, ObjectId, Version};
use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString, PyTuple, PyType};
use pyo3::{Borrowed, ffi, intern};
use std::cell::{Cell, RefCell};
use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::ptr::{null, null_mut};
use std::sync::{Arc, OnceLock};

/// The keyword and the attribute for the further properties of an open object.
const ADDITIONAL: &CStr = c"additional_properties";
/// How many instances may be freed within each other before the rest has to wait.
const NESTED: u32 = 40;
const HEADER: usize = size_of::<ffi::PyObject>();
const WORD: usize = size_of::<*mut ffi::PyObject>();

/// A property of a class.
pub(crate) struct Slot {
    /// The name as the schema spells it, interned
    pub(crate) camel: Py<PyString>,
    /// The name in `snake_case`, interned
    pub(crate) snake: Py<PyString>,
    /// The name of the attribute, interned: the one in `snake_case`, unless Python has another use for that
    pub(crate) attribute: Py<PyString>,
    pub(crate) required: bool,
    pub(crate) holds: Held,
}

/// What a slot holds, as far as it is treated in a way of its own.
pub(crate) enum Held {
    /// Any JSON value, `None` included: where there is none, the slot holds `UNSET`.
    Any,
    /// A tuple
    Array,
    /// One of these strings
    Enum(Box<[Py<PyString>]>),
    Other,
}

/// What a class is made of.
pub(crate) struct Facts<T> {
    pub(crate) module: &'static str,
    pub(crate) name: String,
    pub(crate) slots: Box<[Slot]>,
    /// Whether it may have properties beside the slots
    pub(crate) open: bool,
    /// Where it comes from
    pub(crate) origin: T,
}

/// A type and all that is known of it.
#[repr(C)]
pub(crate) struct ClassOf<T> {
    /// The first field: see the top of the file.
    getset: [ffi::PyGetSetDef; 2],
    type_: *mut ffi::PyTypeObject,
    /// How many references an instance has
    length: usize,
    /// What every message needs of each slot, apart from the rest, so that few cache lines are read.
    places: Box<[Place]>,
    spares: Spares,
    pub(crate) facts: Facts<T>,
}

/// What is known of a slot, as borrowed pointers to objects that are never freed.
struct Place {
    /// The name as the schema spells it
    name: *mut ffi::PyObject,
    /// What stands in the slot where the property is absent
    absent: *mut ffi::PyObject,
}

// SAFETY: but for `spares`, which may be shared, it does not change after it was made, and its pointers are to objects that are
// never freed.
unsafe impl<T: Sync> Sync for ClassOf<T> {}
// SAFETY: as for `Sync`.
unsafe impl<T: Send> Send for ClassOf<T> {}

/// Where a class comes from.
pub(crate) struct Origin {
    pub(crate) version: Version,
    pub(crate) action: String,
    pub(crate) kind: Kind,
    /// The name that the plan gives the object
    pub(crate) object: String,
    /// What is known of it beside, if no official schema describes it
    pub(crate) own: Option<OwnOrigin>,
}

/// The classes of all objects of a plan, once they are made.
pub(crate) type SharedClasses = Arc<OnceLock<Box<[&'static Class]>>>;

/// Where the class of an object comes from that a user's schema describes.
pub(crate) struct OwnOrigin {
    /// A catalog of the schema's plan alone
    pub(crate) catalog: Arc<Catalog>,
    /// Which object of the plan it is
    pub(crate) object: ObjectId,
    /// The classes of all objects of the plan
    pub(crate) classes: SharedClasses,
    /// Whether it is the whole payload of a message
    pub(crate) is_payload: bool,
    /// The schema of the object, as the user wrote it
    pub(crate) schema: String,
    /// The schema of the object, as the plan knows it
    pub(crate) known: String,
    /// The schema that the object's is a part of, and where
    pub(crate) whole: String,
    pub(crate) pointer: String,
    pub(crate) draft: Draft,
}

pub(crate) type Class = ClassOf<Origin>;

impl Class {
    /// Makes a class. `unset` is what a property of any value is if it is absent.
    pub(crate) fn make(
        base: &Bound<'_, PyType>,
        unset: &Bound<'_, PyAny>,
        facts: Facts<Origin>,
    ) -> PyResult<&'static Self> {
        let py = base.py();
        // SAFETY: the base is a live type.
        if unsafe { (*base.as_type_ptr()).tp_basicsize }.cast_unsigned() != HEADER {
            return Err(PyRuntimeError::new_err("the base of the classes has fields of its own"));
        }
        let getter = ffi::PyGetSetDef {
            name: ADDITIONAL.as_ptr(),
            get: Some(additional_properties),
            set: None,
            doc: c"The properties that the schema does not describe, by the names that they were sent with.".as_ptr(),
            closure: null_mut(),
        };
        let end = || ffi::PyGetSetDef { name: null(), get: None, set: None, doc: null(), closure: null_mut() };
        let getset = if facts.open { [getter, end()] } else { [end(), end()] };
        // With at least one word, which links those that are kept for the next messages.
        let length = (facts.slots.len() + usize::from(facts.open)).max(1);
        let size = c_int::try_from(HEADER + WORD * length).map_err(|_| PyTypeError::new_err("too many properties"))?;
        let mut members = Vec::with_capacity(facts.slots.len() + 1);
        for (index, slot) in facts.slots.iter().enumerate() {
            members.push(ffi::PyMemberDef {
                name: forever(slot.attribute.bind(py).to_str()?)?,
                type_code: ffi::Py_T_OBJECT_EX,
                offset: (HEADER + WORD * index).cast_signed(),
                flags: ffi::Py_READONLY,
                doc: null(),
            });
        }
        members.push(ffi::PyMemberDef { name: null(), type_code: 0, offset: 0, flags: 0, doc: null() });
        let name = forever(&format!("{}.{}", facts.module, facts.name))?;
        let required: Vec<_> =
            facts.slots.iter().filter(|slot| slot.required).map(|slot| slot.attribute.bind(py)).collect();
        let match_args = PyTuple::new(py, required)?;
        // SAFETY: `None` is always there.
        let (unset, none) = (unset.clone().into_ptr(), unsafe { ffi::Py_None() });
        let places = facts.slots.iter().map(|slot| Place {
            name: slot.camel.as_ptr(),
            absent: if matches!(slot.holds, Held::Any) { unset } else { none },
        });
        let places = places.collect();
        let spares = Spares::new();
        let class = Box::into_raw(Box::new(Self { getset, type_: null_mut(), length, places, spares, facts }));
        let pfunc = |function: *mut c_void| function;
        let mut slots = [
            (ffi::Py_tp_dealloc, pfunc(dealloc as *mut c_void)),
            (ffi::Py_tp_traverse, pfunc(traverse as *mut c_void)),
            (ffi::Py_tp_new, pfunc(tp_new as *mut c_void)),
            (ffi::Py_tp_members, members.as_mut_ptr().cast()),
            (ffi::Py_tp_getset, class.cast()),
            (0, null_mut()),
        ]
        .map(|(slot, pfunc)| ffi::PyType_Slot { slot, pfunc });
        let flags = ffi::Py_TPFLAGS_DEFAULT | ffi::Py_TPFLAGS_HAVE_GC;
        #[allow(clippy::cast_possible_truncation, reason = "the flags are 32 bits")]
        let mut spec =
            ffi::PyType_Spec { name, basicsize: size, itemsize: 0, flags: flags as _, slots: slots.as_mut_ptr() };
        // SAFETY: the specification and its slots are complete. The members are copied by the call; the names and the table
        // of getters are never freed. The base is a live type without fields, so the row begins after the header.
        let made = unsafe { ffi::PyType_FromSpecWithBases(&raw mut spec, base.as_ptr()) };
        // SAFETY: the call returns a new reference to a type, or null with an exception set.
        let made = unsafe { Bound::from_owned_ptr_or_err(py, made)?.cast_into_unchecked::<PyType>() };
        made.setattr(intern!(py, "__match_args__"), match_args)?;
        super::keep_forever(&made);
        let type_ = made.into_ptr().cast::<ffi::PyTypeObject>();
        // SAFETY: the type is new and has no subclass. `class` comes from a box that is given up here, and nothing reads it
        // before it is complete.
        unsafe {
            (*type_).tp_vectorcall = Some(vectorcall);
            (*class).type_ = type_;
            Ok(&*class)
        }
    }

    /// The class of a type, if it is one of these.
    #[inline]
    pub(crate) fn of_type(type_: &Bound<'_, PyType>) -> Option<&'static Self> {
        // SAFETY: the type is live.
        unsafe { class_of(type_.as_type_ptr()) }
    }

    pub(crate) fn type_<'py>(&self, py: Python<'py>) -> Bound<'py, PyType> {
        // SAFETY: the type is live: one reference to it is never given up.
        unsafe { Bound::from_borrowed_ptr(py, self.type_.cast()).cast_into_unchecked() }
    }

    /// A new instance, nothing of it filled in.
    #[inline]
    pub(crate) fn begin<'py>(&'static self, py: Python<'py>) -> Result<SlotsBuilder<'py>, Raised> {
        // SAFETY: the interpreter is attached.
        let mut object = unsafe { self.spares.take() };
        if object.is_null() {
            // SAFETY: the type is live and made for the collector; the interpreter is attached.
            object = unsafe { ffi::PyObject_GC_New(self.type_) };
            if object.is_null() {
                return Err(PyErr::fetch(py).into());
            }
        }
        // SAFETY: the object is new, with room for the row after its header, and nobody else has it. With its row empty
        // it is complete.
        let object = unsafe {
            row(object).write_bytes(0, self.length);
            Bound::from_owned_ptr(py, object)
        };
        Ok(SlotsBuilder { object, class: self, tracked: false })
    }

    /// The slot of an attribute's name; names mostly come in the order of the slots.
    fn find(&self, py: Python<'_>, name: &Bound<'_, PyAny>, next: usize) -> Option<usize> {
        let slots = &self.facts.slots;
        let (before, after) = slots.split_at(next.min(slots.len()));
        let same = |slot: &Slot| name.is(&slot.attribute);
        if let Some(index) = after.iter().position(same) {
            return Some(before.len() + index);
        }
        let equal = |slot: &Slot| ascii(name).is_some() && ascii(name) == ascii(slot.attribute.bind(py));
        before.iter().position(same).or_else(|| slots.iter().position(equal))
    }

    /// Makes an instance of keyword arguments.
    fn construct<'a, 'py: 'a>(
        &'static self,
        py: Python<'py>,
        positional: usize,
        arguments: impl Iterator<Item = (Borrowed<'a, 'py, PyAny>, Borrowed<'a, 'py, PyAny>)>,
    ) -> Result<Bound<'py, PyAny>, Raised> {
        let mut builder = self.begin(py)?;
        let mut next = 0;
        let mut unknown = Vec::new();
        for (name, value) in arguments {
            match self.find(py, &name, next) {
                Some(index) => {
                    let value = match (&self.facts.slots[index].holds, value.cast_exact::<PyList>()) {
                        (Held::Array, Ok(list)) => list_as_tuple(&list)?,
                        _ => value.to_owned(),
                    };
                    builder.set(index, value);
                    next = index + 1;
                }
                None if self.facts.open && ascii(&name) == ADDITIONAL.to_str().ok() => {
                    builder.set_additional(&*value.cast::<PyDict>().map_err(PyErr::from)?)?;
                }
                None => unknown.push(name),
            }
        }
        if positional > 0 || !unknown.is_empty() || builder.misses_any() {
            return Err(self.wrong_arguments(py, positional, &unknown, &builder).into());
        }
        Ok(builder.finish())
    }

    #[cold]
    fn wrong_arguments(
        &self,
        py: Python<'_>,
        positional: usize,
        unknown: &[Borrowed<'_, '_, PyAny>],
        builder: &SlotsBuilder<'_>,
    ) -> PyErr {
        let class = &self.facts.name;
        if positional > 0 {
            return PyTypeError::new_err(format!(
                "{class}() takes keyword arguments only, {positional} positional given"
            ));
        }
        let unknown: Vec<_> = unknown
            .iter()
            .map(|name| {
                let camel = |slot: &&Slot| ascii(name).is_some() && ascii(name) == ascii(slot.camel.bind(py));
                let meant =
                    self.facts.slots.iter().find(camel).map(|slot| format!(" (here '{}')", slot.attribute.bind(py)));
                format!("'{}'{}", **name, meant.unwrap_or_default())
            })
            .collect();
        let missing: Vec<_> = builder.missing().map(|slot| format!("'{}'", slot.attribute.bind(py))).collect();
        let list = |what: &str, names: &[String]| match names {
            [] => None,
            [name] => Some(format!("{what} argument: {name}")),
            names => Some(format!("{what} arguments: {}", names.join(", "))),
        };
        let parts = [list("unknown", &unknown), list("missing required", &missing)];
        PyTypeError::new_err(format!("{class}(): {}", parts.into_iter().flatten().collect::<Vec<_>>().join("; ")))
    }
}

/// A C string that is never freed.
fn forever(text: &str) -> PyResult<*const c_char> {
    Ok(CString::new(text)?.into_raw().cast_const())
}

fn list_as_tuple<'py>(list: &Bound<'py, PyList>) -> Result<Bound<'py, PyAny>, Raised> {
    let mut items: Vec<_> = list.iter().collect();
    tuple(list.py(), items.drain(..))
}

/// A new tuple of just these items, which the collector knows only if a cycle could pass through it.
#[inline]
pub(crate) fn tuple<'py>(
    py: Python<'py>,
    items: std::vec::Drain<'_, Bound<'py, PyAny>>,
) -> Result<Bound<'py, PyAny>, Raised> {
    let tracked = items.as_slice().iter().any(is_cyclic);
    let is_empty = items.as_slice().is_empty();
    let tuple = new::tuple_of(py, items)?;
    if !tracked && !is_empty {
        // SAFETY: the tuple is new and has a header for the collector; its items never change.
        unsafe { ffi::PyObject_GC_UnTrack(tuple.as_ptr().cast()) };
    }
    Ok(tuple.into_any())
}

/// Whether a cycle could pass through a value.
#[inline]
fn is_cyclic(value: &Bound<'_, PyAny>) -> bool {
    // SAFETY: the value and its type are live.
    unsafe {
        let type_ = ffi::Py_TYPE(value.as_ptr());
        if ffi::PyType_HasFeature(type_, ffi::Py_TPFLAGS_HAVE_GC) == 0 {
            return false;
        }
        // What these hold does not change: whether a cycle can pass through them was settled when they were made.
        let is_settled = type_ == &raw mut ffi::PyTuple_Type || class_of(type_).is_some();
        !is_settled || ffi::PyObject_GC_IsTracked(value.as_ptr()) != 0
    }
}

/// An instance that nobody else has seen yet.
pub(crate) struct SlotsBuilder<'py> {
    object: Bound<'py, PyAny>,
    class: &'static Class,
    /// A cycle could pass through what it holds.
    tracked: bool,
}

impl<'py> SlotsBuilder<'py> {
    /// Fills a slot, or fills it anew.
    #[inline]
    pub(crate) fn set(&mut self, index: usize, value: Bound<'py, PyAny>) {
        assert!(index < self.class.facts.slots.len(), "a slot that the class does not have");
        self.tracked |= is_cyclic(&value);
        self.put(index, value);
    }

    #[inline]
    fn put(&mut self, index: usize, value: Bound<'py, PyAny>) {
        debug_assert!(index < self.class.length);
        // SAFETY: the index is within the row (`set`, `additional`), and nobody else has the object. The old reference is
        // given up after the new one is in its place.
        unsafe {
            let old = row(self.object.as_ptr()).add(index).replace(value.into_ptr());
            ffi::Py_XDECREF(old);
        }
    }

    /// Adds a property that no slot is for. `false`: one of this name was there before. A closed class keeps none.
    pub(crate) fn add(&mut self, key: &DictKey<'py>, value: &Bound<'py, PyAny>) -> Result<bool, Raised> {
        if !self.class.facts.open {
            return Ok(true);
        }
        let instance = Instance { object: self.object.as_borrowed(), class: self.class };
        let dict = match instance.additional() {
            Some(dict) => dict.to_owned(),
            None => self.additional(new::dict(value.py())?),
        };
        set_item(&dict, key, value)
    }

    fn set_additional(&mut self, properties: &Bound<'py, PyDict>) -> PyResult<()> {
        if !properties.is_empty() {
            self.additional(properties.copy()?);
        }
        Ok(())
    }

    fn additional(&mut self, dict: Bound<'py, PyDict>) -> Bound<'py, PyDict> {
        debug_assert!(self.class.facts.open);
        self.tracked = true;
        self.put(self.class.facts.slots.len(), dict.clone().into_any());
        dict
    }

    fn missing(&self) -> impl Iterator<Item = &'static Slot> {
        let slots = self.class.facts.slots.iter().enumerate();
        // SAFETY: the index is within the row.
        let is_empty = |index| unsafe { (*row(self.object.as_ptr()).add(index)).is_null() };
        slots.filter(move |&(index, slot)| slot.required && is_empty(index)).map(|(_, slot)| slot)
    }

    fn misses_any(&self) -> bool {
        self.missing().next().is_some()
    }

    /// The instance; what was not filled in is absent.
    #[inline]
    pub(crate) fn finish(self) -> Bound<'py, PyAny> {
        let row = row(self.object.as_ptr());
        for (index, place) in self.class.places.iter().enumerate() {
            // SAFETY: the index is within the row, and nobody else has the object; what stands for an absent property is a
            // live object, and a new reference to it is put into the row.
            unsafe {
                let value = row.add(index);
                if (*value).is_null() {
                    ffi::Py_INCREF(place.absent);
                    value.write(place.absent);
                }
            }
        }
        if self.tracked {
            // SAFETY: the object is complete, has a header for the collector, and the collector does not know it yet.
            unsafe { ffi::PyObject_GC_Track(self.object.as_ptr().cast()) };
        }
        self.object
    }
}

/// A finished instance.
#[derive(Clone, Copy)]
pub(crate) struct Instance<'a, 'py> {
    object: Borrowed<'a, 'py, PyAny>,
    pub(crate) class: &'static Class,
}

impl<'a, 'py> Instance<'a, 'py> {
    #[inline]
    pub(crate) fn of(object: Borrowed<'a, 'py, PyAny>) -> Option<Self> {
        // SAFETY: the object and its type are live.
        let class = unsafe { class_of(ffi::Py_TYPE(object.as_ptr())) };
        class.map(|class| Self { object, class })
    }

    pub(crate) fn py(self) -> Python<'py> {
        self.object.py()
    }

    /// The values of all slots; what stands for an absent property included.
    pub(crate) fn values(self) -> impl Iterator<Item = Borrowed<'a, 'py, PyAny>> {
        (0..self.class.facts.slots.len()).map(move |index| self.at(index))
    }

    /// The slots whose property is there, and the values.
    pub(crate) fn present(self) -> impl Iterator<Item = (&'static Slot, Borrowed<'a, 'py, PyAny>)> {
        let slots = self.class.facts.slots.iter().zip(&self.class.places).zip(self.values());
        slots.filter(|((_, place), value)| value.as_ptr() != place.absent).map(|((slot, _), value)| (slot, value))
    }

    #[inline]
    fn at(self, index: usize) -> Borrowed<'a, 'py, PyAny> {
        assert!(index < self.class.facts.slots.len(), "a slot that the class does not have");
        // SAFETY: the index is within the row; a finished instance has a live object in every slot, and keeps it.
        unsafe { Borrowed::from_ptr(self.object.py(), *row(self.object.as_ptr()).add(index)) }
    }

    /// The properties that no slot is for, if there are any. Nobody changes that dict.
    pub(crate) fn additional(self) -> Option<Borrowed<'a, 'py, PyDict>> {
        if !self.class.facts.open {
            return None;
        }
        // SAFETY: an open class has one more reference after its slots, to a dict or null; the instance keeps it.
        unsafe {
            let dict = *row(self.object.as_ptr()).add(self.class.facts.slots.len());
            (!dict.is_null()).then(|| Borrowed::from_ptr(self.object.py(), dict).cast_unchecked())
        }
    }

    /// Whether it holds, at any depth, something that may change.
    pub(crate) fn holds_mutable(self) -> bool {
        // SAFETY: the object is live.
        unsafe { ffi::PyObject_GC_IsTracked(self.object.as_ptr()) != 0 }
    }
}

/// The slots of an instance, which it keeps alive.
pub(crate) struct Slots<'py> {
    object: Bound<'py, PyAny>,
    places: &'static [Place],
}

impl<'py> Slots<'py> {
    /// Returns those of an instance of this class, if the object is one and has nothing but slots.
    #[inline]
    pub(crate) fn of(class: &'static Class, object: &Bound<'py, PyAny>) -> Option<Self> {
        // SAFETY: the object is live.
        let is_one = unsafe { ffi::Py_TYPE(object.as_ptr()) } == class.type_;
        let instance = Instance { object: object.as_borrowed(), class };
        (is_one && instance.additional().is_none()).then(|| Self { object: object.clone(), places: &class.places })
    }

    /// Returns the value of a slot; `None` if it is absent.
    ///
    /// # Safety
    /// The value is not used after this has ended, which holds the instance; and that does not change.
    #[inline]
    pub(crate) unsafe fn get<'m>(&self, index: usize) -> Option<Borrowed<'m, 'py, PyAny>> {
        let place = self.places.get(index)?;
        // SAFETY: each place has a slot in the row; a finished instance has a live object in it.
        let value = unsafe { Borrowed::from_ptr(self.object.py(), *row(self.object.as_ptr()).add(index)) };
        (value.as_ptr() != place.absent).then_some(value)
    }
}

/// The properties of an instance that are still to come, under the names of the schema; absent ones are left out.
pub(crate) struct SlotCursor<'py> {
    slots: Slots<'py>,
    /// How many slots were looked at
    position: usize,
    /// Boxed, because it is large and hardly ever there.
    additional: Option<Box<DictCursor<'py>>>,
}

impl<'py> SlotCursor<'py> {
    #[inline]
    pub(crate) fn new(object: &Bound<'py, PyAny>) -> Option<Self> {
        let instance = Instance::of(object.as_borrowed())?;
        let additional = instance.additional().map(|dict| Box::new(DictCursor::new(dict.to_owned())));
        let slots = Slots { object: object.clone(), places: &instance.class.places };
        Some(Self { slots, position: 0, additional })
    }

    pub(crate) fn hold(&mut self, name: &Bound<'py, PyAny>, value: &Bound<'py, PyAny>) {
        if let Some(cursor) = &mut self.additional {
            cursor.hold(name, value);
        }
    }

    /// Returns the next name and its value.
    ///
    /// # Safety
    /// Names and values of described properties are not used after the cursor has ended, as [`Slots::get`] says. Names and values
    /// of further properties are used as [`DictCursor::next`] says.
    #[inline]
    pub(crate) unsafe fn next<'m>(&mut self, now: Epoch) -> Option<Item<'m, 'py>> {
        while let Some(place) = self.slots.places.get(self.position) {
            // SAFETY: the caller keeps the contract.
            let value = unsafe { self.slots.get(self.position) };
            self.position += 1;
            if let Some(value) = value {
                // SAFETY: the class and its names are never freed.
                return Some((unsafe { Borrowed::from_ptr(value.py(), place.name) }, value));
            }
        }
        let additional = self.additional.as_mut()?;
        // SAFETY: the caller keeps the contract.
        unsafe { next_additional(additional, now) }
    }
}

/// Returns the next of the properties that the class has no slot for.
///
/// # Safety
/// The caller keeps the contract of [`DictCursor::next`].
#[cold]
unsafe fn next_additional<'m, 'py>(additional: &mut DictCursor<'py>, now: Epoch) -> Option<Item<'m, 'py>> {
    // SAFETY: the caller keeps the contract.
    unsafe { additional.next(now) }
}

/// The row of an object of one of these types.
#[inline]
fn row(object: *mut ffi::PyObject) -> *mut *mut ffi::PyObject {
    object.wrapping_byte_add(HEADER).cast()
}

/// The class of a type, which has our `dealloc` only if it was made here.
///
/// # Safety
/// The type is live.
#[inline]
unsafe fn class_of(type_: *mut ffi::PyTypeObject) -> Option<&'static Class> {
    // SAFETY: the type is live; its table of getters is the first field of a class that is never freed.
    unsafe {
        let is_ours = (*type_).tp_dealloc.is_some_and(|function| function as usize == dealloc as *const () as usize);
        is_ours.then(|| &*(*type_).tp_getset.cast::<Class>())
    }
}

/// The row's length.
///
/// # Safety
/// The type is one of these.
unsafe fn length(type_: *mut ffi::PyTypeObject) -> usize {
    // SAFETY: the type is live, and its size was made from the length.
    (unsafe { (*type_).tp_basicsize }.cast_unsigned() - HEADER) / WORD
}

thread_local! {
    /// How many instances are being freed, each within the one before.
    static FREEING: Cell<u32> = const { Cell::new(0) };
    /// Those that wait, because too many are being freed: each would take more of the stack.
    static WAITING: RefCell<Vec<*mut ffi::PyObject>> = const { RefCell::new(Vec::new()) };
}

unsafe extern "C" fn dealloc(object: *mut ffi::PyObject) {
    // SAFETY: the interpreter gives up an object of one of these types, to which no reference is left.
    unsafe { ffi::PyObject_GC_UnTrack(object.cast()) };
    // The counter is found once: for a shared library that is a call.
    FREEING.with(|freeing| {
        let depth = freeing.get();
        if depth >= NESTED && WAITING.try_with(|waiting| waiting.borrow_mut().push(object)).is_ok() {
            return;
        }
        freeing.set(depth + 1);
        // SAFETY: as above.
        unsafe { free(object) };
        while depth == 0
            && let Ok(Some(waiting)) = WAITING.try_with(|waiting| waiting.borrow_mut().pop())
        {
            // SAFETY: what waits was given up just like that.
            unsafe { free(waiting) };
        }
        freeing.set(depth);
    });
}

/// # Safety
/// The object is of one of these types, the collector does not know it, and no reference to it is left.
unsafe fn free(object: *mut ffi::PyObject) {
    // SAFETY: the row holds live objects or null, and after the loop none that is counted; a heap type is held by its
    // instances, also by those that are kept.
    unsafe {
        let type_ = ffi::Py_TYPE(object);
        for index in 0..length(type_) {
            ffi::Py_XDECREF(*row(object).add(index));
        }
        if !class_of(type_).is_some_and(|class| class.spares.keep(object)) {
            ffi::PyObject_GC_Del(object.cast());
            ffi::Py_DECREF(type_.cast());
        }
    }
}

unsafe extern "C" fn traverse(object: *mut ffi::PyObject, visit: ffi::visitproc, arg: *mut c_void) -> c_int {
    // SAFETY: the collector gives a live object of one of these types; the row holds live objects or null.
    unsafe {
        let type_ = ffi::Py_TYPE(object);
        for index in 0..length(type_) {
            let value = *row(object).add(index);
            if !value.is_null() {
                let status = visit(value, arg);
                if status != 0 {
                    return status;
                }
            }
        }
        visit(type_.cast(), arg)
    }
}

unsafe extern "C" fn additional_properties(object: *mut ffi::PyObject, _: *mut c_void) -> *mut ffi::PyObject {
    // SAFETY: the interpreter is attached, and calls a getter with an instance of its type.
    let (py, object) = unsafe {
        let py = Python::assume_attached();
        (py, Borrowed::from_ptr(py, object))
    };
    let dict = match Instance::of(object).and_then(Instance::additional) {
        Some(dict) => Ok(dict.to_owned()),
        None => new::dict(py),
    };
    match dict {
        // SAFETY: the dict is live.
        Ok(dict) => unsafe { ffi::PyDictProxy_New(dict.as_ptr()) },
        Err(error) => {
            error.restore(py);
            null_mut()
        }
    }
}

/// Calls a class: keyword arguments in a row, without a dict.
unsafe extern "C" fn vectorcall(
    type_: *mut ffi::PyObject,
    arguments: *const *mut ffi::PyObject,
    count: usize,
    names: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: the interpreter is attached, and calls it on a type that has it, all of which are made here.
    let (py, Some(class)) = (unsafe { (Python::assume_attached(), class_of(type_.cast())) }) else { return null_mut() };
    // SAFETY: the vectorcall protocol: the low bits are the number of positional arguments.
    let positional = unsafe { ffi::PyVectorcall_NARGS(count) }.cast_unsigned();
    // SAFETY: `names` is null or a tuple of str.
    let keywords = if names.is_null() { 0 } else { unsafe { ffi::PyTuple_GET_SIZE(names) }.cast_unsigned() };
    let pairs = (0..keywords).map(|index| {
        // SAFETY: after the positional arguments come as many as there are names; all are live during the call.
        unsafe {
            let name = ffi::PyTuple_GET_ITEM(names, index.cast_signed());
            (Borrowed::from_ptr(py, name), Borrowed::from_ptr(py, *arguments.add(positional + index)))
        }
    });
    returned(py, class.construct(py, positional, pairs))
}

/// Calls `__new__` of a class: keyword arguments in a dict.
unsafe extern "C" fn tp_new(
    type_: *mut ffi::PyTypeObject,
    positional: *mut ffi::PyObject,
    named: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: the interpreter is attached; `positional` is a tuple and `named` null or a dict.
    let (py, class, positional, named) = unsafe {
        let py = Python::assume_attached();
        let named = (!named.is_null()).then(|| Borrowed::from_ptr(py, named).cast_unchecked::<PyDict>());
        (py, class_of(type_), ffi::PyTuple_GET_SIZE(positional).cast_unsigned(), named)
    };
    let Some(class) = class else { return null_mut() };
    let items: Vec<_> = named.iter().flat_map(|named| named.iter()).collect();
    let pairs = items.iter().map(|(name, value)| (name.as_borrowed(), value.as_borrowed()));
    returned(py, class.construct(py, positional, pairs))
}

fn returned(py: Python<'_>, made: Result<Bound<'_, PyAny>, Raised>) -> *mut ffi::PyObject {
    match made {
        Ok(object) => object.into_ptr(),
        Err(error) => {
            error.restore(py);
            null_mut()
        }
    }
}
