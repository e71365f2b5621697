# Bosnian: its own words, never made of the Serbian ones. Terms and the reasons for them: docs/glossary.md.
# What languages call themselves is said once for all, in en.ftl.

# The words below are a draft. Who has read them all takes this message out.
words_draft = Riječi na ovim stranicama su nacrt: izvorni govornik ih još nije pregledao.

## Around every page

skip_to_content = Na sadržaj
nav_label = Glavni meni
home_label = Početna
crumbs_label = Gdje se nalazi stranica
nav_practices = Prakse
nav_cities = Gradovi
nav_topics = Teme
nav_events = Pozivi i događaji
nav_calls = Pozivi
nav_hubs = Regionalni centri
nav_transfers = Ko je od koga učio
nav_organisations = Organizacije
nav_people = Ljudi na funkciji
nav_sources = Izvori
nav_discrepancies = Gdje se izvori razilaze
nav_pages = Stranice
languages_label = Jezici
tongue_elsewhere = ova stranica nije prevedena
search_label = Pretraga
search_button = Traži
search_examples = mladi, sigurnost …
search_results = Rezultati pretrage
search_browse = Ili pregledajte
search_needs_script = Za pretragu je potreban JavaScript, a ovaj preglednik ga ne izvršava. Spiskovi ispod vode na iste stranice.
search_error = Pretraga se ne može učitati. Je li uređaj povezan na internet?
promise = Svaka praksa ovdje navodi svoje izvore i kaže koliko su dokazi snažni. Što se ne zna, to se kaže.
footer_label = Više
feed = Šta je novo (kanal)
open_data = Otvoreni podaci
data_intro = Ono što je na ovim stranicama, kao datoteke za programe i tabele.
data_json = JSON sadrži cijele zapise; verzija oblika je pod „schema”.
data_csv = CSV je u UTF-8. Stavke spiska razdvojene su sa „ | ”, datumi se pišu godina, mjesec, dan. Ćelija koju bi tabela shvatila kao formulu počinje apostrofom.
data_xlsx = XLSX je ista tabela kao radna sveska: nijedan tekst u njoj ne shvata se kao datum ili formula. Tekst predug za ćeliju završava sa „[…]”.
data_ttl = Turtle sadrži teme kao tezaurus (SKOS), na svim jezicima odjednom.
data_thesaurus = Teme kao tezaurus (SKOS, Turtle)
data_unknown = „unknown” znači da je neko tražio, a izvori ne kažu. Prazna ćelija znači da niko nije tražio.
data_rights = Svaki zapis pod „rights” kaže ko ga smije koristiti. Riječi izvora ostaju njegovih autora.
data_cite = Ko navodi zapis, prvo navodi njegove izvore, zatim ovu stranicu s adresom zapisa i danom.
data_file = { $file }.csv, { $file }.xlsx, { $file }.json: { $n }
cite_title = Navedite ovo
cite_intro = Prvo navedite izvore, zatim ovu stranicu, i dodajte dan kada ste je pročitali.
news_title = Šta je novo
news_intro = Prakse, gradovi, pozivi i događaji koji su dodani, izmijenjeni ili povučeni, najnoviji prvi.
news_new = Novo
news_changed = Izmijenjeno
news_withdrawn = Povučeno
news_none = Još nema ničega.
news_digest = Posljednji mjesec kao tekst za e-mail
compare_title = Uporedite prakse
compare_intro = Dvije do četiri jedna pored druge, riječima njihovih stranica.
compare_with = Uporedi s drugima
compare_remove = Ukloni
compare_add = Još jedna pored njih
compare_none = Otvorite praksu i izaberite „Uporedi s drugima“.
compare_failed = Ovo se nije moglo učitati:
compare_needs_script = Poređenje pravi skripta u vašem pregledniku, a ona ovdje ne radi.
contents_label = Na ovoj stranici
link_to_part = Veza do ovog dijela
scheme_label = Boje:
scheme_system = kao sistem
scheme_light = svijetle
scheme_dark = tamne
side_page = Ova stranica
page_edit = Predložite izmjenu teksta
page_mistake = Prijavite grešku
page_mistake_to = Greška? Obratite se:
page_share = Podijeli
address_copied = Adresa je kopirana.
mistake_mail_subject = Greška na stranici: { $title }
side_label = Ukratko
text_label = Cijeli tekst
list_comma = ,
list_semicolon = ;
not_known = Ne zna se.
not_known_list = Ne zna se:
not_applicable = Ne odnosi se.
omitted_number = [broj je izostavljen]
omitted_address = [adresa je izostavljena]
date_unknown = datum nije poznat
since = od
as_of = stanje: { $date }
title_of_page = { $title }, stranica { $page }

## Search: what the script says

