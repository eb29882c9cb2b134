//! Which action an answer answers: the calls that are open, by station and message id.

use crate::codec::Codec;
use crate::message::MessageType;
use crate::schema::Sender;
use std::collections::HashMap;

/// The CALLs that are not answered yet. There is one for all batches of an archive: an answer may stand in a later one.
///
/// Both sides of a connection choose ids of their own. Where a call of each side with one id is open, which of the two an
/// answer belongs to cannot be told, and it is linked to none.
#[derive(Clone, Debug)]
pub struct OpenCalls {
    /// The calls that came last, by station and id.
    young: HashMap<Box<[u8]>, Open>,
    /// The calls that came before; they are forgotten together.
    old: HashMap<Box<[u8]>, Open>,
    limit: usize,
    /// A key that is looked for.
    key: Vec<u8>,
}

/// A call that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenCall<'c> {
    /// The station
    pub station: Option<&'c [u8]>,
    /// The message id
    pub id: &'c [u8],
    /// The index of the action, where it can be told
    pub action: Option<usize>,
    /// When the call passed, in microseconds, where that is known
    pub time: Option<i64>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Open {
    Call {
        action: u16,
        sender: Sender,
        /// When the call passed, in microseconds, where that is known
        time: Option<i64>,
    },
    /// Several calls with one id, perhaps of both sides: an answer is linked to none.
    Several,
}

impl OpenCalls {
    /// No calls. At least half of `limit` are kept, and never more than that.
    pub fn new(limit: usize) -> Self {
        Self { young: HashMap::new(), old: HashMap::new(), limit, key: Vec::new() }
    }

    /// How many calls are open.
    pub fn len(&self) -> usize {
        self.young.len() + self.old.len()
    }

    /// Whether no calls are open.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The calls that are open.
    pub fn iter(&self) -> impl Iterator<Item = OpenCall<'_>> {
        self.old.iter().chain(&self.young).map(|(key, open)| {
            let (station, id) = parts(key);
            let (action, time) = match *open {
                Open::Call { action, time, .. } => (Some(usize::from(action)), time),
                Open::Several => (None, None),
            };
            OpenCall { station, id, action, time }
        })
    }

    /// Adds a call, and when it passed, in microseconds, where that is known.
    pub fn open(&mut self, codec: &Codec, station: Option<&[u8]>, id: &[u8], action: Option<usize>, time: Option<i64>) {
        self.set_key(station, id);
        let Some((action, sender)) =
            action.and_then(|action| Some((u16::try_from(action).ok()?, codec.catalog().sender(action))))
        else {
            self.put(Open::Several);
            return;
        };
        let open = match self.take() {
            // A side that calls again with an id has given its last call up; what either side sends may be an answer's.
            Some(Open::Call { sender: other, .. }) if other == sender && sender != Sender::Both => {
                Open::Call { action, sender, time }
            }
            Some(Open::Call { action: other, .. }) if other == action => Open::Call { action, sender, time },
            Some(_) => Open::Several,
            None => Open::Call { action, sender, time },
        };
        self.put(open);
    }

    /// Takes the call out that an answer belongs to: its action, and when it passed; `None` where it cannot be told.
    pub(super) fn answer(&mut self, station: Option<&[u8]>, id: &[u8]) -> Option<(usize, Option<i64>)> {
        self.set_key(station, id);
        match self.take() {
            Some(Open::Call { action, time, .. }) => Some((usize::from(action), time)),
            _ => None,
        }
    }

    /// Notes a frame: the action that it answers, if it is an answer.
    pub(super) fn note(&mut self, codec: &Codec, station: Option<&[u8]>, link: &Link, id: &[u8]) -> Option<usize> {
        match link.message_type {
            MessageType::Call => {
                self.open(codec, station, id, link.action, None);
                None
            }
            MessageType::CallResult | MessageType::CallError => self.answer(station, id).map(|(action, _)| action),
            MessageType::CallResultError | MessageType::Send => None,
        }
    }

    fn set_key(&mut self, station: Option<&[u8]>, id: &[u8]) {
        self.key.clear();
        if let Some(station) = station {
            self.key.extend_from_slice(station);
        }
        // The id comes last, after its length and whether there is a station.
        self.key.extend_from_slice(id);
        self.key.extend_from_slice(&id.len().to_le_bytes());
        self.key.push(u8::from(station.is_some()));
    }

    fn take(&mut self) -> Option<Open> {
        self.young.remove(&*self.key).or_else(|| self.old.remove(&*self.key))
    }

    fn put(&mut self, open: Open) {
        if self.young.len() >= self.limit.div_ceil(2) {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert((*self.key).into(), open);
    }
}

fn parts(key: &[u8]) -> (Option<&[u8]>, &[u8]) {
    let (key, has_station) = key.split_at(key.len() - 1);
    let (key, length) = key.split_at(key.len() - size_of::<usize>());
    let length = length.try_into().map_or(0, usize::from_le_bytes);
    let (station, id) = key.split_at(key.len() - length);
    ((has_station == [1]).then_some(station), id)
}

/// What links a frame to others.
pub(super) struct Link {
    pub(super) message_type: MessageType,
    /// The action of a request; an answer has none of its own.
    pub(super) action: Option<usize>,
    /// The end of the id among all ids.
    pub(super) end: usize,
}
