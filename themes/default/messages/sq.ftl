# Albanian. Terms and the reasons for them: docs/glossary.md. What languages call themselves is said once
# for all, in en.ftl.

# The words below are a draft. Who has read them all takes this message out.
words_draft = Fjalët e këtyre faqeve janë draft: ende nuk i ka shqyrtuar një folës i gjuhës amtare.

## Around every page

skip_to_content = Kalo te përmbajtja
nav_label = Menyja kryesore
home_label = Faqja kryesore
crumbs_label = Ku gjendet kjo faqe
nav_practices = Praktika
nav_cities = Qytete
nav_topics = Tema
nav_events = Thirrje dhe ngjarje
nav_calls = Thirrje
nav_hubs = Qendra rajonale
nav_transfers = Kush mësoi nga kush
nav_organisations = Organizata
nav_people = Persona në detyrë
nav_sources = Burime
nav_discrepancies = Ku burimet nuk përputhen
nav_pages = Faqe
languages_label = Gjuhët
tongue_elsewhere = kjo faqe nuk është e përkthyer
search_label = Kërkimi
search_button = Kërko
search_examples = të rinjtë, siguria …
search_results = Rezultatet e kërkimit
search_browse = Ose shfletoni
search_needs_script = Për kërkimin duhet JavaScript, të cilin ky shfletues nuk e ekzekuton. Listat më poshtë çojnë në të njëjtat faqe.
search_error = Kërkimi nuk u ngarkua dot. A është pajisja e lidhur në internet?
promise = Çdo praktikë këtu i tregon burimet e veta dhe thotë sa të forta janë provat. Ajo që nuk dihet, thuhet.
footer_label = Më shumë
feed = Çfarë ka të re (kanali)
open_data = Të dhëna të hapura
data_intro = Ajo që gjendet në këto faqe, si skedarë për programe dhe tabela.
data_json = JSON përmban regjistrime të plota; versioni i formës është te “schema”.
data_csv = CSV është në UTF-8. Elementet e një liste ndahen me “ | ”, datat shkruhen vit, muaj, ditë. Qeliza që tabela do ta merrte për formulë fillon me apostrof.
data_xlsx = XLSX është e njëjta tabelë si libër pune: asnjë tekst në të nuk merret për datë a formulë. Teksti tepër i gjatë për një qelizë mbaron me “[…]”.
data_ttl = Turtle përmban temat si tezaur (SKOS), në të gjitha gjuhët njëherësh.
data_thesaurus = Temat si tezaur (SKOS, Turtle)
data_unknown = “unknown” do të thotë se dikush kërkoi dhe burimet nuk e thonë. Qelizë bosh do të thotë se askush nuk kërkoi.
data_rights = Çdo regjistrim thotë te “rights” kush mund ta ripërdorë. Fjalët e një burimi mbeten të autorëve të tij.
data_cite = Kush citon një regjistrim, citon së pari burimet e tij, pastaj këtë faqe me adresën e regjistrimit dhe ditën.
data_file = { $file }.csv, { $file }.xlsx, { $file }.json: { $n }
cite_title = Citojeni këtë
cite_intro = Citoni së pari burimet, pastaj këtë faqe, dhe shtoni ditën kur e lexuat.
news_title = Çfarë ka të re
news_intro = Praktika, qytete, thirrje dhe ngjarje që u shtuan, u ndryshuan ose u tërhoqën, më të rejat së pari.
news_new = E re
news_changed = Ndryshuar
news_withdrawn = Tërhequr
news_none = Ende s’ka ndodhur asgjë.
news_digest = Muaji i fundit si tekst për e-mail
compare_title = Krahasoni praktika
compare_intro = Dy deri në katër krah për krah, me fjalët e faqeve të tyre.
compare_with = Krahaso me të tjera
compare_remove = Hiqe
compare_add = Edhe një krahas tyre
compare_none = Hapni një praktikë dhe zgjidhni “Krahaso me të tjera”.
compare_failed = Kjo nuk u ngarkua dot:
compare_needs_script = Krahasimin e bën një skript në shfletuesin tuaj, i cili këtu nuk punon.
contents_label = Në këtë faqe
link_to_part = Lidhje te kjo pjesë
scheme_label = Ngjyrat:
scheme_system = si sistemi
scheme_light = të çelëta
scheme_dark = të errëta
side_page = Kjo faqe
page_edit = Propozoni një ndryshim të tekstit
page_mistake = Njoftoni një gabim
page_mistake_to = Një gabim? Drejtojuni:
page_share = Ndaj
address_copied = Adresa u kopjua.
mistake_mail_subject = Gabim në një faqe: { $title }
side_label = Me një vështrim
text_label = I plotë
list_comma = ,
list_semicolon = ;
not_known = Nuk dihet.
not_known_list = Nuk dihet:
not_applicable = Nuk vlen këtu.
omitted_number = [numri është lënë jashtë]
omitted_address = [adresa është lënë jashtë]
date_unknown = data nuk dihet
since = që prej
as_of = gjendja: { $date }
title_of_page = { $title }, faqja { $page }

## Search: what the script says