find_count = { $n ->
    [0] Ništa nije nađeno
    [one] { $n } rezultat
    [few] { $n } rezultata
   *[other] { $n } rezultata
}
find_searching = Traži se …
find_completions = Riječi koje tako počinju
find_more = Prikaži još rezultata
find_all = Svi rezultati ({ $n }), s filterima
find_in_language = jezik: { $language }
find_also_in = također: { $languages }
find_also_words = sadrži: { $words }
find_also_foreign = sadrži „{ $words }” na drugom jeziku
find_demoted = dugo bez novih saznanja, pa je zato niže
find_under = U odjeljku { $heading }
find_replaced = Nijedna stranica nema „{ $written }”. Ovo su rezultati za { $words }.
find_completed = Nijedna stranica nema „{ $written }” kao posebnu riječ. Ovo su rezultati za { $words }.
find_missing = Nijedna stranica nema „{ $words }”. Ovo su rezultati za ostale riječi.
find_none_has = Nijedna stranica nema „{ $words }”.
find_most_words = Nijedna stranica nema sve riječi ({ $clauses }). Ove imaju { $matched ->
    [1] jednu
   *[other] { $matched }
} od njih.
find_begun = Pišite dalje: riječi koje tako počinju nalaze se od trećeg slova.
find_cut = Tekst je bio predugačak: pretražen je samo početak.
find_unread = Ova stranica je starija od indeksa pretrage i ne može tražiti na svim njegovim jezicima. Učitajte je ponovo.
find_sort_label = Poredaj po
find_sort_relevance = najboljem podudaranju
find_sort_reviewed = datumu pregleda
find_sort_evidence = snazi dokaza
find_filters_label = Filteri
find_facets_label = Suzite rezultate
find_facet_all = Prikaži sve ({ $n })
find_more_facets = Još filtera
find_remove_filter = Ukloni filter { $facet }: { $value }
find_clear_filters = Ukloni sve filtere
find_without_filter = Bez filtera { $value }
find_without_word = Bez „{ $word }”
find_near_topics = Bliske teme
find_advice = Pokušajte s manje riječi ili s drugim riječima, na bilo kojem jeziku i pismu ovih stranica.
find_browse = Pregledajte sve prakse
find_about = Pretražite prakse, gradove, teme i pozive, na bilo kojem jeziku i pismu ovih stranica.
find_tell_hub = Recite centru šta ste tražili
find_retry = Pokušaj ponovo
find_error_offline = Dio pretrage se ne može učitati. Je li uređaj povezan na internet?
find_error_slow = Dio pretrage nije stigao na vrijeme.
find_error_missing = Dio pretrage nedostaje na serveru. Ako su stranice upravo obnovljene, pokušajte ponovo za minutu.
find_error_damaged = Dio pretrage je dvaput stigao oštećen. Pokušajte kasnije.
find_error_unreadable = Ova stranica i indeks pretrage ne odgovaraju jedno drugom. Učitajte stranicu ponovo.
find_error_old = Ovaj preglednik je prestar za pretragu. Spiskovi praksi vode na iste stranice.
find_error_broken = Pretraga je prestala raditi. Pokušajte ponovo ili ponovo učitajte stranicu.

## Home

home_question = S čim se suočava vaš grad?
home_drafts = { $n ->
    [one] { $n } tekst na ovom jeziku prevela je mašina i još ga niko nije pregledao. Stranica to kaže i vodi do izvornog teksta.
    [few] { $n } teksta na ovom jeziku prevela je mašina i još ih niko nije pregledao. Svaka stranica to kaže i vodi do izvornog teksta.
   *[other] { $n } tekstova na ovom jeziku prevela je mašina i još ih niko nije pregledao. Svaka stranica to kaže i vodi do izvornog teksta.
}
home_drafts_lists = Nazivi tema i organizacija na ovom jeziku su nacrti koje još niko nije pregledao.
count_questions = { $n ->
    [one] otvoreno pitanje
    [few] otvorena pitanja
   *[other] otvorenih pitanja
}
count_cities = { $n ->
    [one] grad
    [few] grada
   *[other] gradova
}
count_practices = { $n ->
    [one] praksa
    [few] prakse
   *[other] praksi
}
home_recent = Nedavno pregledano
home_cities = Gradovi u ovoj bazi znanja
map_list = Gradovi na ovoj karti
sea_adriatic = Jadransko more
sea_ionian = Jonsko more
sea_aegean = Egejsko more
sea_black = Crno more
sea_tyrrhenian = Tirensko more
sea_mediterranean = Sredozemno more
sea_baltic = Baltičko more
sea_north = Sjeverno more
sea_atlantic = Atlantski okean
home_questions = Šta mreža još ne zna
home_topics = Po temama
home_events = Pozivi, događaji i vijesti
home_calls = Otvoreni pozivi i sljedeći događaji
home_new = Svi pozivi, događaji i vijesti

## Lists

