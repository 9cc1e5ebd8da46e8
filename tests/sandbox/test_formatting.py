"""Our reading of HTML against TDLib's own, which is what Telegram runs."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tdjson import td_execute

from bot.sandbox.answers import Refusal
from bot.sandbox.entities import found, tidy
from bot.sandbox.formatting import parse_html

KINDS = {
    "Bold": "bold", "Italic": "italic", "Underline": "underline",
    "Strikethrough": "strikethrough", "Spoiler": "spoiler", "Code": "code", "Pre": "pre",
    "PreCode": "pre", "TextUrl": "text_link", "MentionName": "text_mention",
    "CustomEmoji": "custom_emoji", "BlockQuote": "blockquote",
    "ExpandableBlockQuote": "expandable_blockquote", "DateTime": "date_time",
    "BotCommand": "bot_command", "Mention": "mention", "Hashtag": "hashtag", "Url": "url",
    "EmailAddress": "email",
}  # fmt: skip
NASTY = """\
<b>hi</b>|<b>hi|a<br>b|</b>|<b|<b>x</b|<b>x</i>|é<i>x</b>|&lt;&foo;&#65;&#x41;&amp|<span>x</span>
<span class="tg-spoiler">x</span>|<span class='TG-spoiler'>x</span>|<span class=tg-spoiler>x</span>
<tg-time unix='1' format='t'>x</tg-time>|<tg-time>x</tg-time>| <b> x </b> |<b></b>|<b><i>a</b></i>
<B>x</B >|<a>http://x.y</a>|<a>x</a>|<a href=tg://user?id=5>x</a>|<a href='tg://user?id=5'>x</a>
<a href='tg:user?id=5'>x</a>|<a href="http://a.de/x y">x</a>|<a href='x y'>z</a>|<a href='x'>z</a>
<a href='HTTP://A.de/Q?x=1#y'>x</a>|<a href='a.de'>x</a>|<a href='http://localhost'>x</a>
<a href='tg://resolve?domain=x'>x</a>|<a href='mailto:a@b.c'>x</a>|<a href='é.de'>x</a>
<code class="language-py">x</code>|<pre><code class="language-py">x</code></pre>|<pre>x</pre>
<pre><code class="language-py">x</code>y</pre>|<code><pre>x</pre></code>|<code>a<b>b</b></code>
<blockquote expandable>x</blockquote>|<blockquote expandable=''>x</blockquote>|< b>x</b>|<>|</>
<blockquote EXPANDABLE>x</blockquote>|<b>a<b>c</b></b>|<b a=>|<b a='x>|<b a='x'|<b a=x|<b a|<b a |<b
<b 5'>x</b>|<b a'>x</b>|<b a/>x</b>|<b a b>x</b>|<b é>x</b>|<b a<>x</b>|<b a=  |<b a='x'c>y</b>
<b A=x>y</b>|<a HREF='http://x.y'>y</a>|<a href='http://x.y' href='http://z.y'>y</a>
<tg-emoji emoji-id="55">x</tg-emoji>|<tg-emoji emoji-id="z">x</tg-emoji>|<b/>x|<!-- x -->|<b>&#;</b>
<tg-emoji emoji-id='-5'>x</tg-emoji>|<tg-emoji emoji-id='99999999999999999999'>x</tg-emoji>
&#0;&#9999999;|&#55296;|&#xD83D;&#xDE00;|&#x10FFFE;|&quot;&nbsp;&apos;|&#128170;
💪<b>💪</b>💪|<u><s>x</s></u>|a < b|a > b
<ins>a</ins><u>b</u><s>c</s><del>d</del><strike>e</strike><tg-spoiler>f</tg-spoiler><em>g</em>
<strong>x</strong>|<a href='http://x.y'><b>a</b></a>|<b>x</></b>|<b ">x</b>|<p>x</p>|<div>x</div>
"""
PIECES = [
    *NASTY.replace("\n", "|").split("|"), "<b>", "</b>", "<i>", "</i>", "<a href='http://x.y'>",
    "</a>", "<pre>", "</pre>", "<code class='language-py'>", "<code>", "</code>", "<", "</", ">",
    "/>", " ", "x", "é", "💪", "&lt;", "&", "&#", "<blockquote>", "</blockquote>", "'", '"', "=",
    "\n", "</>", "&#x1F600;",
]  # fmt: skip
LOOSE = """\
/start|/start hello|hi /today.|/a_b@bot_x y|x/start|/start/x|//start|/start@x|😀 /start|/über|///
/start!|1/2 /3|and/or|#tag #1 #a1|#über|@abc @abcd @ab_c|@über
see https://x.org/a?b=c, ok
see http://x.y.|(https://x.org)|https://x.org/a(b)|x.org and example.com/path
www.example.org|http://localhost:80|telegram.org.|hello.World|1.Hello|done.Next one
t.me/x|a@b|abc@example.org|ok.com/ yes
"""


def theirs(request: dict[str, Any]) -> Any:
    answer = td_execute(json.dumps(request).encode())
    assert answer
    return json.loads(answer)


def reading_of_tdlib(source: str) -> Any:
    mode = {"@type": "textParseModeHTML"}
    answer = theirs({"@type": "parseTextEntities", "text": source, "parse_mode": mode})
    if answer["@type"] == "error":
        return answer["message"]
    return answer["text"], [
        (kind(e), e["offset"], e["length"], e["type"].get("url"), e["type"].get("language"))
        for e in answer["entities"]
    ]


def kind(entity: dict[str, Any]) -> str:
    name: str = entity["type"]["@type"].removeprefix("textEntityType")
    return KINDS.get(name, name)


def our_reading(source: str) -> Any:
    try:
        text, entities = parse_html(source)
    except Refusal as refusal:
        reason = refusal.description.removeprefix("Bad Request: ")
        return reason[0].upper() + reason[1:]
    return text, [
        (e["type"], e["offset"], e["length"], e.get("url"), e.get("language")) for e in entities
    ]


@pytest.fixture(autouse=True, scope="module")
def silence() -> None:
    td_execute(json.dumps({"@type": "setLogVerbosityLevel", "new_verbosity_level": 0}).encode())


@pytest.mark.parametrize("source", NASTY.replace("\n", "|").split("|"))
def test_html_is_read_as_tdlib_reads_it(source: str) -> None:
    assert our_reading(source) == reading_of_tdlib(source)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_any_scraps_of_html_are_read_as_tdlib_reads_them(source: str) -> None:
    assert our_reading(source) == reading_of_tdlib(source)


@pytest.mark.parametrize("text", LOOSE.replace("\n", "|").strip("|").split("|"))
def test_commands_mentions_and_links_are_found_where_tdlib_finds_them(text: str) -> None:
    answer = theirs({"@type": "getTextEntities", "text": text})
    wanted = sorted((e["offset"], e["length"], kind(e)) for e in answer["entities"])
    assert sorted((e["offset"], e["length"], e["type"]) for e in found(text)) == wanted


def test_outer_blanks_go_and_entities_move_along() -> None:
    bold = {"type": "bold", "offset": 2, "length": 5}
    assert tidy("  ab cd  \n", [bold]) == (
        "ab cd", ({"type": "bold", "offset": 0, "length": 5},)
    )  # fmt: skip


def test_entities_of_one_kind_that_touch_become_one() -> None:
    text, entities = parse_html("<b>a<b>b</b></b><b>c</b>")
    assert tidy(text, entities)[1] == ({"type": "bold", "offset": 0, "length": 3},)


def test_nothing_is_looked_for_inside_code() -> None:
    text, entities = parse_html("<code>/start https://x.org</code> /stop")
    assert [e["type"] for e in tidy(text, entities)[1]] == ["code", "bot_command"]


@given(st.text(max_size=40), st.data())
def test_tidying_never_leaves_an_entity_outside_its_text(text: str, data: st.DataObject) -> None:
    length = len(text.encode("utf-16-le", "surrogatepass")) // 2
    place = st.integers(0, length)
    entities = [
        {"type": data.draw(st.sampled_from(["bold", "code", "italic"])), "offset": a, "length": b}
        for a, b in data.draw(st.lists(st.tuples(place, place), max_size=4))
    ]
    clean, kept = tidy(text, entities)
    end = len(clean.encode("utf-16-le", "surrogatepass")) // 2
    assert all(e["offset"] >= 0 and 0 < e["length"] <= end - e["offset"] for e in kept)