find_count = { $n ->
    [0] Nuk u gjet asgjë
    [one] { $n } rezultat
   *[other] { $n } rezultate
}
find_searching = Po kërkohet …
find_completions = Fjalë që fillojnë kështu
find_more = Shfaq më shumë rezultate
find_all = Të gjitha rezultatet ({ $n }), me filtra
find_in_language = gjuha: { $language }
find_also_in = gjithashtu: { $languages }
find_also_words = përmban: { $words }
find_also_foreign = përmban “{ $words }” në një gjuhë tjetër
find_demoted = prej kohësh pa të dhëna të reja, prandaj vjen më poshtë
find_under = Te { $heading }
find_replaced = Asnjë faqe nuk e ka “{ $written }”. Këto janë rezultate për { $words }.
find_completed = Asnjë faqe nuk e ka “{ $written }” si fjalë më vete. Këto janë rezultate për { $words }.
find_missing = Asnjë faqe nuk e ka “{ $words }”. Këto janë rezultate për fjalët e tjera.
find_none_has = Asnjë faqe nuk e ka “{ $words }”.
find_most_words = Asnjë faqe nuk i ka të gjitha fjalët ({ $clauses }). Këto kanë { $matched ->
    [1] një
   *[other] { $matched }
} prej tyre.
find_begun = Vazhdoni të shkruani: fjalët që fillojnë kështu gjenden nga shkronja e tretë.
find_cut = Teksti ishte tepër i gjatë: u kërkua vetëm fillimi i tij.
find_unread = Kjo faqe është më e vjetër se treguesi i kërkimit dhe nuk mund të kërkojë në të gjitha gjuhët e tij. Ringarkojeni.
find_sort_label = Rendit sipas
find_sort_relevance = përputhjes më të mirë
find_sort_reviewed = datës së shqyrtimit
find_sort_evidence = forcës së provave
find_filters_label = Filtra
find_facets_label = Ngushtoni rezultatet
find_facet_all = Shfaqi të gjitha ({ $n })
find_more_facets = Më shumë filtra
find_remove_filter = Hiq filtrin { $facet }: { $value }
find_clear_filters = Hiqi të gjithë filtrat
find_without_filter = Pa filtrin { $value }
find_without_word = Pa “{ $word }”
find_near_topics = Tema të afërta
find_advice = Provoni me më pak fjalë ose me fjalë të tjera, në cilëndo gjuhë e alfabet të kësaj faqeje.
find_browse = Shfletoni të gjitha praktikat
find_about = Kërkoni praktika, qytete, tema e thirrje, në cilëndo gjuhë e alfabet të kësaj faqeje.
find_tell_hub = Tregojini qendrës çfarë kërkuat
find_retry = Provo sërish
find_error_offline = Një pjesë e kërkimit nuk u ngarkua dot. A është pajisja e lidhur në internet?
find_error_slow = Një pjesë e kërkimit nuk mbërriti në kohë.
find_error_missing = Një pjesë e kërkimit mungon në server. Nëse faqja sapo është përditësuar, provoni sërish pas një minute.
find_error_damaged = Një pjesë e kërkimit mbërriti e dëmtuar, dy herë. Provoni më vonë.
find_error_unreadable = Kjo faqe dhe treguesi i kërkimit nuk përputhen. Ringarkojeni faqen.
find_error_old = Ky shfletues është tepër i vjetër për kërkimin. Listat e praktikave çojnë në të njëjtat faqe.
find_error_broken = Kërkimi pushoi së punuari. Provoni sërish ose ringarkojeni faqen.

## Home

home_question = Me çfarë po përballet qyteti juaj?
home_drafts = { $n ->
    [one] Një tekst në këtë gjuhë e përktheu një makinë dhe ende nuk e ka shqyrtuar askush. Faqja e tij e thotë këtë dhe të çon te origjinali.
   *[other] { $n } tekste në këtë gjuhë i përktheu një makinë dhe ende nuk i ka shqyrtuar askush. Çdo faqe e thotë këtë dhe të çon te origjinali.
}
home_drafts_lists = Emrat e temave dhe të organizatave në këtë gjuhë janë projekte që ende nuk i ka shqyrtuar askush.
count_questions = { $n ->
    [one] pyetje e hapur
   *[other] pyetje të hapura
}
count_cities = { $n ->
    [one] qytet
   *[other] qytete
}
count_practices = { $n ->
    [one] praktikë
   *[other] praktika
}
home_recent = Shqyrtuar së fundi
home_cities = Qytetet në këtë bazë njohurish
map_list = Qytetet në këtë hartë
sea_adriatic = Deti Adriatik
sea_ionian = Deti Jon
sea_aegean = Deti Egje
sea_black = Deti i Zi
sea_tyrrhenian = Deti Tirren
sea_mediterranean = Deti Mesdhe
sea_baltic = Deti Baltik
sea_north = Deti i Veriut
sea_atlantic = Oqeani Atlantik
home_questions = Çfarë ende nuk e di rrjeti
home_topics = Sipas temave
home_events = Thirrje, ngjarje dhe lajme
home_calls = Thirrje të hapura dhe ngjarjet e ardhshme
home_new = Të gjitha thirrjet, ngjarjet dhe lajmet

## Lists

