"""Svenska."""

from __future__ import annotations

from digest.model.delivery import DeliveryState
from digest.model.finding import Severity
from digest.model.issue import IssueState
from digest.web.words.words import EditorWords, Notice, ReaderWords, Words

WORDS = Words(
    code="sv",
    name="Svenska",
    locale="sv",
    when="EEE d MMM y 'kl.' H:mm",
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
        findings="Granskningens iakttagelser",
        no_findings="Granskningen hittade inget att anmärka på.",
        whole_issue="hela numret",
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