intro_practices = Šta su gradovi uradili, rade ili planiraju, ispričano tako da drugi grad može procijeniti.
intro_cities = Svaki grad s onim što je probao. Broj kaže koliko je praksi odatle.
intro_topics = Broj kaže koliko praksi ima na tu temu.
intro_events = Događaji, vijesti, publikacije i pozivi. Prvo je ono što tek dolazi, zatim najnovije.
intro_calls = Pozivi za grantove i prijedloge. Otvoreni su prvi.
intro_hubs = Ko brine o praksama jedne regije i odgovara na pitanja o njima.
intro_transfers = Gradovi koji su učili od drugog grada i šta je iz toga proisteklo, uključujući i neuspjehe.
intro_organisations = Oni koji vode, finansiraju, podržavaju ili su imenovani u onome što se ovdje priča.
intro_people = Samo ljudi na javnoj ili stručnoj funkciji, svako s datumom izvora.
intro_sources = Sve što se ovdje priča počiva na jednom od ovih izvora. Što je u njima pogrešno, pokazuje se, a ne popravlja.
intro_discrepancies = Gdje dva izvora, ili dva mjesta u istom izvoru, kažu različito, pokazuje se i jedno i drugo.
browse_title = { $facet }: { $value }
browse_all = { $n ->
    [one] { $n } praksa.
    [few] { $n } prakse.
   *[other] { $n } praksi.
}
browse_some = { $n ->
    [one] { $n } praksa od ukupno { $total }.
    [few] { $n } prakse od ukupno { $total }.
   *[other] { $n } praksi od ukupno { $total }.
}
browse_profile = O ovom zapisu
browse_combine = Dodaj još filtera
browse_empty = Ovdje još nema ničega.
all_practices = Sve prakse ({ $n })
all_cities = { $n ->
    [1] Grad
   *[other] Svi gradovi ({ $n })
}
results_label = Prakse
facets_label = Suzite spisak
facet_all = Sve
pager_label = Stranice
pager_page = Stranica { $page } od { $pages }
pager_previous = Prethodna stranica
pager_next = Sljedeća stranica
pager_number = Stranica { $page }
more_entries = { $n ->
    [one] Još { $n }
    [few] Još { $n }
   *[other] Još { $n }
}
written_in = Jezik: { $language }.
card_outcome_unknown = Ishod se ne zna.
card_results_unknown = Rezultati se ne znaju.
card_overdue = Čeka pregled.
card_archived = Pregled odavno kasni.

facet_topic = Tema
facet_city = Grad
facet_country = Zemlja
facet_people = Stanovnici grada
facet_hub = Regionalni centar
facet_label = Oznaka
facet_evidence = Dokazi
facet_status = Status
facet_cost = Trošak
facet_paid = Čiji novac
facet_for = Za koga
facet_prevention = Prevencija
facet_language = Jezik
facet_freshness = Pregled
facet_kind = Vrsta
facet_measured = Izmjereni ishodi
facet_months = Vrijeme do rezultata
facet_perspective = Ko to kaže
facet_transfer = Preuzeto na drugom mjestu
facet_visibility = Ko može vidjeti

kind_practice = Praksa
kind_city = Grad
kind_hub = Regionalni centar
kind_event = Događaj
kind_call = Poziv
kind_transfer = Prijenos
kind_discrepancy = Izvori se razilaze
kind_page = Stranica
kind_topic = Tema
kind_organisation = Organizacija
kind_person = Osoba
kind_source = Izvor
kind_designation = Bilješka o imenu

people_under_20k = Ispod 20.000
people_20k_50k = 20.000 do 50.000
people_50k_100k = 50.000 do 100.000
people_100k_250k = 100.000 do 250.000
people_250k_1m = 250.000 do 1 milion
people_over_1m = Više od 1 milion
people_unknown = Ne zna se
months_to_6 = Do 6 mjeseci
months_7_12 = 7 do 12 mjeseci
months_13_24 = 1 do 2 godine
months_over_24 = Više od 2 godine
months_unknown = Ne zna se
months_not_applicable = Ne odnosi se

transfer_yes = Da
transfer_no = Nije poznato

freshness_current = Ažurno
freshness_due_soon = Uskoro za pregled
freshness_overdue = Pregled kasni
freshness_archived = Pregled odavno kasni

city_unknown = Grad nije poznat

## A practice

brief_title = Ukratko
figure_time = Vrijeme
brief_problem = Problem
brief_approach = Pristup
brief_results = Rezultati
brief_cost_and_time = Trošak i vrijeme
brief_takes = Šta je potrebno
brief_first_step = Prvi korak
brief_limits = Šta vam ovo ne može reći
brief_who_says = Ko to kaže
sources_and_defects = Izvori i njihovi nedostaci
results_planned = Još ih nema: ovo je plan.
results_outcome_unknown = Ishod se ne zna: ovo je bio plan, a izvori se tu završavaju.
cost_unknown = Trošak nije poznat.
cost_funders = Plaća:
cost_paid_by = Izvor novca:
cost_amount_in_year = { $amount } ({ $year })
time_to_start = { $n ->
    [0] bez čekanja od odluke do početka
    [one] { $n } mjesec od odluke do početka
    [few] { $n } mjeseca od odluke do početka
   *[other] { $n } mjeseci od odluke do početka
}
time_to_results = { $n ->
    [one] { $n } mjesec do prvih rezultata
    [few] { $n } mjeseca do prvih rezultata
   *[other] { $n } mjeseci do prvih rezultata
}
period_from_to = Početak: { $start }; kraj: { $end }
period_from = Početak: { $start }
period_until = Kraj: { $end }
ask_the_city = Pitajte grad
ask_whom = Koga pitati
reviewed_short = pregledano: { $date }