intro_practices = Çfarë kanë bërë, bëjnë ose planifikojnë qytetet, treguar në mënyrë që një qytet tjetër ta gjykojë.
intro_cities = Secili me atë që ka provuar. Numri tregon sa praktika vijnë prej andej.
intro_topics = Numri tregon sa praktika ka për një temë.
intro_events = Ngjarje, lajme, botime dhe thirrje. Së pari ajo që pritet, pastaj më të rejat.
intro_calls = Thirrje për grante dhe propozime. Të hapurat janë të parat.
intro_hubs = Kush kujdeset për praktikat e një rajoni dhe u përgjigjet pyetjeve për to.
intro_transfers = Qytete që mësuan nga një qytet tjetër dhe çfarë doli prej kësaj, edhe dështimet.
intro_organisations = Ata që drejtojnë, financojnë, mbështesin ose përmenden në ato që tregohen këtu.
intro_people = Vetëm persona në një detyrë publike ose profesionale, secili me datën e një burimi.
intro_sources = Gjithçka që tregohet këtu mbështetet në njërin prej këtyre burimeve. Ajo që është e gabuar në to tregohet, nuk ndreqet.
intro_discrepancies = Ku dy burime, ose dy vende në të njëjtin burim, thonë gjëra të ndryshme, tregohen të dyja.
browse_title = { $facet }: { $value }
browse_all = { $n ->
    [one] { $n } praktikë.
   *[other] { $n } praktika.
}
browse_some = { $n ->
    [one] { $n } praktikë nga gjithsej { $total }.
   *[other] { $n } praktika nga gjithsej { $total }.
}
browse_profile = Rreth këtij zëri
browse_combine = Shto filtra të tjerë
browse_empty = Këtu ende nuk ka asgjë.
all_practices = Të gjitha praktikat ({ $n })
all_cities = { $n ->
    [1] Qyteti
   *[other] Të { $n } qytetet
}
results_label = Praktika
facets_label = Ngushtoni listën
facet_all = Të gjitha
pager_label = Faqet
pager_page = Faqja { $page } nga { $pages }
pager_previous = Faqja e mëparshme
pager_next = Faqja tjetër
pager_number = Faqja { $page }
more_entries = { $n ->
    [one] Edhe { $n }
   *[other] Edhe { $n }
}
written_in = Gjuha: { $language }.
card_outcome_unknown = Përfundimi nuk dihet.
card_results_unknown = Rezultatet nuk dihen.
card_overdue = Pret shqyrtim.
card_archived = Shqyrtimi është vonuar prej kohësh.

facet_topic = Tema
facet_city = Qyteti
facet_country = Vendi
facet_people = Banorë të qytetit
facet_hub = Qendra rajonale
facet_label = Etiketa
facet_evidence = Provat
facet_status = Statusi
facet_cost = Kostoja
facet_paid = Paratë e kujt
facet_for = Për kë
facet_prevention = Parandalimi
facet_language = Gjuha
facet_freshness = Shqyrtimi
facet_kind = Lloji
facet_measured = Përfundime të matura
facet_months = Koha deri te rezultatet
facet_perspective = Kush e thotë
facet_transfer = Marrë diku tjetër
facet_visibility = Kush mund ta shohë

kind_practice = Praktikë
kind_city = Qytet
kind_hub = Qendër rajonale
kind_event = Ngjarje
kind_call = Thirrje
kind_transfer = Bartje
kind_discrepancy = Ku burimet nuk përputhen
kind_page = Faqe
kind_topic = Temë
kind_organisation = Organizatë
kind_person = Person
kind_source = Burim
kind_designation = Shënim për një emër

people_under_20k = Nën 20.000
people_20k_50k = 20.000 deri në 50.000
people_50k_100k = 50.000 deri në 100.000
people_100k_250k = 100.000 deri në 250.000
people_250k_1m = 250.000 deri në 1 milion
people_over_1m = Mbi 1 milion
people_unknown = Nuk dihet
months_to_6 = Deri në 6 muaj
months_7_12 = 7 deri në 12 muaj
months_13_24 = 1 deri në 2 vjet
months_over_24 = Më shumë se 2 vjet
months_unknown = Nuk dihet
months_not_applicable = Nuk vlen këtu

transfer_yes = Po
transfer_no = Me sa dimë, jo

freshness_current = E përditësuar
freshness_due_soon = Së shpejti për shqyrtim
freshness_overdue = Shqyrtimi është vonuar
freshness_archived = Shqyrtimi është vonuar prej kohësh

city_unknown = Qyteti nuk dihet

## A practice

brief_title = Shkurt
figure_time = Koha
brief_problem = Problemi
brief_approach = Qasja
brief_results = Rezultatet
brief_cost_and_time = Kostoja dhe koha
brief_takes = Çfarë duhet
brief_first_step = Hapi i parë
brief_limits = Çfarë nuk mund t’ju thotë kjo
brief_who_says = Kush e thotë
sources_and_defects = Burimet dhe të metat e tyre
results_planned = Ende jo: ky është një plan.
results_outcome_unknown = Përfundimi nuk dihet: ky ishte një plan dhe burimet mbarojnë këtu.
cost_unknown = Kostoja nuk dihet.
cost_funders = E paguan:
cost_paid_by = Burimi i parave:
cost_amount_in_year = { $amount } ({ $year })
time_to_start = { $n ->
    [0] pa pritje nga vendimi deri te fillimi
    [one] { $n } muaj nga vendimi deri te fillimi
   *[other] { $n } muaj nga vendimi deri te fillimi
}
time_to_results = { $n ->
    [one] { $n } muaj deri te rezultatet e para
   *[other] { $n } muaj deri te rezultatet e para
}
period_from_to = Nga { $start } deri më { $end }
period_from = Që nga { $start }
period_until = Deri më { $end }
ask_the_city = Pyeteni qytetin
ask_whom = Kë të pyesni
reviewed_short = shqyrtuar: { $date }

