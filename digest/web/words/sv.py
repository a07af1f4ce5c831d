"""Svenska."""

from __future__ import annotations

from digest.model.delivery import DeliveryState
from digest.model.finding import Severity
from digest.model.issue import IssueState
from digest.model.subscriber import Frequency, SubscriptionState
from digest.model.wish import AskKind, Farewell
from digest.web.words.words import EditorWords, Notice, ReaderWords, SubscriptionWords, Words

WORDS = Words(
    code="sv",
    name="Svenska",
    locale="sv",
    when="EEE d.M.y 'kl.' H.mm",
    reader=ReaderWords(
        leave=Notice(
            "Vill du avsluta prenumerationen?",
            "När du trycker på knappen får du inte längre det här nyhetsbrevet per e-post.",
        ),
        leave_button="Avsluta prenumerationen",
        left=Notice(
            "Prenumerationen är avslutad",
            "Vi skickar inte längre det här nyhetsbrevet till dig. "
            "Ett brev som redan är på väg kan ännu komma fram.",
        ),
        mistake="Blev det fel, eller har du ändrat dig?",
        return_button="Prenumerera igen",
        back=Notice("Välkommen tillbaka", "Du får nyhetsbrevet igen från och med nästa nummer."),
        bad_link=Notice(
            "Länken är inte hel",
            "E-postprogrammet kan ha brutit av länken. "
            "Öppna den direkt i brevet eller kopiera hela adressen till webbläsaren.",
        ),
        find_link="I slutet av varje nyhetsbrev finns din egen länk för att avsluta prenumerationen.",
        missing=Notice(
            "Sidan finns inte",
            "Det kan vara fel i adressen, eller så är numret inte publicerat än.",
        ),
        editors_only=Notice(
            "Den här sidan är bara för redaktionen",
            "Redaktionens sidor öppnas bara på den dator där Digest körs. "
            "Någon annanstans ifrån kan de öppnas genom en SSH-tunnel.",
        ),
        wrong_way=Notice(
            "Sidan kan inte öppnas så här",
            "Gå tillbaka till länken i brevet och fortsätt med knappen på sidan.",
        ),
        cross_site=Notice(
            "Begäran kom från en annan webbplats",
            "Ingenting ändrades. Öppna sidan med länken i brevet och försök igen.",
        ),
        broken=Notice("Något gick fel", "Felet är vårt. Försök igen om en stund."),
        too_large=Notice("Begäran är för stor", "Ingenting ändrades."),
        bulletin="Nyhetsbrev",
        contact="Kontakta oss",
        privacy="Dataskyddsbeskrivning",
        accessibility="Tillgänglighetsutlåtande",
        feedback="Ge respons",
        other_languages="Andra språk",
        skip="Gå till innehållet",
    ),
    subscription=SubscriptionWords(
        subscribe=Notice(
            "Prenumerera på nyhetsbrevet",
            "Nyhetsbrevet kommer till din e-post. Först får du ett brev där du bekräftar "
            "prenumerationen.",
        ),
        email="E-postadress",
        language="Språk",
        topics="Ämnen",
        regions="Områden",
        all_if_none="Om du inte väljer något får du allt.",
        frequency="Hur ofta",
        frequencies={
            Frequency.EVERY: "Varje nummer",
            Frequency.MONTHLY: "Månadens första nummer",
        },
        consent="Jag vill få nyhetsbrevet {title} till min e-post. Det skickas av {site}. "
        "Jag kan avsluta prenumerationen när som helst.",
        subscribe_button="Prenumerera",
        trap="Lämna det här fältet tomt",
        asked=Notice(
            "Titta i din e-post",
            "Vi skickar ett brev till din adress. Öppna det och tryck på knappen i det.",
        ),
        no_mail="Ser du inget brev? Vänta en stund och titta också bland skräpposten. Till samma "
        "adress går högst ett bekräftelsebrev per dygn. Kontakta oss om inget kommer.",
        mend="Kontrollera formuläret",
        bad_email="Skriv e-postadressen i formen namn@exempel.fi.",
        bad_choice="Välj något av alternativen.",
        bad_day="Välj en dag från i morgon till om ett år.",
        same_address="Nyhetsbrevet kommer redan till den här adressen. Skriv en ny adress.",
        slow=Notice(
            "Vänta en stund",
            "Just nu kommer det många prenumerationer. Ingenting sparades. Försök om en timme.",
        ),
        no_json='Begäran är inte ett JSON-objekt. Skicka fälten så här: {"email": '
        '"namn@exempel.fi"}.',
        confirm={
            AskKind.JOIN: Notice(
                "Vill du bekräfta prenumerationen?",
                "När du trycker på knappen får du nyhetsbrevet från och med nästa nummer.",
            ),
            AskKind.MOVE: Notice(
                "Är det här din nya adress?",
                "När ändringen är bekräftad från både den gamla och den nya adressen "
                "kommer nyhetsbrevet hit.",
            ),
            AskKind.ALLOW: Notice(
                "Ska prenumerationen flyttas till en annan adress?",
                "När ändringen är bekräftad från både den gamla och den nya adressen "
                "kommer nyhetsbrevet inte längre hit.",
            ),
        },
        confirm_button={
            AskKind.JOIN: "Bekräfta prenumerationen",
            AskKind.MOVE: "Bekräfta den nya adressen",
            AskKind.ALLOW: "Bekräfta ändringen",
        },
        confirmed=Notice(
            "Prenumerationen är bekräftad", "Du får nyhetsbrevet från och med nästa nummer."
        ),
        half=Notice(
            "En bekräftelse till",
            "Den här adressen är bekräftad. Bekräfta ändringen också i brevet till din andra "
            "adress.",
        ),
        moved=Notice(
            "Adressen är bytt", "Nyhetsbrevet kommer från och med nu till den nya adressen."
        ),
        moved_link="Du får en ny länk till dina inställningar med e-post inom ett dygn när du "
        "prenumererar på nytt med den nya adressen. Inget av dina val ändras.",
        expired=Notice(
            "Knappen fungerar inte längre",
            "Tiden för bekräftelsen har gått ut, eller så kan ändringen inte längre göras. "
            "Du kan börja om från början.",
        ),
        ask_again="Prenumerera på nyhetsbrevet",
        stale=Notice(
            "Länken gäller inte längre",
            "Länken har brutits av, bytts ut med adressen eller försvunnit med dina uppgifter. "
            "Varje nyhetsbrev som kommer härefter innehåller en länk som gäller.",
        ),
        stale_link="Du kan också få länken med e-post: "
        "prenumerera på nytt med din nuvarande adress. Inget av dina val ändras.",
        withdrawn=Notice(
            "Länken används inte längre",
            "Av säkerhetsskäl har vi bytt länkarna i våra utskick, och den här fungerar inte längre. "
            "Din prenumeration är oförändrad. I det senaste numret finns en länk där du kan ändra "
            "eller avsluta den.",
        ),
        withdrawn_link="Du kan också be om en ny länk med e-post: "
        "skriv din adress i formuläret. Din prenumeration ändras inte, och via länken "
        "kan du också avsluta den.",
        ask_new_link="Be om en ny länk",
        settings="Din prenumeration",
        comes_to="Adress",
        standing={
            SubscriptionState.UNSUBSCRIBED: Notice(
                "Du prenumererar inte på nyhetsbrevet",
                "Du har avslutat prenumerationen. Du kan prenumerera igen.",
            ),
            SubscriptionState.PENDING: Notice(
                "Prenumerationen är inte bekräftad",
                "Bekräfta prenumerationen, så får du nyhetsbrevet.",
            ),
            SubscriptionState.BOUNCED: Notice(
                "Våra brev kom inte fram",
                "Därför skickar vi inte fler. Om din brevlåda fungerar igen kan du fortsätta.",
            ),
            SubscriptionState.COMPLAINED: Notice(
                "Vi skickar inte nyhetsbrevet till dig",
                "Vårt brev har märkts som skräppost. Kontakta oss om du vill ha nyhetsbrevet.",
            ),
            SubscriptionState.SUPPRESSED: Notice(
                "Vi skickar inte nyhetsbrevet till dig",
                "Adressen är spärrad. Kontakta oss om du vill ha nyhetsbrevet.",
            ),
        },
        choices="Vad du vill läsa",
        save="Spara",
        saved="Sparat.",
        pause=Notice("Paus", "På semester eller borta? Prenumerationen fortsätter av sig själv."),
        until="Fortsätt från och med",
        pause_button="Ta en paus",
        paused="Prenumerationen har paus. Den fortsätter av sig själv {day}.",
        paused_open="Prenumerationen har paus tills du fortsätter den.",
        resume_button="Fortsätt nu",
        move=Notice(
            "Byt adress",
            "Vi skickar ett brev till både den gamla och den nya adressen. Bekräfta ändringen i "
            "båda. Om du inte längre kommer åt den gamla e-posten, prenumerera med den nya "
            "adressen.",
        ),
        new_email="Ny e-postadress",
        move_button="Byt adress",
        move_asked="Vi skickar ett brev till båda adresserna. Tryck på knappen i vartdera.",
        leave=Notice("Avsluta prenumerationen", "Du får inte längre det här nyhetsbrevet."),
        rights="Dina uppgifter",
        download=Notice("Ladda ner dina uppgifter", "Du får en fil med allt som sparats om dig."),
        download_button="Ladda ner filen (JSON)",
        erase=Notice(
            "Ska dina uppgifter raderas?",
            "Din adress, dina val och din historik raderas ur alla nyhetsbrev. Kvar blir bara ett "
            "kännetecken som adressen inte kan läsas ur: med det kan ingen lägga till dig på "
            "listan igen. Raderingen kan inte ångras.",
        ),
        erase_link="Radera mina uppgifter",
        erase_button="Radera mina uppgifter för gott",
        erased=Notice("Dina uppgifter är raderade", "Vi skickar dig ingenting mer."),
        erase_later=Notice(
            "Ett brev är ännu på väg",
            "Vi skickar dig inget annat. Uppgifterna kan raderas när brevet har kommit fram. "
            "Öppna den här länken på nytt om en timme.",
        ),
        others="Dina andra nyhetsbrev",
        why="Varför avslutade du prenumerationen? Det är frivilligt att svara.",
        reasons={
            Farewell.TOO_OFTEN: "Nyhetsbrevet kommer för ofta",
            Farewell.NOT_FOR_ME: "Innehållet gäller inte mig",
            Farewell.NEVER_ASKED: "Jag har inte beställt nyhetsbrevet",
            Farewell.OTHER: "Något annat",
        },
        why_button="Skicka svaret",
        thanks="Tack för svaret.",
    ),
    editor=EditorWords(
        home="Nummer",
        editing="Redaktion",
        next_sendings="Nästa utskick",
        nothing_planned="Inget utskick är planerat.",
        first_steps="Beskriv nyhetsbrevet i filen schedules/NAMN.toml, så visas nästa utskick här.",
        waiting="Väntar på dig",
        under_way="På väg",
        done="Skickade och inställda",
        no_issues="Det finns inga nummer än. Det första görs med kommandot",
        states={
            IssueState.DRAFT: "Utkast",
            IssueState.IN_REVIEW: "Granskas",
            IssueState.APPROVED: "Godkänt",
            IssueState.QUEUED: "I kö",
            IssueState.SENDING: "Skickas",
            IssueState.PAUSED: "Pausat",
            IssueState.SENT: "Skickat",
            IssueState.CANCELLED: "Inställt",
        },
        advice={
            IssueState.DRAFT: "Läs förhandsvisningen, och godkänn numret med kommandot",
            IssueState.IN_REVIEW: "Läs förhandsvisningen, och godkänn numret med kommandot",
            IssueState.APPROVED: "Skickas i rätt tid. Genast skickas det med kommandot",
            IssueState.QUEUED: "Breven är klara att skickas.",
            IssueState.SENDING: "Breven skickas just nu.",
            IssueState.PAUSED: "Åtgärda orsaken, och fortsätt med kommandot",
            IssueState.SENT: "Alla brev är behandlade.",
            IssueState.CANCELLED: "Det här numret skickas inte.",
        },
        your_name="DITT_NAMN",
        severities={
            Severity.BLOCKER: "Hinder",
            Severity.WARNING: "Varning",
            Severity.NOTE: "Anmärkning",
        },
        outcomes={
            DeliveryState.ACCEPTED: "Mottagna",
            DeliveryState.PENDING: "Väntar",
            DeliveryState.FAILED: "Misslyckade",
            DeliveryState.UNKNOWN: "Oklara",
            DeliveryState.SUPPRESSED: "Spärrade",
            DeliveryState.CANCELLED: "Inställda",
        },
        number="Nr {n}",
        entries={"one": "{n} artikel", "other": "{n} artiklar"},
        planned_for="Utskick {when}",
        contents="Innehåll",
        nothing_inside="Numret är tomt.",
        by_model="sammanfattad av en språkmodell",
        findings="Granskningens iakttagelser",
        no_findings="Granskningen hittade inget att anmärka på.",
        whole_issue="hela numret",
        some_readers="för en del av läsarna",
        accepted="Godkändes av {who} {when}: {why}",
        accepting="En varning kan godkännas om det finns ett skäl",
        your_reason="SKÄL",
        recipients="Mottagare",
        not_counted="Mottagarna räknas när numret ställs i kö.",
        audience="Sammanlagt",
        audience_count="{done} / {audience} behandlade",
        without_edition="Därtill {n} prenumeranter som det inte finns någon version för.",
        preview="Förhandsvisning",
        languages="Språk",
        subject="Ämne",
        preheader="Förhandstext",
        phone="Telefon, 375 pixlar",
        screen="Skärm, 640 pixlar",
        open_html="Öppna brevet",
        open_text="Öppna textversionen",
        cannot_render="Förhandsvisningen kan inte visas",
        web_version="Offentlig webbversion",
        paused="Orsak till pausen",
        approved="Godkändes av {who} {when}",
        line="rad {n}",
    ),
)