label_what_this_means = Šta ovo znači
label_proposal = Prijedlog
label_proposal_meaning = Obećanje, plan ili prijedlog; nema izvještaja da je išta urađeno.
label_approach = Pristup
label_approach_meaning = Opisali su ga oni koji ga vode, finansiraju ili su domaćini; bez dokumenata i brojki.
label_practice = Praksa
label_practice_meaning = Urađeno je izbrojano ili dokumentirano, ili je izmjerena promjena.
label_evaluated_practice = Vrednovana praksa
label_evaluated_practice_meaning = Učinak je provjeren poređenjem, u nezavisnom vrednovanju.

evidence_title = Dokazi
evidence_label = Oznaka
evidence_step = Stepen { $n } od 5
evidence_basis = Počiva na
evidence_measured = Izmjereni ishodi
evidence_harms = Neželjene posljedice
evidence_E0 = E0, namjera: obećanje, plan ili prijedlog; nema izvještaja da je išta urađeno.
evidence_E1 = E1, svjedočenje: opisali su ga oni koji ga vode, finansiraju ili su domaćini; bez dokumenata i brojki.
evidence_E2 = E2, dokumentiran rad: aktivnosti, učesnici ili proizvodi su izbrojani ili objavljeni.
evidence_E3 = E3, izmjerena promjena: brojke prije i poslije, ili kretanje, bez poređenja.
evidence_E4 = E4, provjeren doprinos: uporedna grupa ili drugo nezavisno vrednovanje.
evidence_E5 = E5, ponovljeno: provjereno na više mjesta, ili sistematski pregled.
basis_official_statement = izjava zvaničnika
basis_implementer_report = izvještaj onih koji je provode
basis_network_report = izvještaj mreže
basis_press = štampa
basis_internal_data = interni podaci
basis_independent_evaluation = nezavisno vrednovanje
basis_peer_review = pregled kolega
basis_systematic_review = sistematski pregled
basis_none = ništa
measured_yes = Da.
measured_partly = Djelimično.
measured_planned = Planirano.
measured_no = Ne.
measured_unknown = Ne zna se.
outcomes_title = Izmjereni ishodi
outcome_what = Ishod
outcome_direction = Promjena
outcome_before = Prije
outcome_after = Poslije
direction_improved = Poboljšanje
direction_mixed = U oba smjera
direction_no_change = Bez promjene
direction_worsened = Pogoršanje
direction_unknown = Ne zna se

status_idea = Ideja
status_proposed = Predložena
status_planned = Planirana
status_pilot = Proba
status_ongoing = U toku
status_completed = Završena
status_discontinued = Obustavljena
status_unknown = Ne zna se

cost_none_extra = Bez dodatnog troška
cost_lt_5k = Ispod 5.000 €
cost_5k_25k = 5.000 do 25.000 €
cost_25k_100k = 25.000 do 100.000 €
cost_100k_500k = 100.000 do 500.000 €
cost_gt_500k = Preko 500.000 €

paid_own_budget = Vlastiti budžet
paid_national = Država
paid_eu = Evropska unija
paid_donor = Donatori
paid_business = Privreda
paid_other = Drugi
paid_unknown = Nije poznato

prevention_universal = Za sve (primarna prevencija)
prevention_targeted = Za grupe u riziku (sekundarna prevencija)
prevention_individual = Za osobe koje su već uključene (tercijarna prevencija)
prevention_not_applicable = Nije preventivna mjera
prevention_unknown = Nivo prevencije nije poznat

for_unknown = Ne zna se
group_unknown = Ne zna se
group_general_public = Šira javnost
group_young_people = Mladi
group_children = Djeca
group_women = Žene
group_men = Muškarci
group_families = Porodice
group_roma_communities = Romske zajednice
group_displaced_persons = Raseljena lica
group_readmission_returnees = Lica vraćena po sporazumima o readmisiji
group_conflict_zone_returnees = Lica vraćena iz područja sukoba
group_minorities = Manjine
group_victims = Žrtve
group_teachers = Nastavnici
group_youth_workers = Omladinski radnici
group_religious_leaders = Vjerske vođe
group_police = Policija
group_municipal_staff = Općinski službenici
group_elected_officials = Izabrani zvaničnici
group_media = Mediji
group_business = Privreda
group_other = Drugi

side_status = Status
side_for = Za koga
side_topics = Teme
side_lead = Vodi
side_partners = Spominju se i
side_related = Srodne prakse
side_hub = Regionalni centar
side_print = Na papiru
print_brief = Kada se odštampa, ova stranica je sažetak na jednom listu.
print_everything = Da odštampate sve, prvo otvorite ovu vezu.
print_button = Odštampaj sažetak
print_all = Odštampaj sve

role_lead = vodi
role_co_lead = vodi zajedno s drugima
role_funder = finansira
role_implementer = provodi
role_technical_support = stručna podrška
role_host = domaćin
role_referral = upućuje ljude
role_evaluator = vrednuje
role_advocate = javno se zalaže
role_as_of = { $role }, stanje: { $date }