label_what_this_means = Çfarë do të thotë kjo
label_proposal = Propozim
label_proposal_meaning = Zotim, plan ose propozim; asgjë nuk raportohet si e kryer.
label_approach = Qasje
label_approach_meaning = Përshkruar nga ata që e drejtojnë, e financojnë ose e presin; pa dokumente e pa shifra.
label_practice = Praktikë
label_practice_meaning = Ajo që është bërë është numëruar ose dokumentuar, ose është matur një ndryshim.
label_evaluated_practice = Praktikë e vlerësuar
label_evaluated_practice_meaning = Efekti i saj është provuar me krahasim, nga një vlerësim i pavarur.

evidence_title = Provat
evidence_label = Etiketa
evidence_step = Shkalla { $n } nga 5
evidence_basis = Mbështetet në
evidence_measured = Përfundime të matura
evidence_harms = Pasoja të padëshiruara
evidence_E0 = E0, qëllim: zotim, plan ose propozim; asgjë nuk raportohet si e kryer.
evidence_E1 = E1, dëshmi: përshkruar nga ata që e drejtojnë, e financojnë ose e presin; pa dokumente e pa shifra.
evidence_E2 = E2, punë e dokumentuar: veprimtaritë, pjesëmarrësit ose produktet janë numëruar ose botuar.
evidence_E3 = E3, ndryshim i matur: shifra para e pas, ose një prirje, pa krahasim.
evidence_E4 = E4, ndikim i provuar: grup krahasimi ose një vlerësim tjetër i pavarur.
evidence_E5 = E5, i përsëritur: provuar në më shumë se një vend, ose rishikim sistematik.
basis_official_statement = deklaratë e një zyrtari
basis_implementer_report = raport i atyre që e zbatojnë
basis_network_report = raport i rrjetit
basis_press = shtypi
basis_internal_data = të dhëna të brendshme
basis_independent_evaluation = vlerësim i pavarur
basis_peer_review = shqyrtim nga kolegë
basis_systematic_review = rishikim sistematik
basis_none = asgjë
measured_yes = Po.
measured_partly = Pjesërisht.
measured_planned = E planifikuar.
measured_no = Jo.
measured_unknown = Nuk dihet.
outcomes_title = Përfundime të matura
outcome_what = Përfundimi
outcome_direction = Ndryshimi
outcome_before = Para
outcome_after = Pas
direction_improved = Përmirësim
direction_mixed = Në të dyja drejtimet
direction_no_change = Pa ndryshim
direction_worsened = Përkeqësim
direction_unknown = Nuk dihet

status_idea = Ide
status_proposed = E propozuar
status_planned = E planifikuar
status_pilot = Provë
status_ongoing = Në vazhdim
status_completed = E përfunduar
status_discontinued = E ndërprerë
status_unknown = Nuk dihet

cost_none_extra = Pa kosto shtesë
cost_lt_5k = Nën 5 000 €
cost_5k_25k = 5 000 deri në 25 000 €
cost_25k_100k = 25 000 deri në 100 000 €
cost_100k_500k = 100 000 deri në 500 000 €
cost_gt_500k = Mbi 500 000 €

paid_own_budget = Buxheti i vet
paid_national = Qeveria qendrore
paid_eu = Bashkimi Evropian
paid_donor = Donatorë
paid_business = Biznesi
paid_other = Të tjerë
paid_unknown = Nuk dihet

prevention_universal = Për të gjithë (parandalim parësor)
prevention_targeted = Për grupe në rrezik (parandalim dytësor)
prevention_individual = Për persona tashmë të përfshirë (parandalim tretësor)
prevention_not_applicable = Nuk është masë parandaluese
prevention_unknown = Niveli i parandalimit nuk dihet

for_unknown = Nuk dihet
group_unknown = Nuk dihet
group_general_public = Publiku i gjerë
group_young_people = Të rinj
group_children = Fëmijë
group_women = Gra
group_men = Burra
group_families = Familje
group_roma_communities = Komunitete rome
group_displaced_persons = Persona të zhvendosur
group_readmission_returnees = Persona të kthyer sipas marrëveshjeve të ripranimit
group_conflict_zone_returnees = Persona të kthyer nga zona konflikti
group_minorities = Pakica
group_victims = Viktima
group_teachers = Mësues
group_youth_workers = Punonjës rinorë
group_religious_leaders = Udhëheqës fetarë
group_police = Policia
group_municipal_staff = Punonjës të bashkisë ose komunës
group_elected_officials = Të zgjedhur
group_media = Media
group_business = Bizneset
group_other = Të tjerë

side_status = Statusi
side_for = Për kë
side_topics = Temat
side_lead = Drejtohet nga
side_partners = Përmenden gjithashtu
side_related = Praktika të ngjashme
side_hub = Qendra rajonale
side_print = Në letër
print_brief = Kur shtypet, kjo faqe është përmbledhja në një fletë.
print_everything = Për ta shtypur të gjithën, ndiqni së pari këtë lidhje.
print_button = Shtyp përmbledhjen
print_all = Shtyp të gjitha

role_lead = drejton
role_co_lead = drejton bashkë me të tjerë
role_funder = financon
role_implementer = zbaton
role_technical_support = mbështetje teknike
role_host = pritës
role_referral = drejton njerëz
role_evaluator = vlerëson
role_advocate = e mbështet publikisht
role_as_of = { $role }, gjendja: { $date }

