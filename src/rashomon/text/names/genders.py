"""Which gender a given name mostly tells, and which a title always does."""

from typing import Literal

Gender = Literal["f", "m"]

_FEMALE = """
    abigail adriana aisha alexandra alice alicia alison amanda amber amelia amina amy ana andrea angela angelina anita anja ann anna
    anne annette annie antonia april ashley astrid audrey barbara beatrice beatriz becky berit bernadette beth betsy betty beverly
    birgit bonnie brenda bridget brigitte brittany camila carla carly carmen carol caroline carolyn catherine cathy cecilia charlotte
    cheryl chiara chloe christina christine cindy claire clara claudia colleen connie cora courtney crystal cynthia daisy dana danielle
    daphne dawn deborah debra delia denise diana diane dolores donna doris dorothy edith eileen elaine eleanor elena elisa elisabeth
    elise elizabeth ella ellen elsa emily emma erica erin esther ethel eva eve evelyn fatima faye fiona flora florence frances gabriela
    gail gemma georgia gina giulia gladys glenda gloria grace greta gwen hannah harriet heather heidi helen helena henrietta hilary
    hilda hillary holly ida ilse imani ines ingrid irene iris irina isabel isabella ivanka jackie jacqueline jane janet janice jasmine
    jean jeanette jenna jennifer jenny jessica jill joan joanna jocelyn josephine joy joyce juanita judith judy julia juliana julie june
    kamala karen karin kate katharine katherine kathleen kathryn kathy katie kayla kelly kerry kim kimberly kirsten kristin kristina
    larissa laura lauren leah leila lena leslie leticia lidia lillian linda lisa liz liza lois lola loretta lorraine louise lucia
    lucille lucy lydia lynn mabel madeleine madison maggie maja marcia margaret margarita maria mariam marianne marie marilyn marina
    marion marissa marjorie marlene marta martha mary maureen megan meghan melania melanie melinda melissa mercedes mia michelle mildred
    minnie miriam molly monica nadia nancy naomi natalia natalie natasha nicole nina nora norma olga olivia paige pamela patricia paula
    pauline peggy penelope penny phyllis priscilla priya rachel ramona rebecca regina renee rita roberta robin rosa rosalind rose
    rosemary ruth sabrina sally samantha sandra sara sarah selma shannon sharon sheila shelley sherry shirley silvia simone sofia sonia
    sonja sophia sophie stacey stella stephanie sue susan suzanne svetlana sylvia tamara tanya tara tatiana teresa tessa thelma theresa
    tiffany tina tracy trudy ursula valentina valerie vanessa vera veronica victoria viola violet virginia vivian wanda wendy wilma
    yolanda yvette yvonne zainab zoe arlene bernadine bettina bianca bridie carlene carole charlene clarissa claudine corinne darla
    darlene dorothea elsie estelle fatou francine gabrielle geraldine gertrude gillian ginger gretchen gwendolyn imelda isla janelle
    janine jeanne jemima jolene josie julianne kaitlyn kendra kiera krista latoya leanne lorna luisa mackenzie madeline madelyn mallory
    marguerite marla maxine maya michaela muriel myra nadine nell noreen odette paulette petra rhonda rochelle roxanne sadie saoirse
    selena serena shelly sheryl siobhan sonya stacy susanna sybil tabitha tess tonya tricia trisha trina una verity wilhelmina winifred"""
