from rashomon.text.language import detect


def test_languages_of_news() -> None:
    assert detect("The council closed the bridge on Monday after inspectors found a crack in the deck.") == "en"
    assert detect("Der Stadtrat hat die Brücke am Montag gesperrt, nachdem Prüfer einen Riss gefunden hatten.") == "de"
    assert detect("Le conseil a fermé le pont lundi après la découverte d'une fissure dans le tablier.") == "fr"


def test_too_short_to_tell() -> None:
    assert detect("Bridge closed") is None
    assert detect("12 345 678 90 -- !! " * 20) is None
    assert detect("") is None


def test_a_name_in_another_script_does_not_make_a_short_english_text_foreign() -> None:
    assert detect("Ольга Петровна Сидоренко was on the list that came out on Monday.") == "en"
    assert detect("De burgemeester was in het huis en zei dat hij in de zaal is gebleven.") == "nl"