block_takes = Šta je potrebno
block_starter = Početna verzija
block_delivery = Kako se provodi
block_elsewhere = Da bi se uradilo na drugom mjestu
block_lessons = Šta je naučeno
field_takes_mandate = Zakonsko ovlaštenje ili odluka
field_takes_staff_fte = Zaposleni, u punom radnom vremenu
field_takes_skills = Vještine
field_takes_partners_needed = Partneri
field_takes_data_needed = Podaci
field_starter_cost = Najmanje košta
field_starter_staff = Najmanje traži
field_starter_first_month = U prvom mjesecu
field_delivery_mode = Oblik
field_delivery_place = Mjesto
field_delivery_dose = Koliko često i koliko dugo
field_delivery_tailoring = Prilagođeno svakoj osobi
field_delivery_modifications = Izmijenjeno u hodu
field_delivery_fidelity = Koliko se pratio plan
field_elsewhere_core = Zadržite
field_elsewhere_adaptable = Može se izmijeniti
field_elsewhere_preconditions = Mora postojati prije toga
field_elsewhere_not_if = Ne počinjite ako
fit_title = Odgovara li nam?
fit_intro = Odgovorite za svoj grad. Odgovori ostaju na ovom uređaju i ulaze u pismo ispod.
fit_begin = Odgovaraj red po red
fit_clear = Obriši moje odgovore
fit_yes = da
fit_no = ne
fit_unsure = ne znamo
fit_preconditions = Ima li toga kod nas?
fit_mandate = Imamo li nadležnost, ili može odlučiti vijeće?
fit_partners = Možemo li pridobiti ove partnere?
fit_data = Imamo li ove podatke?
fit_not_if = Je li tako kod nas? Onda je bolje ne počinjati.
described_count = Od { $all } dijelova potpunog opisa ovdje je { $n }.
described_missing = Nije opisano:
described_materials = materijali
described_provider = ko to provodi i s kojim vještinama
described_mode = u kojem obliku
described_place = gdje
described_dose = koliko često i koliko dugo
described_tailoring = šta se prilagođava svakoj osobi
described_modifications = šta se usput promijenilo
described_fidelity_planned = šta je trebalo ostati kako je planirano
described_fidelity = šta je ostalo kako je planirano
field_lessons_worked = Šta je uspjelo
field_lessons_did_not_work = Šta nije uspjelo
field_lessons_would_change = Šta bi promijenili
materials_title = Za čitanje i upotrebu
material_job_description = opis radnog mjesta
material_protocol = protokol
material_budget_line = budžetska stavka
material_contract = ugovor
material_training = obuka
material_form = obrazac
material_other = drugi materijal

## Quotes, facts, sources

quotes_title = Njihovim riječima
facts_title = Činjenice
source_label = Izvor:
derived = Naš račun: { $sum }.
value_at_least = najmanje { $value }
value_at_most = najviše { $value }
value_approx = oko { $value }
translated_unofficial = Iz nezvaničnog prijevoda.
translated_machine_reviewed = Mašinski prijevod, pregledao ga je čovjek.
translated_machine_unreviewed = Mašinski prijevod koji niko nije pregledao.
page_not_translated = Ovaj tekst još nije preveden. Jezik teksta: { $language }.
page_other_alphabet = Ovaj tekst je napisan latinicom.
page_to_original = Stranica izvornog teksta
page_also_in = Postoji i na:
page_translated_original = Izvorni tekst.
page_translated_official = Zvanični prijevod.
page_translated_unofficial = Nezvanični prijevod.
page_translated_machine_reviewed = Mašinski prijevod, pregledao ga je čovjek.
page_translated_machine_unreviewed = Mašinski prijevod koji niko nije pregledao.
page_translated_script_conversion = Preneseno iz drugog pisma istog jezika.
page_translated_earlier = Izvorni tekst je otad izmijenjen.
page_words_left = { $left ->
    [one] { $left } od { $n } tekstova još nije preveden.
    [few] { $left } od { $n } tekstova još nisu prevedena.
   *[other] { $left } od { $n } tekstova još nije prevedeno.
}
translated_by = Prijevod: { $role }.
translation_reviewed = Pregledao izvorni govornik: { $date }

sources_title = Izvori
source_untitled = Bez naslova: { $kind }
source_untitled_of = Bez naslova: { $kind }, { $date }
source_authors = Autori
source_letter_role = Odgovorio
source_publisher = Izdavač
source_published = Objavljeno
source_perspective = Priča
source_language = Jezik
source_translation = Prijevod
source_translator = Prevodilac:
source_original = Izvornik
source_url = Na internetu
source_archived = Arhivirana kopija
source_consulted = Pročitano za ovu bazu znanja
source_rights = Prava
source_practices = Prakse koje počivaju na njemu
publisher_unknown = izdavač nije poznat
defects_title = Nedostaci u ovom izvoru
defects_intro = Greške, praznine i nedovršene bilješke, onako kako su zatečene. Pokazuju se, nikad se ne popravljaju prešutno.
source_news_article = Novinski članak
source_blog_post = Objava na blogu
source_conference_summary = Sažetak s konferencije
source_official_document = Zvanični dokument
source_report = Izvještaj
source_evaluation = Vrednovanje
source_dataset = Skup podataka
source_interview = Intervju
source_letter = Pismo
source_web_page = Web-stranica
source_legal_act = Pravni akt
perspective_city = grad
perspective_implementer = oni koji je provode
perspective_funder = oni koji plaćaju
perspective_network = mreža
perspective_un = Ujedinjene nacije
perspective_press = štampa
perspective_academic = nauka
perspective_civil_society = civilno društvo
perspective_national_government = državna vlast
licence_unknown = Licenca nije poznata
licence_all_rights_reserved = Sva prava zadržana