_MALE = """
    aaron abdul abdullah abraham adam adrian ahmed alan albert alberto alejandro alexander alexei alfred ali allan allen alvin amir
    anatoly anders andre andreas andrew andrzej andy angelo anthony antoine anton antonio armando arnold arthur barack barry ben
    benjamin bernard bernie bill billy bob boris brad bradley brandon brendan brett brian bruce bryan byron calvin carl carlos cesar
    chad charles charlie chester chris christian christopher chuck clarence clark claude clifford clint clinton clyde colin corey craig
    curtis dale damian dan daniel darrell darren dave david dean dennis derek diego dimitri dmitry dominic don donald doug douglas
    duncan dustin dwayne dwight earl eddie edgar edmund eduardo edward edwin elias elijah emil emmanuel enrique eric erik ernest ernesto
    ethan eugene evan felix fernando floyd francis francisco francois frank franklin fred frederick gabriel gareth gary gavin gene
    geoffrey george gerald gerard gilbert giovanni glen glenn gordon graham grant greg gregory guillermo gustavo guy hank hans harold
    harry harvey hassan hector henri henry herbert herman howard hugh hugo ian ibrahim igor isaac ivan jack jacob jacques jaime jair
    jake james jamie jared jason javier jay jean-claude jeb jeff jeffrey jeremy jerome jerry jesse jim jimmy joachim joe joel johan
    johannes john johnny jonathan jorge jose joseph josh joshua juan julian julio justin karl keith ken kenneth kevin khalid klaus
    konrad kurt kyle lance larry lars lawrence lee leo leon leonard lewis liam lindsey lionel lloyd logan lorenzo louis lucas luis luke
    mahmoud malcolm manuel marc marcel marco marcus mario mark marshall martin marvin mathias matt matthew maurice max maxim michael
    michel miguel mike mikhail milton mitch mitt mohamed mohammad mohammed morris moses muhammad mustafa nathan nathaniel neil nelson
    newt nicholas nick nigel nikolai noah norman oleg oliver omar oscar osama oskar otto owen pablo pascal patrick paul pavel pedro
    perry peter phil philip philippe pierre rafael ralph ramon randy raul ray raymond recep reginald rene ricardo richard rick robert
    roberto rodney rodrigo roger roland ron ronald rory ross roy rudolph rudy rupert russell ryan salman salvador sam samuel sanjay
    santiago scott sean sebastian seth sergei sergey shane shawn sidney silvio simon stanley stefan stephen steve steven stuart ted
    terrence terry theodore thomas tim timothy toby todd tom tommy tony travis trevor tristan tyler vernon viktor vincent vincenzo
    vladimir volodymyr wallace walter warren wayne wilbur will willem william winston wolfgang xavier yusuf zachary alistair ambrose
    angus archie basil bertrand brandt brock bryce callum cedric conrad cornelius curt cyril darryl dirk donovan dwain edmond elliot
    emile errol evander fabian fergus finn garth gaston giles gordie hamish hank heath hubert humphrey ignatius isaiah jarrod jeremiah
    jermaine jethro kendrick kirk leland linus luther lyle malachi marlon maynard merlin miles milo moritz mortimer murray myles nate
    ned neville niall nicholai norbert odell orville oswald otis percy quentin reece reuben rex rhys roderick royce rufus sander seamus
    shaun sherman silas spencer stuart sylvester tad tariq terrance thaddeus theo tobias trent tucker tyrell tyrone ulysses vance vaughn
    vern virgil wade wayland wendell wes wesley wilfred wyatt"""
BORNE_BY_BOTH = frozenset(
    """andrea ashley carmen chris courtney dale dana evelyn francis hilary jackie jamie jean jesse kelly kerry kim lee leslie lindsey lynn
    marion max rene robin sam shannon shawn sidney simone stacy terry tracy vivian""".split()
)
"""Names of these lists that more than one in twenty or so of the others bear, in English or in another language ("Jean", "Andrea")."""
_F: Gender = "f"
_M: Gender = "m"
NAME_GENDER: dict[str, Gender] = dict.fromkeys(_MALE.split(), _M) | dict.fromkeys(_FEMALE.split(), _F)
"""Given names that news of many countries mostly gives to one gender; those common to both are left out or rare."""
TITLE_GENDER: dict[str, Gender] = {
    **dict.fromkeys(
        "mr sir lord monsieur herr senor king prince father brother congressman baron duke emperor monsignor pope chairman".split(), _M
    ),
    **dict.fromkeys(
        "mrs ms miss dame lady madam madame mme mlle frau senora queen princess sister congresswoman baroness duchess empress "
        "chairwoman".split(), _F
    ),
}  # fmt: skip
"""Titles that only men, or only women, have; folded, without full stop."""