block_takes = Çfarë duhet
block_starter = Versioni fillestar
block_delivery = Si zbatohet
block_elsewhere = Për ta bërë diku tjetër
block_lessons = Çfarë u mësua
field_takes_mandate = Kompetencë ligjore ose vendim
field_takes_staff_fte = Personel, me kohë të plotë
field_takes_skills = Aftësi
field_takes_partners_needed = Partnerë
field_takes_data_needed = Të dhëna
field_starter_cost = Kushton të paktën
field_starter_staff = Kërkon të paktën
field_starter_first_month = Në muajin e parë
field_delivery_mode = Forma
field_delivery_place = Vendi
field_delivery_dose = Sa shpesh dhe sa gjatë
field_delivery_tailoring = Përshtatur për secilin
field_delivery_modifications = Ndryshuar gjatë rrugës
field_delivery_fidelity = Sa u ndoq plani
field_elsewhere_core = Ruajeni
field_elsewhere_adaptable = Mund të ndryshohet
field_elsewhere_preconditions = Duhet të ekzistojë më parë
field_elsewhere_not_if = Mos e nisni nëse
fit_title = A na përshtatet?
fit_intro = Përgjigjuni për qytetin tuaj. Përgjigjet mbeten në këtë pajisje dhe hyjnë në letrën më poshtë.
fit_begin = Përgjigju rresht pas rreshti
fit_clear = Fshi përgjigjet e mia
fit_yes = po
fit_no = jo
fit_unsure = nuk e dimë
fit_preconditions = A ekziston kjo te ne?
fit_mandate = A e kemi kompetencën, apo mund të vendosë këshilli?
fit_partners = A mund t’i fitojmë këta partnerë?
fit_data = A i kemi këto të dhëna?
fit_not_if = A është kështu te ne? Atëherë më mirë të mos fillohet.
described_count = Nga { $all } pjesët e një përshkrimi të plotë, këtu janë { $n }.
described_missing = Nuk përshkruhet:
described_materials = materialet
described_provider = kush e zbaton dhe me cilat aftësi
described_mode = në çfarë forme
described_place = ku
described_dose = sa shpesh dhe sa gjatë
described_tailoring = çfarë i përshtatet secilit person
described_modifications = çfarë ndryshoi gjatë rrugës
described_fidelity_planned = çfarë duhej të mbetej siç u planifikua
described_fidelity = çfarë mbeti siç u planifikua
field_lessons_worked = Çfarë funksionoi
field_lessons_did_not_work = Çfarë nuk funksionoi
field_lessons_would_change = Çfarë do të ndryshonin
materials_title = Për t’u lexuar e përdorur
material_job_description = përshkrim i vendit të punës
material_protocol = protokoll
material_budget_line = zë buxhetor
material_contract = kontratë
material_training = trajnim
material_form = formular
material_other = material tjetër

## Quotes, facts, sources

quotes_title = Me fjalët e tyre
facts_title = Fakte
source_label = Burimi:
derived = Llogaritja jonë: { $sum }.
value_at_least = të paktën { $value }
value_at_most = e shumta { $value }
value_approx = rreth { $value }
translated_unofficial = Nga një përkthim jozyrtar.
translated_machine_reviewed = Përkthim makine, i shqyrtuar nga një njeri.
translated_machine_unreviewed = Përkthim makine, i pashqyrtuar nga askush.
page_not_translated = Ky tekst ende nuk është përkthyer. Gjuha e tij: { $language }.
page_other_alphabet = Ky tekst është shkruar me shkronja latine.
page_to_original = Faqja e tekstit origjinal
page_also_in = Gjendet edhe në:
page_translated_original = Teksti origjinal.
page_translated_official = Përkthim zyrtar.
page_translated_unofficial = Përkthim jozyrtar.
page_translated_machine_reviewed = Përkthim makine, i shqyrtuar nga një njeri.
page_translated_machine_unreviewed = Përkthim makine, i pashqyrtuar nga askush.
page_translated_script_conversion = Kthyer nga alfabeti tjetër i së njëjtës gjuhë.
page_translated_earlier = Origjinali ka ndryshuar që atëherë.
page_words_left = { $left ->
    [one] Një nga { $n } tekste nuk është përkthyer ende.
   *[other] { $left } nga { $n } tekste nuk janë përkthyer ende.
}
translated_by = Përktheu: { $role }.
translation_reviewed = Shqyrtuar nga një folës i gjuhës amtare: { $date }.

sources_title = Burimet
source_untitled = Pa titull: { $kind }
source_untitled_of = Pa titull: { $kind }, { $date }
source_authors = Autorët
source_letter_role = U përgjigj
source_publisher = Botuesi
source_published = Botuar
source_perspective = E tregon
source_language = Gjuha
source_translation = Përkthimi
source_translator = Përkthyesi:
source_original = Origjinali
source_url = Në internet
source_archived = Kopje e arkivuar
source_consulted = Lexuar për këtë bazë njohurish
source_rights = Të drejtat
source_practices = Praktika që mbështeten në të
publisher_unknown = botuesi nuk dihet
defects_title = Të meta në këtë burim
defects_intro = Gabime, boshllëqe dhe shënime të papërfunduara, siç u gjetën. Ato tregohen, nuk ndreqen kurrë në heshtje.
source_news_article = Artikull lajmesh
source_blog_post = Shkrim blogu
source_conference_summary = Përmbledhje konference
source_official_document = Dokument zyrtar
source_report = Raport
source_evaluation = Vlerësim
source_dataset = Grup të dhënash
source_interview = Intervistë
source_letter = Letër
source_web_page = Faqe interneti
source_legal_act = Akt ligjor
perspective_city = qyteti
perspective_implementer = ata që e zbatojnë
perspective_funder = ata që paguajnë
perspective_network = rrjeti
perspective_un = Kombet e Bashkuara
perspective_press = shtypi
perspective_academic = shkenca
perspective_civil_society = shoqëria civile
perspective_national_government = qeveria qendrore
licence_unknown = Licenca nuk dihet
licence_all_rights_reserved = Të gjitha të drejtat të rezervuara

