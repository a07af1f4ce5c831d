"""Swedish words and phrases that lean on what was said before. Pure."""

BACKWARD = (
    *("förra inlägg", "tidigare inlägg", "förra blogg", "tidigare blogg", "föregående inlägg"),
    *("min förra krönika", "förra krönikan", "i förra numret"),
    *("oberoende av vilket", "oavsett vilket", "den här sorten", "som den här.", "som det här."),
    *("av dem ", "å sin sida", "det senare", "den senare", "det förra", "den förra", "ovannämn"),
    *("samma dag", "kommer då ", "ska då ", "är de för", "är de i ", "är de på ", "är de nu "),
    *("är de inte ", "har de inte ", "har de också ", "har de varit ", "har de fått "),
    *(" ovan ", " ovan.", "av denna anledning", "på så sätt", "på så vis", "detta innebär"),
    *("å andra sidan", "nog om det", "i och med det", "trots det", "tack vare det"),
    *("på grund av det ", "det innebär", "det betyder", "det medför", "det leder till"),
    *("det beror på", "lett till att", "månad senare", "månader senare", "vecka senare"),
    *("veckor senare", "dag senare", "dagar senare", "år senare", "dagen efter ", "dagen därpå"),
    *("påföljande dag", "den gången", "vid den tiden", "vid det tillfället", "är en sådan "),
    *("är ett sådant ", "är sådana"),
)
REFERENCES = (
    *("nej, ", "nej ", "jo, ", "ja, ", "tja", "jaha", "än så länge", "en annan ", "ett annat "),
    *("en tredje ", "ett tredje ", "den andra ", "de andra ", "de övriga ", "de flesta "),
    *("på de andra ", "i de andra ", "vid de andra ", "visst ", "visserligen", "lyckligtvis"),
    *("de två ", "de tre ", "de fyra ", "hälften ", "resten ", "några av ", "flera av "),
    *("många av ", "under tiden", "under mötet", "på mötet", "vid mötet", "under kvällen"),
    *("under besöket", "vid invigningen", "utöver de", "i övrigt", "till sist", "till slut"),
    *("sist men", "avslutningsvis", "framför allt", "naturligtvis", "självklart", "givetvis"),
    *("förstås", "faktiskt", "egentligen", "dagen ", "bara ", "endast ", "till exempel"),
    *("i stället", "till och med ", "inte minst", "på det sättet", "efter det", "i praktiken"),
    *("kort sagt", "med andra ord", "följden", "nästa steg", "fonden", "beslutet", "orsaken"),
    *("anledningen", "förslaget", "bidraget", "arbetet", "tjänsten", "kampanjen", "tävlingen"),
    *("konsortiet", "situationen", "läget", "flytten", "evenemanget", "projektet", "programmet"),
    *("studien", "syftet", "målet", "avsikten", "forskarna", "ministern", "turnén"),
    *("ämnet ", "propositionen", "lagen", "ändringen", "ändringarna"),
)
THINGS = (
    *("webbinariet ", "webbinariets ", "presentationen ", "presentationens ", "presentationerna "),
    *("resultaten ", "resultatet ", "föreläsningen ", "föreläsningens ", "föredraget ", "enkäten "),
    *("enkätens ", "panelen ", "panelsamtalet ", "kursen ", "kursens ", "workshopen "),
    *("konferensen ", "konferensens ", "seminariet ", "seminariets ", "utställningen "),
    *("materialet ", "intervjun ", "rapporten ", "undersökningen ", "artikeln ", "delegationen "),
    *("donationen ", "gåvan ", "priset ", "stipendiet ", "gruppen ", "strategin ", "studien "),
)
BEFORE_THINGS = ("enligt ", "i ", "under ", "vid ", "på ", "med ", "för ", "genom ")
