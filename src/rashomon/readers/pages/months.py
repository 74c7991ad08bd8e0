"""Names of the months as pages write them, in small letters, in the languages of Europe that write dates with words."""

from collections.abc import Mapping

MONTHS: Mapping[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar janvier janv enero ene gennaio gen janeiro januari jänner stycznia sty ocak ledna leden januára ianuarie "
            "tammikuuta tammikuu siječnja január января янв січня",
            "february feb februar février févr fév febrero febbraio fevereiro fev februari feber lutego lut şubat února únor februára "
            "februarie helmikuuta helmikuu veljače február február февраля фев лютого",
            "march mar märz mrz maerz mars marzo março maart mrt marca marts mart března březen martie maaliskuuta ožujka március марта "
            "березня",
            "april apr avril avr abril abr aprile kwietnia kwi nisan dubna duben apríla aprilie huhtikuuta travnja április апреля апр "
            "квітня",
            "may mai mayo maggio mag maio mei maja maj mayıs května květen mája toukokuuta svibnja május мая травня",
            "june jun juni juin junio giugno giu junho czerwca cze haziran června červen júna iunie kesäkuuta lipnja június июня июн "
            "червня",
            "july jul juli juillet juil julio luglio lug julho lipca lip temmuz července červenec júla iulie heinäkuuta srpnja július июля "
            "июл липня",
            "august aug août aou agosto ago augustus augusti sierpnia sie ağustos srpna srpen augusta elokuuta kolovoza augusztus августа "
            "авг серпня",
            "september sep sept septembre septiembre settembre set setembro września wrz eylül září septembra septembrie syyskuuta rujna "
            "szeptember сентября сен вересня",
            "october oct oktober okt octobre octubre ottobre ott outubro out października paź ekim října říjen októbra octombrie lokakuuta "
            "október октября окт жовтня",
            "november nov novembre noviembre novembro listopada lis kasım listopadu novembra noiembrie marraskuuta ноября ноя",
            "december dec dezember dez décembre déc diciembre dic dicembre dezembro dez desember des grudnia gru aralık prosince "
            "decembra decembrie joulukuuta prosinca декабря дек грудня",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
"""`listopada` is November in Polish and October in Croatian, `srpnja` and `lipnja` are July and June in Croatian: where two languages
differ, the one with more readers counts."""