## Questions

questions_title = Pyetje të hapura
questions_intro = Burimet i lënë të hapura këto pyetje.
ask_by_mail = Shkruani një e-mail me këto pyetje
ask_by_phone = Telefoni:
ask_members = Anëtarët e rrjetit e gjejnë adresën në botimin e tyre.
ask_via = Pyetjet kalojnë përmes
ask_goes_to = Pyetjet i dërgohen
ask_no_address = Këtu nuk njihet ndonjë adresë për pyetje. Kopjojeni letrën dhe dërgojani zyrës që gjeni.
ask_letter = Letra
ask_subject = Tema:
ask_greeting = Të nderuar kolegë,
ask_closing = Me respekt
ask_copy = Kopjo letrën
ask_copied = U kopjua.
ask_too_long = Lidhja e e-mailit nuk i mban të gjitha. Kopjojeni letrën.
ask_languages = Aty flitet:
ask_willing = Janë të gatshëm për:
ask_mail_subject = Pyetje për “{ $title }”
ask_mail_opening = E lexuam këtë faqe dhe do t’ju ishim mirënjohës për një përgjigje në këto pyetje:
willing_call = bisedë me telefon
willing_visit_host = pritje të një vizite
willing_mentor = mentorim
willing_documents = ndarje dokumentesh

question_cities = Cili qytet ishte?
question_target_groups = Për kë ishte?
question_period = Nga kur deri kur zgjati?
question_lead = Kush e drejton?
question_brief_results = Çfarë doli prej saj dhe si dihet kjo?
question_brief_takes = Çfarë duhet: njerëz, kompetencë, partnerë?
question_evidence_harms = A pati pasoja të padëshiruara dhe a i kërkoi kush?
question_evidence_outcomes_measured = A u mat diçka?
question_status = A vazhdon ende?
question_cost_band = Sa kushtoi dhe kush pagoi?
question_cost_amount = Sa kushtoi saktësisht?
question_cost_funders = Kush pagoi?
question_cost_paid_by = Me paratë e kujt u pagua?
question_time_months_to_start = Sa kohë kaloi nga vendimi deri te fillimi?
question_time_months_to_results = Sa kohë kaloi derisa pati rezultate?
question_requirements_mandate = Me cilin vendim ose ligj u ngrit?
question_requirements_staff_fte = Sa veta punojnë për të?
question_requirements_skills = Çfarë aftësish duhen?
question_requirements_partners_needed = Çfarë partnerësh duhen?
question_requirements_data_needed = Çfarë të dhënash duhen?
question_requirements_starter = Me sa pak mund të fillojë një qytet?
question_delivery = Si zbatohet, hap pas hapi?
question_transferability_core = Çfarë duhet të ruajë një qytet tjetër?
question_transferability_adaptable = Çfarë mund të ndryshojë një qytet tjetër?
question_transferability_preconditions = Çfarë duhet të ekzistojë para se të fillohet?
question_transferability_not_if = Kur nuk duhet ta nisë një qytet tjetër?
question_lessons = Çfarë mësuat dhe çfarë do të ndryshonit?
question_described = Si zbatohet? Ju lutemi na tregoni për: { $items }.
question_city_structures = Cilat organe merren me sigurinë dhe parandalimin, dhe me cilin vendim u krijuan?
question_city_membership = A bën pjesë qyteti në ndonjë rrjet dhe që kur?
question_city_membership_since = Që kur bën pjesë qyteti në rrjet?
question_city_population = Sa njerëz jetojnë aty dhe sipas cilit numërim?
question_transfer_follow_up = Si po shkon tani në { $to }? E fundit që dihet është nga { $date }: { $stage }.
question_transfer_started = Kur filloi?
question_transfer_kept = Çfarë mbajtët prej saj?
question_transfer_changed = Çfarë ndryshuat dhe pse?
question_transfer_dropped = Çfarë hoqët dhe pse?
question_transfer_result = Çfarë doli prej saj dhe si dihet kjo?
question_transfer_lessons = Çfarë mësuat?
question_event_date = Kur ishte?
question_event_place = Ku ishte?
question_event_organisers = Kush e organizoi?
question_call_closes = Deri kur mund të aplikohet?
question_call_opens = Nga kur mund të aplikohet?
question_call_amount = Sa fonde ka?
question_call_own_share = Çfarë duhet të sjellin vetë aplikuesit?
question_call_who_may_apply = Kush mund të aplikojë?
question_call_countries = Nga cilat vende mund të aplikohet?
question_call_languages = Në cilat gjuhë mund të aplikohet?
question_hub_launched = Kur u hap qendra rajonale?
question_hub_countries = Cilave vende u shërben qendra?
question_hub_languages = Në cilat gjuhë punon qendra?