## Questions

questions_title = Otvorena pitanja
questions_intro = Izvori ostavljaju otvorena ova pitanja.
ask_by_mail = Napišite e-mail s ovim pitanjima
ask_by_phone = Telefon:
ask_members = Članovi mreže nalaze adresu u svom izdanju.
ask_via = Pitanja idu preko
ask_goes_to = Pitanja se šalju na
ask_no_address = Ovdje nije poznata adresa za pitanja. Kopirajte pismo i pošaljite ga službi koju nađete.
ask_letter = Pismo
ask_subject = Predmet:
ask_greeting = Poštovane kolege,
ask_closing = S poštovanjem
ask_copy = Kopiraj pismo
ask_copied = Kopirano.
ask_too_long = Veza za e-mail ne može ponijeti sva. Kopirajte pismo.
ask_languages = Tamo se govori:
ask_willing = Spremni su na:
ask_mail_subject = Pitanja o „{ $title }”
ask_mail_opening = Pročitali smo ovu stranicu i bili bismo vam zahvalni na odgovoru na ova pitanja:
willing_call = razgovor telefonom
willing_visit_host = prijem posjete
willing_mentor = mentorstvo
willing_documents = dijeljenje dokumenata

question_cities = Koji je to grad bio?
question_target_groups = Za koga je bilo namijenjeno?
question_period = Od kada do kada je trajalo?
question_lead = Ko to vodi?
question_brief_results = Šta je iz toga proisteklo i kako se to zna?
question_brief_takes = Šta je potrebno: ljudi, ovlaštenje, partneri?
question_evidence_harms = Je li bilo neželjenih posljedica i je li ih iko pratio?
question_evidence_outcomes_measured = Je li išta mjereno?
question_status = Traje li još?
question_cost_band = Koliko je koštalo i ko je platio?
question_cost_amount = Koliko je tačno koštalo?
question_cost_funders = Ko je platio?
question_cost_paid_by = Čijim novcem je plaćeno?
question_time_months_to_start = Koliko je vremena prošlo od odluke do početka?
question_time_months_to_results = Koliko je vremena prošlo do prvih rezultata?
question_requirements_mandate = Kojom je odlukom ili zakonom uspostavljeno?
question_requirements_staff_fte = Koliko ljudi radi na tome?
question_requirements_skills = Koje su vještine potrebne?
question_requirements_partners_needed = Koji su partneri potrebni?
question_requirements_data_needed = Koji su podaci potrebni?
question_requirements_starter = S koliko malo može početi jedan grad?
question_delivery = Kako se provodi, korak po korak?
question_transferability_core = Šta drugi grad mora zadržati?
question_transferability_adaptable = Šta drugi grad može izmijeniti?
question_transferability_preconditions = Šta mora postojati prije početka?
question_transferability_not_if = Kada drugi grad ne treba počinjati?
question_lessons = Šta ste naučili i šta biste promijenili?
question_described = Kako se provodi? Molimo vas, recite nam o: { $items }.
question_city_structures = Koja se tijela bave sigurnošću i prevencijom i kojom su odlukom osnovana?
question_city_membership = Je li grad član neke mreže i od kada?
question_city_membership_since = Od kada je grad član mreže?
question_city_population = Koliko ljudi tamo živi i prema kojem popisu?
question_transfer_follow_up = Kako sada ide u gradu { $to }? Posljednje što se zna je od { $date }: { $stage }.
question_transfer_started = Kada je počelo?
question_transfer_kept = Šta ste od nje zadržali?
question_transfer_changed = Šta ste promijenili i zašto?
question_transfer_dropped = Šta ste izostavili i zašto?
question_transfer_result = Šta je iz toga proisteklo i kako se to zna?
question_transfer_lessons = Šta ste naučili?
question_event_date = Kada je to bilo?
question_event_place = Gdje je to bilo?
question_event_organisers = Ko je to organizirao?
question_call_closes = Do kada se može prijaviti?
question_call_opens = Od kada se može prijaviti?
question_call_amount = Koliko sredstava ima?
question_call_own_share = Šta podnosioci moraju sami osigurati?
question_call_who_may_apply = Ko se može prijaviti?
question_call_countries = Iz kojih zemalja se može prijaviti?
question_call_languages = Na kojim jezicima se može prijaviti?
question_hub_launched = Kada je regionalni centar počeo s radom?
question_hub_countries = Koje zemlje centar opslužuje?
question_hub_languages = Na kojim jezicima centar radi?

