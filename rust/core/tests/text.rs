//! Frames in text: where they are found, what stands in the way, and that no text takes long.

use ocpp_fastcodec_core::{Found, State, find_frames};
use proptest::prelude::*;

const HEARTBEAT: &str = r#"[2,"1","Heartbeat",{}]"#;
const BOOT: &str = r#"[2,"b","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]"#;

fn found(text: &str) -> Vec<(String, State)> {
    let (frames, rest) = find_frames(text.as_bytes(), true);
    assert_eq!(rest, text.len());
    check(text.as_bytes(), &frames);
    frames.into_iter().map(|frame| (String::from_utf8_lossy(&frame.text).into_owned(), frame.state)).collect()
}

/// Offsets are in order and within the text, and lead to the frame.
fn check(text: &[u8], frames: &[Found<'_>]) {
    let mut before = 0;
    for frame in frames {
        assert!(before <= frame.start && frame.start <= frame.end && frame.end <= text.len());
        before = frame.end;
        let raw = &text[frame.start..frame.end];
        assert!(matches!(raw[0], b'[' | b'\\'), "{}", String::from_utf8_lossy(raw));
        if frame.quoting.layers.is_empty() && !frame.quoting.literal {
            assert_eq!(&*frame.text, raw);
        }
    }
}

fn json(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

/// Python's `repr` of a text without control characters other than line ends.
fn repr(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let shown = text.replace('\\', "\\\\").replace('\n', "\\n").replace(quote, &format!("\\{quote}"));
    format!("{quote}{shown}{quote}")
}

fn csv(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

fn html(text: &str) -> String {
    format!("<td>{}</td>", text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;"))
}

macro_rules! finds {
    ($($name:ident: $text:expr => [$(($frame:expr, $state:ident)),*];)*) => {$(
        #[test]
        fn $name() {
            let expected: Vec<(String, State)> = vec![$(($frame.into(), State::$state)),*];
            assert_eq!(found(&$text), expected, "{}", $text);
        }
    )*};
}

finds! {
    alone: HEARTBEAT => [(HEARTBEAT, Whole)];
    in_text: format!("2026-11-22 INFO <- {HEARTBEAT} (22 bytes)\n") => [(HEARTBEAT, Whole)];
    after_a_time_in_brackets: format!("[2026-11-22 10:00:00] [2] {HEARTBEAT}") => [(HEARTBEAT, Whole)];
    spaced: r#"[ 2 , "1" , "Heartbeat" , { } ]"# => [(r#"[ 2 , "1" , "Heartbeat" , { } ]"#, Whole)];
    two_on_a_line: format!("{BOOT} -> {HEARTBEAT}.") => [(BOOT, Whole), (HEARTBEAT, Whole)];
    brackets_in_strings: r#"x [3,"]",{"a":"[\"]"}] y]"# => [(r#"[3,"]",{"a":"[\"]"}]"#, Whole)];
    other_types: r#"[1,"a"] [7,"b"] [99,"c"]"# => [(r#"[1,"a"]"#, Whole), (r#"[7,"b"]"#, Whole), (r#"[99,"c"]"#, Whole)];
    no_string_as_id: r#"[2,null,"X",{}] [3,17,{}]"# => [(r#"[2,null,"X",{}]"#, Whole), ("[3,17,{}]", Whole)];
    type_a_string: r#"["2","1","X",{}] ["3","1",{}]"# => [(r#"["2","1","X",{}]"#, Whole), (r#"["3","1",{}]"#, Whole)];
    line_ends: format!("{HEARTBEAT}\r\n\r\n{HEARTBEAT}\r\n") => [(HEARTBEAT, Whole), (HEARTBEAT, Whole)];

    cut_in_a_string: r#"x [2,"1","Boot"# => [(r#"[2,"1","Boot"#, Cut)];
    cut_after_a_token: "[2,\"1\",\"Boot\",{\"a\":\nnext line" => [(r#"[2,"1","Boot",{"a":"#, Cut)];
    cut_then_a_frame: format!("[2,\"1\",{{\n{HEARTBEAT}") => [(r#"[2,"1",{"#, Cut), (HEARTBEAT, Whole)];
    cut_then_a_frame_in_an_array: format!("[2,\"1\",[\n{HEARTBEAT}") => [(r#"[2,"1",["#, Cut), (HEARTBEAT, Whole)];
    cut_then_json: format!("[2,\"1\",{{\n{{\"f\":{HEARTBEAT}}}") => [(r#"[2,"1",{"#, Cut), (HEARTBEAT, Whole)];
    cut_by_a_pager: r#"recv [2,"71","MeterValues",{"meterValue":[{"times>"# => [(r#"[2,"71","MeterValues",{"meterValue":[{"times"#, Cut)];
    cut_by_a_terminal: "│ recv [2,\"72\",\"X\",{\"errorC │" => [(r#"[2,"72","X",{"errorC"#, Cut)];
    cut_by_dots: r#"recv [2,"72","X",{"errorC..."# => [(r#"[2,"72","X",{"errorC"#, Cut)];
    cut_after_a_value_by_dots: r#"recv [2,"72","X",{"a":"b"..."# => [(r#"[2,"72","X",{"a":"b""#, Cut)];
    cut_in_a_number: r#"[2,"72","X",{"a":12"# => [(r#"[2,"72","X",{"a":12"#, Cut)];
    unclosed: "IN:\n[3,\"3301\",{\"a\":\"b\"}\nEND---" => [(r#"[3,"3301",{"a":"b"}"#, Unclosed)];
    elided: r#"< TEXT '[2,"2","Remo...0123"}]' [116 bytes]"# => [(r#"[2,"2","Remo...0123"}]"#, Elided)];
    elided_and_json: r#"< TEXT '[3,"2",{"a":"Acc...0123"}]' [116 bytes]"# => [(r#"[3,"2",{"a":"Acc...0123"}]"#, Elided)];
    dots_that_were_there: r#"< TEXT '[3,"2",{"a":"Wait..."}]' [23 bytes]"# => [(r#"[3,"2",{"a":"Wait..."}]"#, Whole)];
    missing_value: r#"[2,"1","X",{"a":,"b":1}] t"# => [(r#"[2,"1","X",{"a":,"b":1}]"#, Broken)];
    missing_bracket: r#"get_delim_str([3,"3301",{):OK"# => [(r#"[3,"3301",{):OK"#, Broken)];
    nul_after_a_cut: format!("[2,\"1\",\"X\",{{\"a\":\"b\0\0\0\0\n{HEARTBEAT}") => [("[2,\"1\",\"X\",{\"a\":\"b\0\0\0\0", Broken), (HEARTBEAT, Whole)];

    array_in_json: format!(r#"{{"a":{{"b":{HEARTBEAT}}}}}"#) => [(HEARTBEAT, Whole)];
    string_in_json: format!("{{\"any\":{}}}", json(BOOT)) => [(BOOT, Whole)];
    text_in_json: json(&format!("<- {BOOT} ok\n")) => [(BOOT, Whole)];
    json_in_json: json(&json(&format!("a {BOOT}"))) => [(BOOT, Whole)];
    three_deep: json(&json(&json(BOOT))) => [(BOOT, Whole)];
    cut_in_json: format!("{{\"m\":{},\"n\":1}}", json(r#"[2,"1","Bo"#)) => [(r#"[2,"1","Bo"#, Cut)];
    as_dot_net_escapes: json(BOOT).replace("\\\"", "\\u0022") => [(BOOT, Whole)];
    escapes_in_json: json(r#"[3,"é\u00e9\"",{}]"#) => [(r#"[3,"é\u00e9\"",{}]"#, Whole)];
    pretty_in_json: json("[\n 3,\n \"a\",\n {}\n]") => [("[\n 3,\n \"a\",\n {}\n]", Whole)];
    in_a_payload: format!(r#"[2,"1","DataTransfer",{{"data":{}}}]"#, json(BOOT)) => [(format!(r#"[2,"1","DataTransfer",{{"data":{}}}]"#, json(BOOT)), Whole)];
    in_csv: format!("7,{},CP_1", csv(BOOT)) => [(BOOT, Whole)];
    json_in_csv: csv(&json(BOOT)) => [(BOOT, Whole)];
    in_html: html(BOOT) => [(BOOT, Whole)];

    shown_by_python: format!("recv {}", repr(BOOT)) => [(BOOT, Whole)];
    shown_by_python_with_escapes: repr(r#"[3,"1",{"a":"\"it's\n"}]"#) => [(r#"[3,"1",{"a":"\"it's\n"}]"#, Whole)];
    shown_by_python_pretty: repr("[\n  2,\n  \"7\",\n  \"X\",\n  {}\n]") => [("[\n  2,\n  \"7\",\n  \"X\",\n  {}\n]", Whole)];
    shown_by_python_in_a_list: format!("[{}, {}]", repr(BOOT), repr(r#"[3,"\"",{}]"#)) => [(BOOT, Whole), (r#"[3,"\"",{}]"#, Whole)];
    shown_by_python_in_a_text: repr(r#"got [3,"\",{}] ",{"a":1}]"#) => [(r#"[3,"\",{}] ",{"a":1}]"#, Whole)];
    shown_in_bytes: format!("b{}", repr(BOOT)) => [(BOOT, Whole)];
    shown_json: repr(&json(BOOT)) => [(BOOT, Whole)];
    shown_in_json: json(&repr(BOOT)) => [(BOOT, Whole)];
    quoted_as_it_is: r#"'[3,"1",{"a":"C:\\x\""}]'"# => [(r#"[3,"1",{"a":"C:\\x\""}]"#, Whole)];
    python_list: "send: [3, '7', 'X', {'a': None}] ok" => [(r#"[3,"7","X",{"a":null}]"#, Whole)];
    python_list_in_json: json("send: [3, '7', {'a': \"it's\"}] ok") => [(r#"[3,"7",{"a":"it's"}]"#, Whole)];
    python_list_shown: repr("send: [3, '7', {'a': \"b\"}] ok") => [(r#"[3,"7",{"a":"b"}]"#, Whole)];
    node_list: "WB-1 << [ 3, 'n1', { currentTime: '2026' } ]" => [(r#"[3,"n1",{"currentTime":"2026"}]"#, Whole)];
    node_list_over_lines: "WB-1 >> [\n  2,\n  'n2',\n  'X',\n  { connectorId: 1 }\n]\nWB-1 << [3, 'n2', {}]" => [(r#"[2,"n2","X",{"connectorId":1}]"#, Whole), (r#"[3,"n2",{}]"#, Whole)];
    node_list_with_bare_keys_only: "[ 3, \"n1\", { currentTime: \"2026\" } ]" => [(r#"[3,"n1",{"currentTime":"2026"}]"#, Whole)];
    node_list_left_out: "[ 2, 'n1', 'X', { a: [Object] } ]\nnext" => [("[ 2, 'n1', 'X', { a: [Object] } ]", Broken)];

    pretty: "a\nb [\n  3,\n  \"1\",\n  {}\n] c\nd" => [("[\n  3,\n  \"1\",\n  {}\n]", Whole)];
    half_pretty: "[3, \"1\", {\n  \"a\": [\n    true\n]}]" => [("[3, \"1\", {\n  \"a\": [\n    true\n]}]", Whole)];
    pretty_then_one: format!("[\n3,\n\"1\",{{}}\n] {HEARTBEAT}") => [("[\n3,\n\"1\",{}\n]", Whole), (HEARTBEAT, Whole)];
    pretty_cut: format!("[\n3,\n\"1\",\n{{\n[\n3,\n\"2\",{{}}\n]\n{HEARTBEAT}") => [("[\n3,\n\"1\",\n{", Cut), ("[\n3,\n\"2\",{}\n]", Whole), (HEARTBEAT, Whole)];
    blank_line: format!("[3,\"1\",\n\n{{}}]\n{HEARTBEAT}") => [(r#"[3,"1","#, Cut), (HEARTBEAT, Whole)];
    nul_between_lines: format!("[3,\"1\",\n\0\0\0\n{HEARTBEAT}") => [(r#"[3,"1","#, Cut), (HEARTBEAT, Whole)];

    numbers: r#"[2, 3] [2] [] [2,3,4] [2.5,"a"] ports [22, 80]"# => [];
    not_at_once: "[\n[2\n[2,\nfoo\n]" => [];
    words: r#"["2","x"] ["2","3","x"] ["a"] {"a":[1]} pong"# => [];
    long_numbers: r#"[2026,"x"] [-2,"x"] [true,"x"]"# => [];
    a_bracket_at_the_end: format!("list: [\n  2, 3]\nfoo [\n{HEARTBEAT}") => [(HEARTBEAT, Whole)];
    nothing: "" => [];
}

#[test]
fn an_open_frame_waits_for_the_next_text() {
    for (text, found, rest) in [
        ("a\nb [3,\"1\",{\n\"a\":", 0, 2),
        ("a\nb [", 0, 2),
        ("a\nb [3,\"1\",{}] [2,\"2\",\n", 0, 2),
        ("a [3,\"1\",{}]\nb [2,\n", 1, 13),
        ("a [3,\"1\",{}] b\n", 1, 15),
        ("a [3,\"1\",{\"a\":\"b", 1, 16),
        ("[\n 2,\n 'n', {\n", 0, 0),
        ("[2,\"a\",{\"a\":\n{\"f\":[2,\"a\",{\"a\":\n", 1, 18),
    ] {
        let (frames, from) = find_frames(text.as_bytes(), false);
        assert_eq!((frames.len(), from), (found, rest), "{text}");
        assert!(frames.iter().all(|frame| frame.end <= from), "{text}");
    }
    let long = format!("[2,\"1\",[\n{}", "1,\n".repeat(1 << 19));
    let (frames, rest) = find_frames(long.as_bytes(), false);
    assert_eq!((frames.len(), rest), (1, long.len()));
}

#[test]
fn blocks_of_any_size_give_the_same_frames() {
    let log = format!(
        "x {HEARTBEAT}\n[\n 2,\n \"a\",\n \"X\",\n {{}}\n]\n{}\n[3,\"c\",{{\nfoo\n[ 3,\n 'n1',\n {{ a: 1 }} ]\n[2,\"1\",\n",
        json(BOOT)
    );
    let whole: Vec<_> = find_frames(log.as_bytes(), true).0.into_iter().map(|frame| (frame.start, frame.end)).collect();
    let ends: Vec<_> = log.match_indices('\n').map(|(at, _)| at + 1).collect();
    for lines in 1..5 {
        let (mut from, mut frames) = (0, Vec::new());
        for end in ends.iter().copied().skip(lines - 1).step_by(lines).chain([log.len()]) {
            let (found, rest) = find_frames(&log.as_bytes()[from..end], end == log.len());
            frames.extend(found.iter().map(|frame| (from + frame.start, from + frame.end)));
            from += rest;
        }
        assert_eq!(frames, whole, "{lines} lines at once");
    }
}

proptest! {
    // A frame with any strings, in any quotes, is found as it was.
    #[test]
    fn whatever_it_stands_in(
        id in "[a\"'\\\\\\]\\[{},: é]{0,6}",
        value in "[a\"'\\\\\\]\\[{},: é\n]{0,12}",
        before in "[a ]{0,4}",
        quotes in prop::collection::vec(prop::sample::select(&[json as fn(&str) -> String, repr, csv][..]), 0..3),
        pretty: bool,
    ) {
        let frame = serde_json::json!([2, id, "X", {"a": value}]);
        let frame = if pretty { serde_json::to_string_pretty(&frame) } else { serde_json::to_string(&frame) }.unwrap();
        let text = quotes.iter().fold(frame.clone(), |text, quote| format!("{before}{}", quote(&text)));
        // A line end within a CSV field, and a frame in apostrophes that looks like another: not told apart.
        prop_assume!(!(pretty && quotes.first().is_some_and(|&quote| std::ptr::fn_addr_eq(quote, csv as fn(&str) -> String))));
        prop_assume!(quotes.iter().filter(|&&quote| std::ptr::fn_addr_eq(quote, repr as fn(&str) -> String)).count() < 2);
        let frames = found(&text);
        // Of a CSV field, `repr` leaves the quotes, so that only its own layer is seen.
        prop_assume!(!quotes.windows(2).any(|pair| {
            std::ptr::fn_addr_eq(pair[0], csv as fn(&str) -> String) && std::ptr::fn_addr_eq(pair[1], repr as fn(&str) -> String)
        }));
        // An empty string and a doubled quote before one of these look the same.
        prop_assume!(!id.trim_start().starts_with([',', ']', '}']));
        // What `repr` shows may be JSON as it stands, too: then it is taken as it stands.
        let is_it = |(text, state): &(String, State)| {
            *state == State::Whole && (*text == frame || quotes.iter().any(|&quote| std::ptr::fn_addr_eq(quote, repr as fn(&str) -> String)) && text.replace("\\\\", "\\") == frame)
        };
        prop_assert!(frames.iter().any(is_it), "{text}: {frames:?}");
    }

    #[test]
    fn any_text(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..30), is_final: bool) {
        let text = pieces.concat();
        let (frames, rest) = find_frames(text.as_bytes(), is_final);
        check(text.as_bytes(), &frames);
        prop_assert!(rest <= text.len());
        prop_assert!(frames.iter().all(|frame| frame.start < rest || rest == text.len()));
    }
}

const PIECES: &[&str] = &[
    "[",
    "]",
    "{",
    "}",
    "2",
    ",",
    ":",
    "\"",
    "'",
    "\\",
    "\n",
    " ",
    "[2,\"",
    "[2,\\\"",
    "'[2,\"",
    "[2, '",
    "[\\n2,\"",
    "[2,\"\"x",
    "...",
    "…",
    "a",
    "\"X\",",
    "{\"a\":",
    "\\\"",
    "\\\\\"",
    "\\u0022",
    "None",
    "&quot;",
    "[2,&quot;",
    "é",
];

/// Texts that make a careless search look at the same bytes again and again.
#[test]
fn no_text_takes_long() {
    let size = 1 << 18;
    let starts = [
        "[",
        "[\n",
        "[ ",
        "[\\",
        "[2",
        "[2,\"",
        "[2,\"a\n",
        "[2,\"a\",\n",
        " [\n 2,\n \"a\",\n",
        "\"[2,\\\"",
        "[2,\\\"\"",
        "[2,\\\\\\\"a\\\"",
        "[2,\"\"x",
        "'[2,\"a\\",
        "'[2,\"a\"]\\",
        "'[2,\"a\\\\\"]",
        "[2,null,",
        "[\"2\",\"",
        "[\"2\",\"a\",",
        "'[2,\"\\'a\"]' ",
        "[2, '",
        "[2, 'a', ",
        "[2, 'a']",
        "[2, 'a'\n",
        "[2,\"a\",[\n",
        "[2,\"a\",{\"a\":\n{\"f\":",
        "[2,\"a\",{\n\"f\":",
        "[2,&quot;",
        "'[2,\"a\"]\\'",
        "'[2,\"\\\"]',",
        "[2,\"\\\\\",{}] \",",
        "[2,\"a\"...",
        "[2,\"a\",b",
        "[2,\"a\",'",
        "[2,\"\"x\"\",\n",
        "[2,\"a\"}]",
    ];
    let rests = [
        " ", "\\", "\\n", "\"", "\\\"", "1", "1\n", "true ", ",\"b\"", ",[]", "[1,\n", "{", "]", "'", "\\'", "\\\\\"",
        "\n", "\"\"", "&quot;", "...",
    ];
    let repeated = starts.iter().map(|start| start.repeat(size / start.len()));
    let begun = rests.iter().flat_map(|rest| {
        ["[2,\"a\",", "[2,\\\"a\\\",", "[2, 'a',", "'[2,\"a\\\\\",", "[2,\"\"a\"\","]
            .map(|start| format!("{start}{}", rest.repeat(size / rest.len())))
    });
    let mixed = starts.iter().flat_map(|start| {
        rests.iter().map(move |rest| format!("{start}{rest}").repeat(size / 8 / (start.len() + rest.len())))
    });
    for text in repeated.chain(begun).chain(mixed) {
        for is_final in [true, false] {
            let (frames, _) = find_frames(text.as_bytes(), is_final);
            check(text.as_bytes(), &frames);
        }
    }
}
