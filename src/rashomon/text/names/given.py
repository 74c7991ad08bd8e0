"""Given names: short forms, forms in other languages, and names that look alike and are not the same."""

_SETS = """
aleksandr alexander alex alec sasha sander alessandro alejandro alexandre iskander oleksandr aleksander sandro
andrew andy drew andre andrei andrey andrej andriy andres andrea andreas anders andrzej andrii
anthony tony antonio antoine anton antoni antonin
benjamin ben benny bibi binyamin benjamyn
robert bob bobby rob robbie bert roberto
william bill billy will willy liam guillaume guillermo wilhelm willem
james jim jimmy jamie jaime
john johnny jack jon jean johann johannes hans juan joao giovanni jan ivan ian sean ioannis johan yohanan
joseph joe joey jose giuseppe josef yosef yusuf iosif youssef jozef
joshua josh
richard rick ricky dick rich ricardo riccardo
charles charlie chuck carlos carlo karl carl karel karol
michael mike mick mickey mikhail miguel michel michele mikael mihail michal mykhailo
nicholas nick nicky nikolai nikolay nicolas nicola nikola nikolaos mykola
peter pete pyotr petr pedro pierre pietro petro piotr pieter
paul pavel paolo pablo pawel pavlo paulo
thomas tom tommy tomas
edward ed eddie ted teddy ned eduardo edouard edvard
theodore ted teddy theo fyodor teodor
frederick fred freddy frederik frederic federico
friedrich fritz
francis frank francois francisco francesco franz pancho paco frantisek
frank franklin
henry harry hank henri enrique enrico heinrich hendrik
harold harry hal harald
george jorge georg georges giorgio jerzy georgy georgi yuri yury jiri iurii yurii
gregory greg grigory gregorio
lawrence larry laurence laurent lorenzo lars
leonard leo lenny leonardo
louis lou luis luigi ludwig
matthew matt mateo matteo matthias mathieu matthieu
daniel dan danny daniil
david dave davey dawid
donald don donnie
douglas doug
dmitry dima dmitri dmytro dimitri dimitris
eugene gene yevgeny evgeny eugenio evgeni yevhen
gerald gerry jerry gerard
geoffrey jeffrey geoff jeff jeffery
gabriel gabe
jacob jake jacques jakob jaakov yaakov iago jakub
jonathan jon jonny
kenneth ken kenny
christopher chris kit cristobal christophe christoph
stephen steven steve stefan stephane esteban stefano istvan stepan
samuel sam sammy
ronald ron ronnie
raymond ray
patrick pat paddy patricio
philip phil felipe philippe filip phillip
timothy tim timmy
vincent vince vinny vicente vincenzo
vladimir volodymyr vova volodya wladimir
sergei sergey serhiy sergio serge serhii sergej
walter walt wally
zachary zach zack
elizabeth liz lizzie beth betty eliza elisabeth libby bess
margaret maggie meg peggy marge margarita margot greta margarethe
catherine katherine kate katie kathy cathy kathleen katya ekaterina yekaterina catalina caterina katarina kateryna
jennifer jen jenny
jane janet janice
janet jan
christine christina chris tina kristen kristina cristina
deborah debbie deb
dorothy dot dottie
helen elena helena helene olena yelena
jessica jess jessie
judith judy
julia julie yulia giulia iulia
kamala
linda lindy
maria mary marie molly maryam miriam mariya marija
nancy nan
pamela pam
patricia pat patty trish
rebecca becky becca
susan sue susie suzanne susanna
victoria vicky tori viktoria
barbara barb babs
abigail abby
alexandra sandra lexi aleksandra oleksandra
mohammed muhammad mohammad mohamed mohamad mehmet muhammed mochammad mahomed
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
"""
_DISTINCT_SETS = [frozenset(line.split()) for line in _SETS.strip().splitlines()]
_MEMBERSHIP: dict[str, frozenset[int]] = {}
for _number, _names in enumerate(_DISTINCT_SETS):
    for _name in _names:
        _MEMBERSHIP[_name] = _MEMBERSHIP.get(_name, frozenset()) | {_number}


def are_variants(a: str, b: str) -> bool:
    """Whether two folded given names are short or foreign forms of one."""
    return bool(_MEMBERSHIP.get(a, frozenset()) & _MEMBERSHIP.get(b, frozenset()))


def are_distinct(a: str, b: str) -> bool:
    """Whether both are well-known given names and not forms of one: Ahmed and Mohamed, Hans and Franz."""
    return a in _MEMBERSHIP and b in _MEMBERSHIP and not are_variants(a, b)


def is_given(word: str) -> bool:
    """Whether the folded word is a well-known given name."""
    return word in _MEMBERSHIP