## Review

review_title = Pregledano
due = Sljedeći pregled: { $date }
verification_desk = napisano na osnovu dokumenata
verification_source_checked = provjereno u izvorima
verification_city_confirmed = potvrdio grad
verification_independently_checked = nezavisno provjereno
banner_overdue = Pregled ovog zapisa je već trebao biti obavljen (rok: { $due }). Možda više nije tačan.
banner_archived = Pregled ovog zapisa odavno kasni (rok: { $due }). Čuva se kao svjedočanstvo. Ne oslanjajte se na njega.
banner_outcome_unknown = Ishod se ne zna. Ovo je bio plan (najnoviji izvor: { $date }).
changes_title = Izmjene ovog zapisa
notes_label = Bilješke o imenima

## A city

city_practices = Šta je grad probao
city_no_practices = Još nam nije poznata nijedna praksa ovog grada.
city_exchange = Za razmjenu i učenje
city_offers = Može naučiti druge
city_seeks = Želi naučiti
city_priorities = Šta je gradu važno
city_events = Događaji i vijesti
city_officials = Na funkciji, prema datumu izvora
city_structures = Tijela za sigurnost
city_membership = Članstvo
city_population = Stanovnici
city_languages = Službeni jezici

## A topic

topic_eyebrow = Tema
topic_leads_to = { $n ->
    [one] { $n } praksa
    [few] { $n } prakse
   *[other] { $n } praksi
}
topic_no_practices = Još nam nije poznata nijedna praksa na ovu temu.
topic_events = Događaji i vijesti
topic_narrower = Uže teme
topic_related = Srodne teme
topic_cities = Gradovi
topic_offering = Mogu naučiti druge
topic_seeking = Žele naučiti
topic_other_words = Drugi nazivi
topic_sdg = Potciljevi Ciljeva održivog razvoja
topic_follow = Pratite ovu temu

## A hub

hub_mandate = Šta radi
hub_practices = Prakse o kojima brine
hub_contact = Kontakt
hub_no_contact = Još nam nije poznat kontakt ovog centra.
hub_region = Regija
hub_countries = Zemlje
hub_launched = Početak rada
hub_languages = Jezici
hub_cities = Gradovi

## An event

event_when = Kada
event_where = Gdje
event_online = Preko interneta.
event_organisers = Organizira
event_deadline = Rok
event_event = Događaj
event_news = Vijest
event_publication = Publikacija
event_call = Poziv
event_visit = Posjeta
deadline_open = Otvoreno; rok: { $date }
deadline_past = Zatvoreno: { $date }
deadline_to_come = Još nije otvoreno; otvara se: { $opens }; rok: { $date }
deadline_opens = Još nije otvoreno; otvara se: { $opens }
calendar_add = Dodaj u kalendar
calendar_city = Kalendar događaja ovdje, za pretplatu
calendar_all = Kalendar događaja i rokova, za pretplatu
calendar_deadline = Rok: { $title }

call_opens = Otvara se
call_url = Gdje se prijavljuje
call_who = Ko se može prijaviti
call_countries = Iz kojih zemalja
call_amount = Koliko
call_own_share = Vlastito učešće
call_languages = Jezici prijave
call_by = Ko daje
call_documents = Šta pročitati i popuniti
call_always_open = Stalno otvoreno.
call_from_to = Od { $min } do { $max }
call_from = Od { $min }
call_up_to = Do { $max }
call_in_all = Ukupno { $total } za sve
# A day and an hour: 31 May 2026, 12:00 (UTC+02:00).
moment = { $day } { $time } ({ $zone })

## Organisations and people

organisation_practices = Učestvuje u
organisation_events = Događaji i vijesti
organisation_people = Ljudi
organisation_url = Na internetu
organisation_municipality = Općina
organisation_city_network = Mreža gradova
organisation_regional_hub = Regionalni centar
organisation_national_government = Državna vlast
organisation_un_agency = Ujedinjene nacije
organisation_international_org = Međunarodna organizacija
organisation_ngo = Nevladina organizacija
organisation_university = Univerzitet
organisation_business = Preduzeće
organisation_cooperative = Zadruga
organisation_media = Medij
organisation_embassy = Ambasada
organisation_fund = Fond
organisation_other = Organizacija
person_eyebrow = Na javnoj funkciji, prema datumu izvora
person_functions = Funkcije
person_quoted_in = Citirano u
person_spellings = Drugi načini pisanja

## Transfers and discrepancies

