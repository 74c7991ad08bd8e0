"""What news of each kind says (`kinds.txt`), and the names that it is filled with.

In `kinds.txt` a line is a fact with several wordings: `[a|b]` is one of these, `{place}` a thing that the event has. A line that
begins with `+` is of a later turn of the same story (an arrest, a verdict) and stands in the reports of later days.
"""

from pathlib import Path

_SECTIONS = Path(__file__).with_name("kinds.txt").read_text("utf-8").removeprefix("# ").split("\n\n# ")
KINDS = {name: facts.splitlines() for name, _, facts in (section.partition("\n") for section in _SECTIONS)}

CITIES = (
    "Chicago Houston Phoenix Denver Boston Portland Memphis Atlanta Detroit Oakland Tampa Toledo Leeds Bristol Glasgow Cardiff "
    "Lyon Marseille Turin Naples Seville Valencia Krakow Gdansk Ankara Izmir Lima Quito Bogota Manila Jakarta Osaka Busan Perth "
    "Nairobi Lagos Accra Tunis Cairo Karachi"
).split()
TOWNS = (
    "Springfield Franklin Clinton Madison Georgetown Salem Bristol Fairview Kingston Ashland Milton Newport Oxford Burlington "
    "Lebanon Hudson Dover Jackson Auburn Riverside Winchester Clayton Dayton Lexington Arlington"
).split()
GIVEN = (
    "James Mary John Patricia Robert Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas "
    "Sarah Carlos Maria Ahmed Fatima Wei Mei Ivan Olga Pierre Claire Hans Greta Kenji Yuki Raj Priya"
).split()
FAMILY = (
    "Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Wilson Anderson Thomas Taylor "
    "Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright "
    "Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Petrov Ivanova Dubois "
    "Moreau Schmidt Weber Tanaka Sato Kim Park Chen Wang Singh Patel Khan Hussein Okafor Mensah"
).split()
STREETS = (
    "Main Oak Maple Washington Park Elm Lake Hill Walnut Spring North Ridge Church Willow Mill Sunset Railroad Jefferson Center "
    "Highland Forest Jackson River Meadow Chestnut"
).split()
BODIES = (
    "Mercy Hospital|St. Mary's Hospital|the Transport Safety Board|the University of Leeds|the Civil Protection Agency|the Port "
    "Authority|City Hall|the Health Board|the National Institute|Union Bank|the Interior Ministry|the Rail Authority|Memorial "
    "Hospital|the Election Board|the Water Agency"
).split("|")
FIRMS = (
    "Northern Foods|Delta Systems|Pacific Energy|United Steel|Global Media|Summit Software|Orion Labs|Apex Motors|Vista "
    "Networks|Crown Chemicals|Alpha Airlines|Metro Rail|Horizon Pharma|Atlas Cement|Blue Ridge Bank|Sterling Insurance"
).split("|")
CLUBS = "United City Rovers Athletic Wanderers Albion County Rangers".split()