## Review

review_title = Shqyrtuar
due = Shqyrtimi tjetër: { $date }.
verification_desk = shkruar në bazë të dokumenteve
verification_source_checked = krahasuar me burimet
verification_city_confirmed = konfirmuar nga qyteti
verification_independently_checked = kontrolluar në mënyrë të pavarur
banner_overdue = Ky zë duhej të ishte shqyrtuar (afati: { $due }). Mund të mos jetë më i saktë.
banner_archived = Shqyrtimi i këtij zëri është vonuar prej kohësh (afati: { $due }). Ruhet si dëshmi. Mos u mbështetni në të.
banner_outcome_unknown = Përfundimi nuk dihet. Ky ishte një plan (burimi më i ri: { $date }).
changes_title = Ndryshimet e këtij zëri
notes_label = Shënime për emrat

## A city

city_practices = Çfarë ka provuar
city_no_practices = Ende nuk njohim asnjë praktikë të këtij qyteti.
city_exchange = Për të ndarë e për të mësuar
city_offers = Mund t’u mësojë të tjerëve
city_seeks = Dëshiron të mësojë
city_priorities = Çfarë ka rëndësi për qytetin
city_events = Ngjarje dhe lajme
city_officials = Në detyrë, sipas datës së një burimi
city_structures = Organe për sigurinë
city_membership = Anëtar i
city_population = Banorë
city_languages = Gjuhët zyrtare

## A topic

topic_eyebrow = Temë
topic_leads_to = { $n ->
    [one] { $n } praktikë
   *[other] { $n } praktika
}
topic_no_practices = Ende nuk njohim asnjë praktikë për këtë temë.
topic_events = Ngjarje dhe lajme
topic_narrower = Tema më të ngushta
topic_related = Tema të ngjashme
topic_cities = Qytete
topic_offering = Mund t’ua mësojnë të tjerëve
topic_seeking = Dëshirojnë ta mësojnë
topic_other_words = Fjalë të tjera për të
topic_sdg = Synime të Objektivave të Zhvillimit të Qëndrueshëm
topic_follow = Ndiqeni këtë temë

## A hub

hub_mandate = Çfarë bën
hub_practices = Praktikat për të cilat kujdeset
hub_contact = Kontakti
hub_no_contact = Ende nuk njohim asnjë kontakt të kësaj qendre.
hub_region = Rajoni
hub_countries = Vendet
hub_launched = U hap
hub_languages = Gjuhët
hub_cities = Qytetet

## An event

event_when = Kur
event_where = Ku
event_online = Në internet.
event_organisers = Organizohet nga
event_deadline = Afati
event_event = Ngjarje
event_news = Lajm
event_publication = Botim
event_call = Thirrje
event_visit = Vizitë
deadline_open = Hapur deri më { $date }
deadline_past = Mbyllur më { $date }
deadline_to_come = Ende jo e hapur: nga { $opens } deri më { $date }
deadline_opens = Ende jo e hapur; hapet më { $opens }
calendar_add = Shto në kalendar
calendar_city = Kalendari i asaj që ndodh këtu, për t’u abonuar
calendar_all = Kalendari i ngjarjeve dhe afateve, për t’u abonuar
calendar_deadline = Afati: { $title }

call_opens = Hapet
call_url = Ku aplikohet
call_who = Kush mund të aplikojë
call_countries = Nga cilat vende
call_amount = Sa
call_own_share = Pjesa e vet
call_languages = Gjuhët e aplikimit
call_by = Kush jep
call_documents = Çfarë të lexohet e të plotësohet
call_always_open = Gjithmonë e hapur.
call_from_to = Nga { $min } deri në { $max }
call_from = Nga { $min }
call_up_to = Deri në { $max }
call_in_all = { $total } për të gjithë së bashku
# A day and an hour: 31 May 2026, 12:00 (UTC+02:00).
moment = { $day }, { $time } ({ $zone })

## Organisations and people

organisation_practices = Ka pjesë në
organisation_events = Ngjarje dhe lajme
organisation_people = Persona
organisation_url = Në internet
organisation_municipality = Bashki ose komunë
organisation_city_network = Rrjet qytetesh
organisation_regional_hub = Qendër rajonale
organisation_national_government = Qeveri qendrore
organisation_un_agency = Kombet e Bashkuara
organisation_international_org = Organizatë ndërkombëtare
organisation_ngo = Organizatë joqeveritare
organisation_university = Universitet
organisation_business = Biznes
organisation_cooperative = Kooperativë
organisation_media = Medium
organisation_embassy = Ambasadë
organisation_fund = Fond
organisation_other = Organizatë
person_eyebrow = Në një detyrë publike, sipas datës së një burimi
person_functions = Detyrat
person_quoted_in = Cituar te
person_spellings = Shkrime të tjera të emrit

## Transfers and discrepancies

