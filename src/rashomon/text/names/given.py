"""Given names: short forms, forms in other languages, and names that look alike and are not the same."""

from rashomon.text.names.genders import NAME_GENDER

_SETS = """
aleksandr alexander alex alec sasha sander alessandro alejandro alexandre iskander oleksandr aleksander sandro
andrew andy drew andre andrei andrey andrej andriy andres andrea andreas anders andrzej andrii
anthony tony antonio antoine anton antoni antonin
benjamin ben benny bibi binyamin benjamyn benji
sean shawn shaun
robert bob bobby rob robbie bert roberto
william bill billy will willy liam guillaume guillermo wilhelm willem
james jim jimmy jamie jaime
john johnny jack jon jean johann johannes hans juan joao giovanni jan ivan ian sean ioannis johan yohanan
joseph joe joey jose giuseppe josef yosef yusuf iosif youssef jozef
joshua josh
richard rick ricky dick rich ricardo riccardo
charles charlie chuck carlos carlo karl carl karel karol charley
michael mike mick mickey mikhail miguel michel michele mikael mihail michal mykhailo mikey
nicholas nick nicky nikolai nikolay nicolas nicola nikola nikolaos mykola
peter pete pyotr petr pedro pierre pietro petro piotr pieter
paul pavel paolo pablo pawel pavlo paulo
thomas tom tommy tomas
edward ed eddie ted teddy ned eduardo edouard edvard
theodore ted teddy theo fyodor teodor
frederick fred freddy frederik frederic federico freddie
friedrich fritz
francis frank francois francisco francesco franz pancho paco frantisek
frank franklin
henry harry hank henri enrique enrico heinrich hendrik
harold harry hal harald
george jorge georg georges giorgio jerzy georgy georgi yuri yury jiri iurii yurii
gregory greg grigory gregorio gregg
lawrence larry laurence laurent lorenzo lars lawrie
leonard leo lenny leonardo
louis lou luis luigi ludwig
matthew matt mateo matteo matthias mathieu matthieu matty
daniel dan danny daniil
david dave davey dawid
donald don donnie
douglas doug dougie
dmitry dima dmitri dmytro dimitri dimitris
eugene gene yevgeny evgeny eugenio evgeni yevhen
gerald gerry jerry gerard
geoffrey jeffrey geoff jeff jeffery
gabriel gabe
jacob jake jacques jakob jaakov yaakov iago jakub
jonathan jon jonny jonathon
kenneth ken kenny
christopher chris kit cristobal christophe christoph
stephen steven steve stefan stephane esteban stefano istvan stepan stevie
samuel sam sammy
ronald ron ronnie ronny
raymond ray
patrick pat paddy patricio
philip phil felipe philippe filip phillip
timothy tim timmy
vincent vince vinny vicente vincenzo vinnie
vladimir volodymyr vova volodya wladimir
sergei sergey serhiy sergio serge serhii sergej
walter walt wally
zachary zach zack zac
elizabeth liz lizzie beth betty eliza elisabeth libby bess betsy
margaret maggie meg peggy marge margarita margot greta margarethe mags madge
catherine katherine kathryn katharine cathryn kate katie katy kathy cathy kathleen kitty katya ekaterina catalina katarina kateryna
ekaterina yekaterina katerina caterina katarina katherine catherine
jennifer jen jenny jenn
jane janet janice
janet jan
christine christina chris tina kristen kristina cristina chrissie chrissy
deborah debbie deb debra debby
dorothy dot dottie
helen elena helena helene olena yelena
jessica jess jessie jessy
judith judy
julia julie yulia giulia iulia
kamala
linda lindy
maria mary marie molly maryam miriam mariya marija
nancy nan
pamela pam
patricia pat patty trish tricia trisha patti
rebecca becky becca
susan sue susie suzanne susanna suzie susannah
victoria vicky tori viktoria vicki vikki
barbara barb babs
abigail abby abbie
alexandra sandra lexi aleksandra oleksandra alex
mohammed muhammad mohammad mohamed mohamad mehmet muhammed mochammad mahomed mo
ahmed ahmad ahmet
hussein husayn hussain hossein hosein husain
hassan hasan
ali aly
abdullah abdallah abdulla
mahmoud mahmood mahmud
moammar muammar muamar
osama usama
omar umar umer
yasser yasir
khalid khaled
ibrahim ebrahim abraham abe avraham
ismail ismael
said saeed sayed saied
tariq tarek tareq
youssef yousef yusuf joseph
moses moshe musa
rafael rafi raphael
viktor victor
maurice mo morris
amanda mandy
caroline carolyn
cassandra cassie
charlotte lottie
clifford cliff
curtis curt
cynthia cindy
dominic dom
eleanor ellie nell
florence flo florrie
gabrielle gabriella gabby gabi
georgina georgie
gwendolyn gwen
isabella isabel isabelle bella izzy
jacqueline jackie jacqui
kimberly kimberley kim
louise lou
lucille lucy
madeleine madeline maddie maddy
marvin marv
melanie mel
melissa mel missy
mitchell mitch
nathan nathaniel nate nat
natalie nat
oliver ollie
penelope penny
philippa pippa
priscilla cilla
rosemary rosie
roderick rodney rod
russell russ
sebastian seb
samantha sam sammie
sidney sid
stanley stan
stephanie steph
stewart stuart stu
terence terrence terry
theresa teresa terri tess tessa
wesley wes
"""
_PLAIN = """
adam adrian alan albert alfred alice alison alma amanda amber amy angela angelo anita ann anna anne annette arnold arthur ashley
austin barry beatrice bernard bernice beverly bonnie boris brad bradley brandon brenda brent brett brian bridget brittany bruce
bryan caleb calvin cameron carl carla carmen caroline carolyn cecil cesar charlotte chelsea cheryl chad christian claire clara clarence
claude claudia clifford clint clyde cody colin connor constance corey craig crystal curtis cynthia dale damon darren daryl dawn dean
denise dennis derek derrick desmond diana diane dolores dominic doris drew duane dustin dwayne dylan earl edgar edith edna edwin eileen
elaine eleanor elijah ella ellen elliot elliott eloise elsie elton emily emma eric erica erik erin ernest esther ethan ethel eugenia
eva evan evelyn felix fernando fiona florence floyd gail garrett gary gavin gene gina gladys glen glenn gloria gordon grace graham grant
greta guy gwen haley hannah harriet harvey hazel heather hector heidi herbert herman hilary hillary holly hope howard hugh hugo ida igor
ingrid irene iris irma isaac isabel isabella ivan jackie jackson jacqueline jared jasmine jason javier jay jean jenna jeremy jerome jesse
jesus jill joan joanna joanne jocelyn jodie joel jordan jorge joy joyce juanita julian julius justin kamal kara karen kari keith keir kelly
kelvin kendra kerry kevin kim kimberly kirk kristin kurt kyle lance larissa laura lauren leah lena leon leonard leroy leslie lester lewis
lillian lily lindsay lindsey lisa lloyd logan lois lola lorraine louise lucas lucille lucy luke lydia lynn mabel madison malcolm marcia
marcus
marc marco marcel mariana marilyn mario marion marissa mark marlene marsha marshall martha martin marvin mason maurice max maxwell megan
melanie melinda melissa melvin mercedes meredith michelle mildred milton minnie miriam mitchell molly monica morgan muriel myra myrtle
naomi natalie natasha nathan nathaniel neil nellie nelson nina nigel noah noel nora norma norman olga olive oliver olivia oscar otto owen
pascal paula pauline pearl penny perry phyllis priscilla priya rachel ralph ramon randall randy raul rene regina reginald renee rhonda
rita roberta robin rodney roger roland rosa rosalind rose rosemary ross roy ruben ruby rudolph rupert russell ruth ryan sabrina sadie sally
salvador samantha sara sarah scott sebastian seth shane shannon sharon shaun shawn sheila shelley sherry shirley sidney silvia simon
sonia sonya sophia sophie spencer stacy stanley stella stewart stuart sven sylvia tamara tanya tara taylor terence teresa theresa thelma
tiffany tina todd toni tracy travis trevor tristan troy tyler tyrone ursula valerie vanessa vera vernon veronica viola violet virgil
virginia vivian wade wallace wanda warren wayne wendy wesley wilma winston yolanda yvonne
abdul amir anwar asif bashar bilal fatima faisal hamid imran jamal karim latifa layla leila mustafa nabil nadia najib nasser nawaz noor
osman rashid salman samir shahid sultan tayyip walid yasmin zainab ziad
anil arjun arun ashok deepak gopal indira kumar lakshmi manmohan narendra nirmala pranab rahul rajesh rajiv ravi sanjay satya shashi sunil
suresh vijay vikram akira haruto hideki hiroshi junichiro kenji naoto sanae shinzo takashi yoko yoshihide yuki
bogdan bohdan dariusz donatas emil goran jaroslaw katarzyna lech leszek ludmila marek milos miroslav oksana oleh oleg ondrej radoslaw
ruslan svetlana tatiana tomasz valentina vaclav valery viktoriya vyacheslav wojciech yaroslav zbigniew zoran zsolt
alvaro beatriz camila consuelo cristobal dilma diego dolores evo gonzalo guadalupe hernan ignacio ines isabela joaquin juana lucia luz
manuel marcela marcelo marta martina mercedes nestor pilar ramiro rocio rodrigo rosario santiago sergio soledad tomas valentin ximena
anneliese astrid birgit bjorn bruno dieter elke ernst gerhard giovanna gunther gustav heinz helga helmut henrik ilse inge ingeborg
jens jorg jurgen kai kirsten klaus lukas magnus manfred marina monika niels nils olaf ole petra rainer sabine sigrid silvio stig svein
thorsten torsten ulf ulrich ulrike ursula uwe werner wolfgang
amara ama kofi kwame nelson ngozi olusegun oluwaseun sekou thabo yaw zanele chidi emeka
"""
_SPELT_FREELY = """
aaliyah abel adele agnes aidan aiden alaina alana alec alexa alexis alfredo aliyah alonzo alyssa amari amaya ambrose anastasia
andre anika ansel anya ariana arianna arlo armando arturo asher ashton athena aubrey augustus avery barnaby bart belinda bella
benedict bernardo bethany blanca braden brayden brendon briana brianna brody bronwyn bryn buster byron cade caitlin caleb callie
cara casey cassandra cassidy cecelia cedric celeste celia chantal chelsea cherie chloe christa ciara clementine cleo clive colby
colleen conor cordelia corinna cornelia cory courtney cyrus damien danica dante daphne daria darius davey davie deandre declan
delilah demarcus denzel deshawn desiree devin dewey diandra dina dominique donna donte dorian dwyane ebony edna efrain eileen
elise eliza elmer elspeth elvira elvis emery emilia emilio emmett enzo erika ernie esme esteban estella ezekiel ezra farrah faye
felicia felicity finley fran frankie freya gareth gavin genevieve georgina gerardo gertrude gianna giselle gracie graciela
graeme gustav gwyneth hailey hamza hattie helga henrik herschel hiram horace ida ignatius imogen ingrid ismael issac izzy jace
jada jaden jadon jakob jalen jamal jamar jameel janine jaqueline jarrett jarvis jaxon jayden jaylen jayson jeanine jed jedidiah
jemma jeremiah jermaine jerrod jessie jillian joanie joaquin jodi jody johnathan jolene jonah jonas joni josette josiah jovan
joyce judd jules juliette kaden kaleb kamryn kara karina karla karthik kaya keaton keegan keisha kelsey kendall kendrick khloe
kiara kiera kieran kimani kira kobe kofi kurtis kyla kyra lakisha lamar lana lara latasha latisha laurel lavonne layla leandro
lemuel lennox leonardo leroy leticia levi lexi lila lilian liliana lilly lisbeth livia lorelei lorenzo lottie louella luann
lucia lucian luciana luciano luisa lyndon mabel macy maddie maeve magda magnus malia malik mallory mandy manny marcella margo
margot mariah maribel marietta marla marlon marnie matilda maura mavis maximilian maximus mckenzie melody merle micah mikayla
milena millie mina mindy miranda mireille mitzi mona mordecai mya nadine nadja nanette natasha nehemiah nettie nevaeh nia
nichole nigella nikita nikki noelle nola nyla octavia ollie omari orson osvaldo owen paige paisley pamela patsy patti payton
percival petunia peyton phil philippa phoebe pippa prudence quentin quinn raina ralph ramona randall raphael raquel rashad
rashid reggie remi reynaldo rhea rhett rhiannon riley rocco rochelle roderick rogelio roland romeo rosalie rosalind rosalyn
rosanna roxanne rufus ryker sabina salvatore samara sariah sasha scarlett selena seraphina shania shanice shaniqua shaquille
sharif shauna shayla shiloh simeon skylar sloane stefanie stephan suzette sven tabitha talia tameka tamika tamir tanisha tatum
tawanda teagan terrell tess tevin theodora tia tiana tiara tilda titus tobin toni tori trayvon tremaine trey tristan tyra tyree
tyreek tyreese tyrese tyson ulrich valeria vernice vicente vicki vicky viola violeta vivienne wallis waylon wendell wilbert
wilbur wilfred willa winifred winnie winona woodrow wyatt xander xiomara yadira yasmin yesenia yolanda yusef yvette zach
zachariah zack zadie zain zaire zander zara zayn zechariah zelda zoey zora zuri
"""
_DISTINCT_SETS = [frozenset(line.split()) for line in _SETS.strip().splitlines()]
_MEMBERSHIP: dict[str, frozenset[int]] = {}
for _number, _names in enumerate(_DISTINCT_SETS):
    for _name in _names:
        _MEMBERSHIP[_name] = _MEMBERSHIP.get(_name, frozenset()) | {_number}