transfers_title = Ko je učio iz ovoga
transfer_eyebrow = Jedan grad je učio od drugog
transfer_says_interest = { $to } pokazuje interes
transfer_says_contact = { $to } je u kontaktu
transfer_says_studying = { $to } proučava
transfer_says_adapting = { $to } prilagođava
transfer_says_piloting = { $to } isprobava
transfer_says_implemented = { $to } uvodi
transfer_says_sustained = { $to } održava
transfer_says_stopped = { $to } prekida
transfer_says_not_pursued = { $to } ne nastavlja
matrix_title = Teme i gradovi
matrix_intro = Koliko praksi svaki grad ima na svakoj temi; što je tačka veća, to ih je više.
matrix_cut = Teme i gradovi s manje praksi su izostavljeni.
network_legend = Strelica vodi od grada koji je praksu imao do onog koji ju je preuzeo. Puna linija: uvedena ili održana. Isprekidana: u toku. Tačkasta: zaustavljena ili nije nastavljena.
network_table = Isto kao tabela
network_from = Od
network_to = Do
network_stage = Dokle je stiglo
transfer_to = prema
transfer_started = Počelo
transfer_support = Šta je pomoglo
transfer_kept = Zadržano
transfer_changed = Izmijenjeno i zašto
transfer_dropped = Izostavljeno i zašto
transfer_result = Šta je proisteklo
transfer_stopped = Zašto je stalo
transfer_lessons = Šta je naučeno
transfer_confirmed = Potvrđuje
transfer_confirmed_by_none = Još niko
relation_inspired_by = Potaknuto njome.
relation_adapted_from = Prilagođeno prema njoj.
relation_replicated = Isto, još jednom.
relation_co_developed = Nastalo zajednički.
stage_interest = Interes
stage_contact = U kontaktu
stage_studying = Proučava se
stage_adapting = Prilagođava se
stage_piloting = Isprobava se
stage_implemented = Uvedeno
stage_sustained = Održalo se
stage_stopped = Obustavljeno
stage_not_pursued = Nije nastavljeno
support_document = dokument
support_call = razgovor
support_study_visit = studijska posjeta
support_mentoring = mentorstvo
support_training = obuka
support_funding = finansiranje
support_hub_facilitation = pomoć regionalnog centra
support_staff_exchange = razmjena zaposlenih
support_other = nešto drugo
confirmed_from = grad iz kojeg potječe
confirmed_to = grad koji je preuzeo
confirmed_hub = regionalni centar
discrepancy_eyebrow = Izvori se razilaze
discrepancy_values = Šta kažu
discrepancy_handling = Kako se ovdje postupa

## Doors

redirect_title = Ova stranica je premještena
withdrawn_title = Ova stranica je povučena
withdrawn_text = Povučena je (datum: { $date }). Njen tekst i slike se ovdje više ne objavljuju.
withdrawn_more = Na prakse drugih gradova
not_found_title = Ovdje nema ničega
not_found_text = Adresa je možda promijenjena ili pogrešno upisana.
not_found_home = Na početnu stranicu

## Languages: what they are called here

language_ar = arapski
language_bg = bugarski
language_bs = bosanski
language_cnr = crnogorski
language_de = njemački
language_el = grčki
language_en = engleski
language_es = španski
language_fr = francuski
language_hr = hrvatski
language_hu = mađarski
language_it = italijanski
language_ja = japanski
language_mk = makedonski
language_no = norveški
language_rom = romski
language_ro = rumunski
language_ru = ruski
language_sl = slovenski
language_sq = albanski
language_sr_Cyrl = srpski (ćirilica)
language_sr_Latn = srpski (latinica)
language_tr = turski
language_uk = ukrajinski

## Countries (ISO 3166-1; XK is a code in common use)

country_AD = Andora
country_AL = Albanija
country_AM = Armenija
country_AT = Austrija
country_AU = Australija
country_AZ = Azerbejdžan
country_BA = Bosna i Hercegovina
country_BD = Bangladeš
country_BE = Belgija
country_BG = Bugarska
country_BY = Bjelorusija
country_CA = Kanada
country_CH = Švicarska
country_CY = Kipar
country_CZ = Češka
country_DE = Njemačka
country_DK = Danska
country_EE = Estonija
country_ES = Španija
country_FI = Finska
country_FR = Francuska
country_GB = Ujedinjeno Kraljevstvo
country_GE = Gruzija
country_GR = Grčka
country_HR = Hrvatska
country_HU = Mađarska
country_ID = Indonezija
country_IE = Irska
country_IL = Izrael
country_IS = Island
country_IT = Italija
country_JO = Jordan
country_JP = Japan
country_KE = Kenija
country_LB = Liban
country_LI = Lihtenštajn
country_LK = Šri Lanka
country_LT = Litvanija
country_LU = Luksemburg
country_LV = Latvija
country_MA = Maroko
country_MC = Monako
country_MD = Moldavija
country_ME = Crna Gora
country_MK = Sjeverna Makedonija
country_MT = Malta
country_NL = Nizozemska
country_NO = Norveška
country_NZ = Novi Zeland
country_PK = Pakistan
country_PL = Poljska
country_PT = Portugal
country_RO = Rumunija
country_RS = Srbija
country_RU = Rusija
country_SE = Švedska
country_SI = Slovenija
country_SK = Slovačka
country_SM = San Marino
country_TN = Tunis
country_TR = Turska
country_UA = Ukrajina
country_US = Sjedinjene Američke Države
country_VA = Sveta Stolica
country_XK = Kosovo