transfers_title = Kush mësoi nga kjo
transfer_eyebrow = Një qytet mësoi nga një tjetër
transfer_says_interest = { $to } ka interes
transfer_says_contact = { $to } është në kontakt
transfer_says_studying = { $to } studion
transfer_says_adapting = { $to } përshtat
transfer_says_piloting = { $to } provon
transfer_says_implemented = { $to } ka vënë në zbatim
transfer_says_sustained = { $to } mban në jetë
transfer_says_stopped = { $to } e ka ndërprerë
transfer_says_not_pursued = { $to } nuk e ka vazhduar
matrix_title = Temat dhe qytetet
matrix_intro = Sa praktika ka çdo qytet për çdo temë; sa më e madhe pika, aq më shumë janë.
matrix_cut = Temat dhe qytetet me më pak praktika janë lënë jashtë.
network_legend = Shigjeta të çon nga qyteti që e kishte praktikën tek ai që e mori. Vijë e plotë: e vënë në punë ose e mbajtur. E ndërprerë: në rrugë e sipër. Me pika: e ndalur ose e pavazhduar.
network_table = E njëjta si tabelë
network_from = Nga
network_to = Te
network_stage = Deri ku ka arritur
transfer_to = te
transfer_started = Filloi
transfer_support = Çfarë ndihmoi
transfer_kept = U ruajt
transfer_changed = U ndryshua, dhe pse
transfer_dropped = U hoq, dhe pse
transfer_result = Çfarë doli
transfer_stopped = Pse u ndal
transfer_lessons = Çfarë u mësua
transfer_confirmed = Konfirmuar nga
transfer_confirmed_by_none = Ende askush
relation_inspired_by = Frymëzuar prej saj.
relation_adapted_from = Përshtatur prej saj.
relation_replicated = E njëjta, edhe një herë.
relation_co_developed = Bërë bashkë.
stage_interest = Interes
stage_contact = Në kontakt
stage_studying = Po studiohet
stage_adapting = Po përshtatet
stage_piloting = Po provohet
stage_implemented = Në zbatim
stage_sustained = Ka zgjatur
stage_stopped = E ndalur
stage_not_pursued = Nuk u vazhdua
support_document = një dokument
support_call = një bisedë
support_study_visit = një vizitë studimore
support_mentoring = mentorim
support_training = trajnim
support_funding = financim
support_hub_facilitation = ndihma e qendrës rajonale
support_staff_exchange = shkëmbim punonjësish
support_other = diçka tjetër
confirmed_from = qyteti nga erdhi
confirmed_to = qyteti ku shkoi
confirmed_hub = qendra rajonale
discrepancy_eyebrow = Burimet nuk përputhen
discrepancy_values = Çfarë thonë
discrepancy_handling = Si veprohet këtu

## Doors

redirect_title = Kjo faqe është zhvendosur
withdrawn_title = Kjo faqe u tërhoq
withdrawn_text = U hoq më { $date }. Teksti dhe fotografitë e saj nuk botohen më këtu.
withdrawn_more = Te praktikat e qyteteve të tjera
not_found_title = Këtu nuk ka asgjë
not_found_text = Adresa mund të ketë ndryshuar ose të jetë shkruar gabim.
not_found_home = Te faqja kryesore

## Languages: what they are called here

language_ar = arabisht
language_bg = bullgarisht
language_bs = boshnjakisht
language_cnr = malazezisht
language_de = gjermanisht
language_el = greqisht
language_en = anglisht
language_es = spanjisht
language_fr = frëngjisht
language_hr = kroatisht
language_hu = hungarisht
language_it = italisht
language_ja = japonisht
language_mk = maqedonisht
language_no = norvegjisht
language_rom = romisht
language_ro = rumanisht
language_ru = rusisht
language_sl = sllovenisht
language_sq = shqip
language_sr_Cyrl = serbisht (cirilik)
language_sr_Latn = serbisht (latin)
language_tr = turqisht
language_uk = ukrainisht

## Countries (ISO 3166-1; XK is a code in common use)

country_AD = Andorrë
country_AL = Shqipëri
country_AM = Armeni
country_AT = Austri
country_AU = Australi
country_AZ = Azerbajxhan
country_BA = Bosnjë dhe Hercegovinë
country_BD = Bangladesh
country_BE = Belgjikë
country_BG = Bullgari
country_BY = Bjellorusi
country_CA = Kanada
country_CH = Zvicër
country_CY = Qipro
country_CZ = Çeki
country_DE = Gjermani
country_DK = Danimarkë
country_EE = Estoni
country_ES = Spanjë
country_FI = Finlandë
country_FR = Francë
country_GB = Mbretëria e Bashkuar
country_GE = Gjeorgji
country_GR = Greqi
country_HR = Kroaci
country_HU = Hungari
country_ID = Indonezi
country_IE = Irlandë
country_IL = Izrael
country_IS = Islandë
country_IT = Itali
country_JO = Jordani
country_JP = Japoni
country_KE = Kenia
country_LB = Liban
country_LI = Lihtenshtajn
country_LK = Sri-Lankë
country_LT = Lituani
country_LU = Luksemburg
country_LV = Letoni
country_MA = Marok
country_MC = Monako
country_MD = Moldavi
country_ME = Mal i Zi
country_MK = Maqedonia e Veriut
country_MT = Maltë
country_NL = Holandë
country_NO = Norvegji
country_NZ = Zelandë e Re
country_PK = Pakistan
country_PL = Poloni
country_PT = Portugali
country_RO = Rumani
country_RS = Serbi
country_RU = Rusi
country_SE = Suedi
country_SI = Slloveni
country_SK = Sllovaki
country_SM = San-Marino
country_TN = Tunizi
country_TR = Turqi
country_UA = Ukrainë
country_US = Shtetet e Bashkuara të Amerikës
country_VA = Selia e Shenjtë
country_XK = Kosovë