_MORE_OFTEN_PLACES = frozenset("georgia clinton chester camila florence lincoln clark troy duncan una xavier".split())
"""Given names that are places or family names at least as often."""
_NEWER_NAMES = frozenset(_SPELT_FREELY.split())
"""Given names of which one person's may be spelled as another's: they tell nobody apart."""
_PLAIN_NAMES = frozenset(_PLAIN.split()) | (NAME_GENDER.keys() - _MORE_OFTEN_PLACES)


_FROM_OTHER_SCRIPTS = frozenset("""
abdul abdullah ahmed aisha aleksandr alexei ali amina amir anatoly andrei andrey andriy anwar arjun arun ashok asif bashar benjamyn
bibi bilal binyamin bogdan bohdan boris daniil deepak dima dimitri dimitris dmitri dmitry dmytro emeka evgeni evgeny evgenii evgenij
faisal farrah fatima fatou fyodor georgi georgy gopal grigory hamid hamza haruto hassan hideki hiroshi ibrahim igor ilya imran indira
ioannis iosif irina iskander ivan jamal junichiro kamal kamala karim karthik kenji khalid kumar lakshmi latifa layla leila ludmila
mahmoud manmohan maryam matvei mihail mikhail mohamed mohammad mohammed muhammad mustafa mykhailo mykola nabil nadia najib naoto
narendra nasser nawaz nikita nikolai nikolaos nikolay nirmala noor oksana oleg oleh oleksandr oleksii omar omari osama osman pavel
pavlo petro pranab pyotr rahul rajesh rajiv rashid ravi recep ruslan salman samir sanae sanjay satya sergei sergey serhii serhiy sergej
shahid sharif shashi shinzo sultan sunil suresh svetlana takashi tamir tariq tatiana tayyip timur usama vaclav valery vasily vijay
vikram viktor viktoriya vladimir volodya volodymyr vova vyacheslav walid wladimir yaakov yaroslav yasmin yevgeny yevhen yohanan yoko
yosef yoshihide youssef yuki yuri yurii yury yusuf zainab zakaria ziad
""".split())
"""Given names that come from other scripts: they, and the family names behind them, are written in more than one way."""


def is_spelt_one_way(word: str) -> bool:
    """Whether the folded word is a given name of a language in Latin letters, whose bearers spell their names in one way."""
    return (is_given(word) or word in NAME_GENDER) and word not in _FROM_OTHER_SCRIPTS


def are_variants(a: str, b: str) -> bool:
    """Whether two folded given names are short or foreign forms of one."""
    return bool(_MEMBERSHIP.get(a, frozenset()) & _MEMBERSHIP.get(b, frozenset()))


def are_distinct(a: str, b: str) -> bool:
    """Whether both are well-known given names and not forms of one: Ahmed and Mohamed, Hans and Franz."""
    return a != b and _is_settled(a) and _is_settled(b) and not are_variants(a, b)


def is_given(word: str) -> bool:
    """Whether the folded word is a well-known given name."""
    return _is_settled(word) or word in _NEWER_NAMES


def _is_settled(word: str) -> bool:
    return word in _MEMBERSHIP or word in _PLAIN_NAMES
