import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.errors import InputError
from rashomon.readers.decoding import decode, speakable

GERMAN = "Der Bürgermeister von Völklingen öffnete die Brücke am Samstag für Fußgänger, größere Wagen müssen warten. " * 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "cp1252"])
def test_usual_encodings_are_found(encoding: str) -> None:
    assert decode(GERMAN.encode(encoding), "a.txt").text == GERMAN


def test_declared_encoding_is_followed_where_utf8_does_not_fit() -> None:
    text = "Мост закрыт до конца недели, сообщила полиция. " * 4
    assert decode(text.encode("koi8-r"), "a.html", "koi8-r").text == text


def test_declared_latin1_means_windows_1252_as_in_browsers() -> None:
    assert decode("“So?” fünf".encode("cp1252"), "a.html", "iso-8859-1").text == "“So?” fünf"


def test_seven_bit_japanese_is_not_taken_for_utf8() -> None:
    assert decode("橋が落ちた".encode("iso-2022-jp"), "a.html", "iso-2022-jp").text == "橋が落ちた"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "Le maire a déclaré mardi que le pont resterait fermé jusqu'à la fin de l'été."),
        ("cp1252", "Los niños irán mañana en autobús, dijo la alcaldesa el miércoles."),
        ("cp1252", "A ponte não será reaberta até amanhã; as inspeções começarão à noite."),
        ("cp1252", "“We don’t know,” the mayor said — “not yet.”"),
        ("cp1250", "Burmistrz ogłosił we wtorek, że most będzie zamknięty, ponieważ znaleziono pęknięcie."),
        ("cp1250", "Starosta oznámil v úterý, že most bude uzavřen, protože inspektoři našli trhlinu."),
        ("cp1251", "Мэр объявил во вторник, что мост будет закрыт до конца недели."),
        ("cp1253", "Ο δήμαρχος ανακοίνωσε την Τρίτη ότι η γέφυρα θα παραμείνει κλειστή."),
        ("cp1254", "Belediye başkanı salı günü köprünün hafta sonuna kadar kapalı kalacağını açıkladı."),
        ("cp1257", "Meras antradienį paskelbė, kad tiltas bus uždarytas, nes rastas įtrūkimas."),
        ("shift_jis", "市長は火曜日に、橋は週末まで閉鎖されると発表した。"),
        ("gb18030", "市长星期二宣布，大桥将关闭到周末。"),
    ],
)
def test_one_sentence_is_enough_to_find_the_encoding(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding), "a.txt").text == text


def test_guessed_encoding_is_said() -> None:
    (note,) = decode(GERMAN.encode("cp1252"), "a.txt").notes
    assert "not UTF-8" in note


def test_nul_and_lone_surrogates_are_replaced_one_for_one_with_a_note() -> None:
    decoded = decode("ab\0c\ud800d".encode("utf-8", "surrogatepass") + b" and more words", "a.txt")
    assert decoded.text == "ab\ufffdc\ufffdd and more words"
    assert "2 NUL or lone surrogate" in decoded.notes[0]


def test_broken_byte_in_utf8_does_not_change_the_rest() -> None:
    data = GERMAN.encode()
    decoded = decode(data[:50] + b"\xff" + data[50:], "a.txt")
    assert decoded.text.replace("\ufffd", "") == GERMAN
    assert decoded.notes


def test_only_one_mark_is_dropped() -> None:
    assert decode(codecs.BOM_UTF16_LE + "\ufeffx".encode("utf-16-le"), "a.txt").text == "\ufeffx"


def test_noise_is_refused_with_cause_and_remedy() -> None:
    with pytest.raises(InputError, match=r"a\.txt: most of it cannot be decoded.*UTF-8"):
        decode(bytes(range(256)) * 20, "a.txt")


@given(st.text())
def test_what_is_decoded_can_always_be_written(text: str) -> None:
    clean = speakable(text).text
    assert len(clean) == len(text)
    assert "\0" not in clean
    assert clean.encode("utf-8").decode("utf-8") == clean


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_plain_english_in_utf16_without_its_mark_is_found(encoding: str) -> None:
    """Bug: its bytes are good UTF-8, a NUL after every letter, and it was refused as undecodable."""
    text = "The bridge stays closed, the mayor said. “Nobody knows for how long.” "
    assert decode(text.encode(encoding), "a.txt").text == text
