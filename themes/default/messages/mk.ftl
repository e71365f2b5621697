# Macedonian. Terms and the reasons for them: docs/glossary.md. What languages call themselves is said once
# for all, in en.ftl.

# The words below are a draft. Who has read them all takes this message out.
words_draft = Зборовите на овие страници се нацрт: мајчин говорител сѐ уште не ги прегледал.

## Around every page

skip_to_content = Кон содржината
nav_label = Главно мени
home_label = Почетна
crumbs_label = Каде се наоѓа страницата
nav_practices = Пракси
nav_cities = Градови
nav_topics = Теми
nav_events = Повици и настани
nav_calls = Повици
nav_hubs = Регионални центри
nav_transfers = Кој од кого учел
nav_organisations = Организации
nav_people = Луѓе на функција
nav_sources = Извори
nav_discrepancies = Каде изворите се разминуваат
nav_pages = Страници
languages_label = Јазици
tongue_elsewhere = оваа страница не е преведена
search_label = Пребарување
search_button = Барај
search_examples = млади, безбедност …
search_results = Резултати од пребарувањето
search_browse = Или разгледајте
search_needs_script = За пребарувањето е потребен JavaScript, а овој прелистувач не го извршува. Списоците подолу водат кон истите страници.
search_error = Пребарувањето не може да се вчита. Дали уредот е поврзан на интернет?
promise = Секоја пракса овде ги наведува своите извори и кажува колку се силни доказите. Што не се знае, тоа се кажува.
footer_label = Повеќе
feed = Што е ново (канал)
open_data = Отворени податоци
data_intro = Она што е на овие страници, како датотеки за програми и табели.
data_json = JSON ги содржи целите записи; верзијата на формата е под „schema“.
data_csv = CSV е во UTF-8. Ставките на список се одделени со „ | “, датумите се пишуваат година, месец, ден. Ќелија што табелата би ја сфатила како формула почнува со апостроф.
data_xlsx = XLSX е истата табела како работна книга: ниеден текст во неа не се сфаќа како датум или формула. Текст што е предолг за ќелија завршува со „[…]“.
data_ttl = Turtle ги содржи темите како тезаурус (SKOS), на сите јазици одеднаш.
data_thesaurus = Темите како тезаурус (SKOS, Turtle)
data_unknown = „unknown“ значи дека некој барал, а изворите не кажуваат. Празна ќелија значи дека никој не барал.
data_rights = Секој запис под „rights“ кажува кој смее да го користи. Зборовите на изворот остануваат на неговите автори.
data_cite = Кој наведува запис, прво ги наведува неговите извори, потоа оваа страница со адресата на записот и денот.
data_file = { $file }.csv, { $file }.xlsx, { $file }.json: { $n }
cite_title = Наведете го ова
cite_intro = Прво наведете ги изворите, потоа оваа страница, и додајте го денот кога сте ја прочитале.
news_title = Што е ново
news_intro = Практики, градови, повици и настани што се додадени, изменети или повлечени, најновите први.
news_new = Ново
news_changed = Изменето
news_withdrawn = Повлечено
news_none = Сѐ уште нема ништо.
news_digest = Последниот месец како текст за е-порака
compare_title = Споредете практики
compare_intro = Две до четири една до друга, со зборовите од нивните страници.
compare_with = Спореди со други
compare_remove = Извади
compare_add = Уште една до нив
compare_none = Отворете практика и изберете „Спореди со други“.
compare_failed = Ова не можеше да се вчита:
compare_needs_script = Споредбата ја прави скрипта во вашиот прелистувач, а таа тука не работи.
contents_label = На оваа страница
link_to_part = Врска до овој дел
scheme_label = Бои:
scheme_system = како системот
scheme_light = светли
scheme_dark = темни
side_page = Оваа страница
page_edit = Предложете измена на текстот
page_mistake = Пријавете грешка
page_mistake_to = Грешка? Обратете се на:
page_share = Сподели
address_copied = Адресата е ископирана.
mistake_mail_subject = Грешка на страница: { $title }
side_label = Накратко
text_label = Целосен текст
list_comma = ,
list_semicolon = ;
not_known = Не се знае.
not_known_list = Не се знае:
not_applicable = Не се однесува.
omitted_number = [бројот е изоставен]
omitted_address = [адресата е изоставена]
date_unknown = датумот не е познат
since = од
as_of = состојба: { $date }
title_of_page = { $title }, страница { $page }

## Search: what the script says

find_count = { $n ->
    [0] Ништо не е најдено
    [one] { $n } резултат
   *[other] { $n } резултати
}
find_searching = Се пребарува …
find_completions = Зборови што почнуваат така
find_more = Прикажи повеќе резултати
find_all = Сите резултати ({ $n }), со филтри
find_in_language = јазик: { $language }
find_also_in = исто така: { $languages }
find_also_words = содржи: { $words }
find_also_foreign = содржи „{ $words }“ на друг јазик
find_demoted = одамна без нови сознанија, па затоа е подолу
find_under = Во делот { $heading }
find_replaced = Ниту една страница нема „{ $written }“. Ова се резултати за { $words }.
find_completed = Ниту една страница го нема „{ $written }“ како посебен збор. Ова се резултати за { $words }.
find_missing = Ниту една страница нема „{ $words }“. Ова се резултати за останатите зборови.
find_none_has = Ниту една страница нема „{ $words }“.
find_most_words = Ниту една страница ги нема сите зборови ({ $clauses }). Овие имаат { $matched ->
    [1] еден
   *[other] { $matched }
} од нив.
find_begun = Пишувајте понатаму: зборовите што почнуваат така се наоѓаат од третата буква.
find_cut = Текстот беше предолг: пребаран е само почетокот.
find_unread = Оваа страница е постара од индексот за пребарување и не може да пребарува на сите негови јазици. Вчитајте ја повторно.
find_sort_label = Подреди по
find_sort_relevance = најдобро совпаѓање
find_sort_reviewed = датум на преглед
find_sort_evidence = сила на доказите
find_filters_label = Филтри
find_facets_label = Стеснете ги резултатите
find_facet_all = Прикажи ги сите ({ $n })
find_more_facets = Повеќе филтри
find_remove_filter = Отстрани го филтерот { $facet }: { $value }
find_clear_filters = Отстрани ги сите филтри
find_without_filter = Без филтерот { $value }
find_without_word = Без „{ $word }“
find_near_topics = Блиски теми
find_advice = Обидете се со помалку или со други зборови, на кој било јазик и писмо на оваа страница.
find_browse = Разгледајте ги сите пракси
find_about = Пребарувајте пракси, градови, теми и повици, на кој било јазик и писмо на оваа страница.
find_tell_hub = Кажете му на центарот што баравте
find_retry = Обиди се повторно
find_error_offline = Дел од пребарувањето не може да се вчита. Дали уредот е поврзан на интернет?
find_error_slow = Дел од пребарувањето не пристигна навреме.
find_error_missing = Дел од пребарувањето недостига на серверот. Ако страницата штотуку е обновена, обидете се повторно за една минута.
find_error_damaged = Дел од пребарувањето двапати пристигна оштетен. Обидете се подоцна.
find_error_unreadable = Оваа страница и индексот за пребарување не одговараат еден на друг. Вчитајте ја страницата повторно.
find_error_old = Овој прелистувач е престар за пребарувањето. Списоците со пракси водат кон истите страници.
find_error_broken = Пребарувањето престана да работи. Обидете се повторно или вчитајте ја страницата повторно.

## Home

home_question = Со што се соочува вашиот град?
home_drafts = { $n ->
    [one] { $n } текст на овој јазик го преведе машина, а уште никој не го прегледал. На страницата тоа е кажано и има врска до изворниот текст.
   *[other] { $n } текстови на овој јазик ги преведе машина, а уште никој не ги прегледал. На секоја страница тоа е кажано и има врска до изворниот текст.
}
home_drafts_lists = Имињата на темите и организациите на овој јазик се нацрти што уште никој не ги прегледал.
count_questions = { $n ->
    [one] отворено прашање
   *[other] отворени прашања
}
count_cities = { $n ->
    [one] град
   *[other] градови
}
count_practices = { $n ->
    [one] пракса
   *[other] пракси
}
home_recent = Неодамна прегледани
home_cities = Градови во оваа база на знаење
map_list = Градовите на оваа карта
sea_adriatic = Јадранско море
sea_ionian = Јонско море
sea_aegean = Егејско море
sea_black = Црно море
sea_tyrrhenian = Тиренско море
sea_mediterranean = Средоземно море
sea_baltic = Балтичко море
sea_north = Северно море
sea_atlantic = Атлантски океан
home_questions = Што мрежата сѐ уште не знае
home_topics = По теми
home_events = Повици, настани и вести
home_calls = Отворени повици и следни настани
home_new = Сите повици, настани и вести

## Lists

intro_practices = Што градовите направиле, прават или планираат, раскажано така што друг град може да процени.
intro_cities = Секој град со тоа што го пробал. Бројот кажува колку пракси се оттаму.
intro_topics = Бројот кажува колку пракси има на темата.
intro_events = Настани, вести, публикации и повици. Прво е она што допрва доаѓа, потоа најновото.
intro_calls = Повици за грантови и предлози. Отворените се први.
intro_hubs = Кој се грижи за праксите на еден регион и одговара на прашања за нив.
intro_transfers = Градови што учеле од друг град и што произлегло од тоа, вклучително и неуспесите.
intro_organisations = Оние што водат, финансираат, поддржуваат или се именувани во тоа што се раскажува овде.
intro_people = Само луѓе на јавна или стручна функција, секој со датумот на изворот.
intro_sources = Сè што се раскажува овде се потпира на еден од овие извори. Што во нив е погрешно се покажува, а не се поправа.
intro_discrepancies = Каде два извора, или две места во ист извор, кажуваат различно, се покажува и едното и другото.
browse_title = { $facet }: { $value }
browse_all = { $n ->
    [one] { $n } пракса.
   *[other] { $n } пракси.
}
browse_some = { $n ->
    [one] { $n } пракса од вкупно { $total }.
   *[other] { $n } пракси од вкупно { $total }.
}
browse_profile = За овој запис
browse_combine = Додај уште филтри
browse_empty = Овде сѐ уште нема ништо.
all_practices = Сите пракси ({ $n })
all_cities = { $n ->
    [1] Градот
   *[other] Сите { $n } градови
}
results_label = Пракси
facets_label = Стеснете го списокот
facet_all = Сите
pager_label = Страници
pager_page = Страница { $page } од { $pages }
pager_previous = Претходна страница
pager_next = Следна страница
pager_number = Страница { $page }
more_entries = { $n ->
    [one] Уште { $n }
   *[other] Уште { $n }
}
written_in = Јазик: { $language }.
card_outcome_unknown = Исходот не се знае.
card_results_unknown = Резултатите не се знаат.
card_overdue = Чека преглед.
card_archived = Прегледот доцни одамна.

facet_topic = Тема
facet_city = Град
facet_country = Земја
facet_people = Жители на градот
facet_hub = Регионален центар
facet_label = Ознака
facet_evidence = Докази
facet_status = Статус
facet_cost = Трошок
facet_paid = Чии пари
facet_for = За кого
facet_prevention = Превенција
facet_language = Јазик
facet_freshness = Преглед
facet_kind = Вид
facet_measured = Измерени исходи
facet_months = Време до резултати
facet_perspective = Кој го кажува тоа
facet_transfer = Преземено на друго место
facet_visibility = Кој може да го види

kind_practice = Пракса
kind_city = Град
kind_hub = Регионален центар
kind_event = Настан
kind_call = Повик
kind_transfer = Пренос
kind_discrepancy = Изворите се разминуваат
kind_page = Страница
kind_topic = Тема
kind_organisation = Организација
kind_person = Лице
kind_source = Извор
kind_designation = Белешка за име

people_under_20k = Под 20.000
people_20k_50k = 20.000 до 50.000
people_50k_100k = 50.000 до 100.000
people_100k_250k = 100.000 до 250.000
people_250k_1m = 250.000 до 1 милион
people_over_1m = Над 1 милион
people_unknown = Не се знае
months_to_6 = До 6 месеци
months_7_12 = 7 до 12 месеци
months_13_24 = 1 до 2 години
months_over_24 = Повеќе од 2 години
months_unknown = Не се знае
months_not_applicable = Не се однесува

transfer_yes = Да
transfer_no = Не е познато

freshness_current = Ажурно
freshness_due_soon = Наскоро за преглед
freshness_overdue = Прегледот доцни
freshness_archived = Прегледот доцни одамна

city_unknown = Градот не е познат

## A practice

brief_title = Накратко
figure_time = Време
brief_problem = Проблемот
brief_approach = Пристапот
brief_results = Резултати
brief_cost_and_time = Трошок и време
brief_takes = Што е потребно
brief_first_step = Прв чекор
brief_limits = Што ова не може да ви каже
brief_who_says = Кој го кажува тоа
sources_and_defects = Изворите и нивните недостатоци
results_planned = Сè уште нема: ова е план.
results_outcome_unknown = Исходот не се знае: ова беше план, а изворите тука завршуваат.
cost_unknown = Трошокот не е познат.
cost_funders = Плаќа:
cost_paid_by = Извор на парите:
cost_amount_in_year = { $amount } ({ $year })
time_to_start = { $n ->
    [0] без чекање од одлуката до почетокот
    [one] { $n } месец од одлуката до почетокот
   *[other] { $n } месеци од одлуката до почетокот
}
time_to_results = { $n ->
    [one] { $n } месец до првите резултати
   *[other] { $n } месеци до првите резултати
}
period_from_to = Од { $start } до { $end }
period_from = Од { $start }
period_until = До { $end }
ask_the_city = Прашајте го градот
ask_whom = Кого да прашате
reviewed_short = прегледано: { $date }

label_what_this_means = Што значи ова
label_proposal = Предлог
label_proposal_meaning = Ветување, план или предлог; нема известување дека нешто е направено.
label_approach = Пристап
label_approach_meaning = Опишано од оние што го водат, го финансираат или се домаќини; без документи и бројки.
label_practice = Пракса
label_practice_meaning = Направеното е изброено или документирано, или е измерена промена.
label_evaluated_practice = Оценета пракса
label_evaluated_practice_meaning = Ефектот е проверен со споредба, во независна оценка.

evidence_title = Докази
evidence_label = Ознака
evidence_step = Степен { $n } од 5
evidence_basis = Се потпира на
evidence_measured = Измерени исходи
evidence_harms = Несакани последици
evidence_E0 = E0, намера: ветување, план или предлог; нема известување дека нешто е направено.
evidence_E1 = E1, сведоштво: опишано од оние што го водат, го финансираат или се домаќини; без документи и бројки.
evidence_E2 = E2, документирани резултати: активностите, учесниците или производите се изброени или објавени.
evidence_E3 = E3, измерена промена: бројки пред и потоа, или тренд, без споредба.
evidence_E4 = E4, проверен придонес: споредбена група или друга независна оценка.
evidence_E5 = E5, повторено: проверено на повеќе места, или систематски преглед.
basis_official_statement = изјава на функционер
basis_implementer_report = извештај на оние што ја спроведуваат
basis_network_report = извештај на мрежата
basis_press = медиуми
basis_internal_data = внатрешни податоци
basis_independent_evaluation = независна оценка
basis_peer_review = преглед од колеги
basis_systematic_review = систематски преглед
basis_none = ништо
measured_yes = Да.
measured_partly = Делумно.
measured_planned = Планирано.
measured_no = Не.
measured_unknown = Не се знае.
outcomes_title = Измерени исходи
outcome_what = Исход
outcome_direction = Промена
outcome_before = Пред
outcome_after = Потоа
direction_improved = Подобрување
direction_mixed = Во двете насоки
direction_no_change = Без промена
direction_worsened = Влошување
direction_unknown = Не се знае

status_idea = Идеја
status_proposed = Предложена
status_planned = Планирана
status_pilot = Проба
status_ongoing = Во тек
status_completed = Завршена
status_discontinued = Прекината
status_unknown = Не се знае

cost_none_extra = Без дополнителен трошок
cost_lt_5k = Под 5.000 €
cost_5k_25k = 5.000 до 25.000 €
cost_25k_100k = 25.000 до 100.000 €
cost_100k_500k = 100.000 до 500.000 €
cost_gt_500k = Над 500.000 €

paid_own_budget = Сопствен буџет
paid_national = Државата
paid_eu = Европската Унија
paid_donor = Донатори
paid_business = Бизнисот
paid_other = Други
paid_unknown = Не се знае

prevention_universal = За сите (примарна превенција)
prevention_targeted = За групи во ризик (секундарна превенција)
prevention_individual = За веќе вклучени лица (терцијарна превенција)
prevention_not_applicable = Не е превентивна мерка
prevention_unknown = Нивото на превенција не е познато

for_unknown = Не се знае
group_unknown = Не се знае
group_general_public = Општата јавност
group_young_people = Млади
group_children = Деца
group_women = Жени
group_men = Мажи
group_families = Семејства
group_roma_communities = Ромски заедници
group_displaced_persons = Раселени лица
group_readmission_returnees = Лица вратени според договори за реадмисија
group_conflict_zone_returnees = Лица вратени од конфликтни подрачја
group_minorities = Малцинства
group_victims = Жртви
group_teachers = Наставници
group_youth_workers = Младински работници
group_religious_leaders = Верски водачи
group_police = Полиција
group_municipal_staff = Општински вработени
group_elected_officials = Избрани функционери
group_media = Медиуми
group_business = Деловен сектор
group_other = Други

side_status = Статус
side_for = За кого
side_topics = Теми
side_lead = Води
side_partners = Спомнати се и
side_related = Сродни пракси
side_hub = Регионален центар
side_print = На хартија
print_brief = Кога ќе се отпечати, оваа страница е краток преглед на еден лист.
print_everything = За да отпечатите сѐ, прво отворете ја оваа врска.
print_button = Отпечати го краткиот преглед
print_all = Отпечати сѐ

role_lead = води
role_co_lead = води заедно со други
role_funder = финансира
role_implementer = спроведува
role_technical_support = стручна поддршка
role_host = домаќин
role_referral = упатува луѓе
role_evaluator = оценува
role_advocate = се залага
role_as_of = { $role }, состојба: { $date }

block_takes = Што е потребно
block_starter = Почетна верзија
block_delivery = Како се спроведува
block_elsewhere = За да се направи на друго место
block_lessons = Што е научено
field_takes_mandate = Законско овластување или одлука
field_takes_staff_fte = Вработени, во полно работно време
field_takes_skills = Вештини
field_takes_partners_needed = Партнери
field_takes_data_needed = Податоци
field_starter_cost = Најмалку чини
field_starter_staff = Најмалку бара
field_starter_first_month = Во првиот месец
field_delivery_mode = Облик
field_delivery_place = Место
field_delivery_dose = Колку често и колку долго
field_delivery_tailoring = Приспособено за секое лице
field_delivery_modifications = Изменето во текот
field_delivery_fidelity = Колку се следел планот
field_elsewhere_core = Задржете
field_elsewhere_adaptable = Може да се измени
field_elsewhere_preconditions = Мора претходно да постои
field_elsewhere_not_if = Не почнувајте ако
fit_title = Ќе ни одговара ли?
fit_intro = Одговорете за вашиот град. Одговорите остануваат на овој уред и влегуваат во писмото подолу.
fit_begin = Одговарај ред по ред
fit_clear = Избриши ги моите одговори
fit_yes = да
fit_no = не
fit_unsure = не знаеме
fit_preconditions = Го има ли ова кај нас?
fit_mandate = Имаме ли надлежност, или може да одлучи советот?
fit_partners = Можеме ли да ги придобиеме овие партнери?
fit_data = Ги имаме ли овие податоци?
fit_not_if = Дали е така кај нас? Тогаш подобро да не се почнува.
described_count = Од { $all } дела на целосен опис тука се { $n }.
described_missing = Не е опишано:
described_materials = материјали
described_provider = кој го спроведува и со кои вештини
described_mode = во која форма
described_place = каде
described_dose = колку често и колку долго
described_tailoring = што се прилагодува на секој поединец
described_modifications = што се промени попат
described_fidelity_planned = што требаше да остане како што е планирано
described_fidelity = што остана како што е планирано
field_lessons_worked = Што функционирало
field_lessons_did_not_work = Што не функционирало
field_lessons_would_change = Што би смениле
materials_title = За читање и користење
material_job_description = опис на работно место
material_protocol = протокол
material_budget_line = буџетска ставка
material_contract = договор
material_training = обука
material_form = образец
material_other = друг материјал

## Quotes, facts, sources

quotes_title = Со нивни зборови
facts_title = Факти
source_label = Извор:
derived = Наша пресметка: { $sum }.
value_at_least = најмалку { $value }
value_at_most = најмногу { $value }
value_approx = околу { $value }
translated_unofficial = Од неофицијален превод.
translated_machine_reviewed = Машински превод, прегледан од човек.
translated_machine_unreviewed = Машински превод што никој не го прегледал.
page_not_translated = Текстот сѐ уште не е преведен. Јазик на текстот: { $language }.
page_other_alphabet = Текстот е напишан со латиница.
page_to_original = Страницата на изворниот текст
page_also_in = Го има и на:
page_translated_original = Изворниот текст.
page_translated_official = Официјален превод.
page_translated_unofficial = Неофицијален превод.
page_translated_machine_reviewed = Машински превод, прегледан од човек.
page_translated_machine_unreviewed = Машински превод што никој не го прегледал.
page_translated_script_conversion = Пренесено од другото писмо на истиот јазик.
page_translated_earlier = Изворниот текст оттогаш е изменет.
page_words_left = { $left ->
    [one] { $left } од { $n } текстови сѐ уште не е преведен.
   *[other] { $left } од { $n } текстови сѐ уште не се преведени.
}
translated_by = Превод: { $role }.
translation_reviewed = Прегледано од мајчин говорител: { $date }

sources_title = Извори
source_untitled = Без наслов: { $kind }
source_untitled_of = Без наслов: { $kind }, { $date }
source_authors = Автори
source_letter_role = Одговорил
source_publisher = Издавач
source_published = Објавено
source_perspective = Раскажува
source_language = Јазик
source_translation = Превод
source_translator = Преведувач:
source_original = Изворникот
source_url = На интернет
source_archived = Архивирана копија
source_consulted = Прочитано за оваа база на знаење
source_rights = Права
source_practices = Пракси што се потпираат на него
publisher_unknown = издавачот не е познат
defects_title = Недостатоци во овој извор
defects_intro = Грешки, празнини и недовршени белешки, онака како што се најдени. Се покажуваат, никогаш не се поправаат премолчено.
source_news_article = Новинска статија
source_blog_post = Објава на блог
source_conference_summary = Резиме од конференција
source_official_document = Официјален документ
source_report = Извештај
source_evaluation = Оценка
source_dataset = Збирка податоци
source_interview = Интервју
source_letter = Писмо
source_web_page = Веб-страница
source_legal_act = Правен акт
perspective_city = градот
perspective_implementer = оние што ја спроведуваат
perspective_funder = оние што плаќаат
perspective_network = мрежата
perspective_un = Обединетите нации
perspective_press = медиумите
perspective_academic = науката
perspective_civil_society = граѓанското општество
perspective_national_government = државната власт
licence_unknown = Лиценцата не е позната
licence_all_rights_reserved = Сите права се задржани

## Questions

questions_title = Отворени прашања
questions_intro = Изворите ги оставаат отворени овие прашања.
ask_by_mail = Напишете е-порака со овие прашања
ask_by_phone = Телефон:
ask_members = Членовите на мрежата ја наоѓаат адресата во своето издание.
ask_via = Прашањата одат преку
ask_goes_to = Прашањата се праќаат до
ask_no_address = Тука не е позната адреса за прашања. Ископирајте го писмото и испратете го до службата што ќе ја најдете.
ask_letter = Писмото
ask_subject = Предмет:
ask_greeting = Почитувани колеги,
ask_closing = Со почит
ask_copy = Ископирај го писмото
ask_copied = Ископирано.
ask_too_long = Врската за е-порака не може да ги понесе сите. Ископирајте го писмото.
ask_languages = Таму се зборува:
ask_willing = Подготвени се за:
ask_mail_subject = Прашања за „{ $title }“
ask_mail_opening = Ја прочитавме оваа страница и би ви биле благодарни за одговор на овие прашања:
willing_call = разговор по телефон
willing_visit_host = прием на посета
willing_mentor = менторство
willing_documents = споделување документи

question_cities = Кој град беше тоа?
question_target_groups = За кого беше наменето?
question_period = Од кога до кога траеше?
question_lead = Кој го води?
question_brief_results = Што произлезе од тоа и како се знае?
question_brief_takes = Што е потребно: луѓе, овластување, партнери?
question_evidence_harms = Имаше ли несакани последици и дали некој ги следеше?
question_evidence_outcomes_measured = Дали нешто беше измерено?
question_status = Дали сѐ уште трае?
question_cost_band = Колку чинеше и кој плати?
question_cost_amount = Колку точно чинеше?
question_cost_funders = Кој плати?
question_cost_paid_by = Од чии пари беше платено?
question_time_months_to_start = Колку време помина од одлуката до почетокот?
question_time_months_to_results = Колку време помина до првите резултати?
question_requirements_mandate = Со која одлука или закон е воспоставено?
question_requirements_staff_fte = Колку луѓе работат на тоа?
question_requirements_skills = Кои вештини се потребни?
question_requirements_partners_needed = Кои партнери се потребни?
question_requirements_data_needed = Кои податоци се потребни?
question_requirements_starter = Со колку малку може да почне еден град?
question_delivery = Како се спроведува, чекор по чекор?
question_transferability_core = Што мора да задржи друг град?
question_transferability_adaptable = Што може друг град да измени?
question_transferability_preconditions = Што мора да постои пред да се почне?
question_transferability_not_if = Кога друг град не треба да почнува?
question_lessons = Што научивте и што би смениле?
question_described = Како се спроведува? Ве молиме кажете ни за: { $items }.
question_city_structures = Кои тела се занимаваат со безбедност и превенција и со која одлука се основани?
question_city_membership = Дали градот е член на некоја мрежа и од кога?
question_city_membership_since = Од кога градот е член на мрежата?
question_city_population = Колку луѓе живеат таму и според кој попис?
question_transfer_follow_up = Како оди сега во { $to }? Последното што се знае е од { $date }: { $stage }.
question_transfer_started = Кога почна?
question_transfer_kept = Што задржавте од неа?
question_transfer_changed = Што сменивте и зошто?
question_transfer_dropped = Што изоставивте и зошто?
question_transfer_result = Што произлезе од тоа и како се знае?
question_transfer_lessons = Што научивте?
question_event_date = Кога беше тоа?
question_event_place = Каде беше тоа?
question_event_organisers = Кој го организираше?
question_call_closes = До кога може да се пријави?
question_call_opens = Од кога може да се пријави?
question_call_amount = Колку средства има?
question_call_own_share = Што мора да обезбедат самите пријавени?
question_call_who_may_apply = Кој може да се пријави?
question_call_countries = Од кои земји може да се пријави?
question_call_languages = На кои јазици може да се пријави?
question_hub_launched = Кога почна со работа регионалниот центар?
question_hub_countries = Кои земји ги опслужува центарот?
question_hub_languages = На кои јазици работи центарот?

## Review

review_title = Прегледано
due = Следен преглед: { $date }
verification_desk = напишано врз основа на документи
verification_source_checked = проверено во изворите
verification_city_confirmed = потврдено од градот
verification_independently_checked = независно проверено
banner_overdue = Прегледот на овој запис требаше веќе да биде направен (рок: { $due }). Можеби повеќе не е точен.
banner_archived = Прегледот на овој запис доцни одамна (рок: { $due }). Се чува како сведоштво. Не потпирајте се на него.
banner_outcome_unknown = Исходот не се знае. Ова беше план (најнов извор: { $date }).
changes_title = Измени на овој запис
notes_label = Белешки за имињата

## A city

city_practices = Што пробал градот
city_no_practices = Сè уште не ни е позната пракса на овој град.
city_exchange = За споделување и учење
city_offers = Може да научи други
city_seeks = Сака да научи
city_priorities = Што му е важно на градот
city_events = Настани и вести
city_officials = На функција, според датумот на изворот
city_structures = Тела за безбедност
city_membership = Член на
city_population = Жители
city_languages = Службени јазици

## A topic

topic_eyebrow = Тема
topic_leads_to = { $n ->
    [one] { $n } пракса
   *[other] { $n } пракси
}
topic_no_practices = Сè уште не ни е позната пракса на оваа тема.
topic_events = Настани и вести
topic_narrower = Потесни теми
topic_related = Сродни теми
topic_cities = Градови
topic_offering = Можат да научат други
topic_seeking = Сакаат да научат
topic_other_words = Други зборови за тоа
topic_sdg = Потцели на Целите за одржлив развој
topic_follow = Следете ја оваа тема

## A hub

hub_mandate = Што прави
hub_practices = Пракси за кои се грижи
hub_contact = Контакт
hub_no_contact = Сè уште не ни е познат контакт на овој центар.
hub_region = Регион
hub_countries = Земји
hub_launched = Почнал со работа
hub_languages = Јазици
hub_cities = Градови

## An event

event_when = Кога
event_where = Каде
event_online = Преку интернет.
event_organisers = Организира
event_deadline = Рок
event_event = Настан
event_news = Вест
event_publication = Публикација
event_call = Повик
event_visit = Посета
deadline_open = Отворено до { $date }
deadline_past = Затворено: { $date }
deadline_to_come = Сѐ уште не е отворено: од { $opens } до { $date }
deadline_opens = Сѐ уште не е отворено; се отвора на { $opens }
calendar_add = Додај во календар
calendar_city = Календар на настаните тука, за претплата
calendar_all = Календар на настани и рокови, за претплата
calendar_deadline = Рок: { $title }

call_opens = Се отвора
call_url = Каде се пријавува
call_who = Кој може да се пријави
call_countries = Од кои земји
call_amount = Колку
call_own_share = Сопствено учество
call_languages = Јазици на пријавата
call_by = Кој дава
call_documents = Што да се прочита и пополни
call_always_open = Постојано отворено.
call_from_to = Од { $min } до { $max }
call_from = Од { $min }
call_up_to = До { $max }
call_in_all = Вкупно { $total } за сите
# A day and an hour: 31 May 2026, 12:00 (UTC+02:00).
moment = { $day }, { $time } ({ $zone })

## Organisations and people

organisation_practices = Учествува во
organisation_events = Настани и вести
organisation_people = Луѓе
organisation_url = На интернет
organisation_municipality = Општина
organisation_city_network = Мрежа на градови
organisation_regional_hub = Регионален центар
organisation_national_government = Државна власт
organisation_un_agency = Обединети нации
organisation_international_org = Меѓународна организација
organisation_ngo = Невладина организација
organisation_university = Универзитет
organisation_business = Деловен субјект
organisation_cooperative = Задруга
organisation_media = Медиум
organisation_embassy = Амбасада
organisation_fund = Фонд
organisation_other = Организација
person_eyebrow = На јавна функција, според датумот на изворот
person_functions = Функции
person_quoted_in = Цитирано во
person_spellings = Други начини на пишување

## Transfers and discrepancies

transfers_title = Кој учел од ова
transfer_eyebrow = Еден град учел од друг
transfer_says_interest = { $to } покажува интерес
transfer_says_contact = { $to } е во контакт
transfer_says_studying = { $to } проучува
transfer_says_adapting = { $to } приспособува
transfer_says_piloting = { $to } испробува
transfer_says_implemented = { $to } воведе
transfer_says_sustained = { $to } одржува
transfer_says_stopped = { $to } прекина
transfer_says_not_pursued = { $to } не продолжи
matrix_title = Теми и градови
matrix_intro = Колку пракси има секој град на секоја тема; колку е поголема точката, толку се повеќе.
matrix_cut = Темите и градовите со помалку пракси се изоставени.
network_legend = Стрелката води од градот што ја имал праксата до оној што ја презел. Полна линија: воведена или одржана. Испрекината: во тек. Точкаста: запрена или не е продолжена.
network_table = Истото како табела
network_from = Од
network_to = До
network_stage = До каде е
transfer_to = до
transfer_started = Почнало
transfer_support = Што помогнало
transfer_kept = Задржано
transfer_changed = Изменето и зошто
transfer_dropped = Изоставено и зошто
transfer_result = Што произлегло
transfer_stopped = Зошто запрело
transfer_lessons = Што е научено
transfer_confirmed = Потврдува
transfer_confirmed_by_none = Сè уште никој
relation_inspired_by = Поттикнато од неа.
relation_adapted_from = Приспособено според неа.
relation_replicated = Истото, уште еднаш.
relation_co_developed = Создадено заедно.
stage_interest = Интерес
stage_contact = Во контакт
stage_studying = Се проучува
stage_adapting = Се приспособува
stage_piloting = Се испробува
stage_implemented = Воведено
stage_sustained = Се одржало
stage_stopped = Запрено
stage_not_pursued = Не е продолжено
support_document = документ
support_call = разговор
support_study_visit = студиска посета
support_mentoring = менторство
support_training = обука
support_funding = финансирање
support_hub_facilitation = помош од регионалниот центар
support_staff_exchange = размена на вработени
support_other = нешто друго
confirmed_from = градот од кој потекнува
confirmed_to = градот што ја презел
confirmed_hub = регионалниот центар
discrepancy_eyebrow = Изворите се разминуваат
discrepancy_values = Што кажуваат
discrepancy_handling = Како се постапува овде

## Doors

redirect_title = Оваа страница е преместена
withdrawn_title = Оваа страница е повлечена
withdrawn_text = Повлечена е (датум: { $date }). Нејзиниот текст и слики повеќе не се објавуваат овде.
withdrawn_more = Кон праксите на други градови
not_found_title = Овде нема ништо
not_found_text = Адресата можеби е променета или погрешно напишана.
not_found_home = Кон почетната страница

## Languages: what they are called here

language_ar = арапски
language_bg = бугарски
language_bs = босански
language_cnr = црногорски
language_de = германски
language_el = грчки
language_en = англиски
language_es = шпански
language_fr = француски
language_hr = хрватски
language_hu = унгарски
language_it = италијански
language_ja = јапонски
language_mk = македонски
language_no = норвешки
language_rom = ромски
language_ro = романски
language_ru = руски
language_sl = словенечки
language_sq = албански
language_sr_Cyrl = српски (кирилица)
language_sr_Latn = српски (латиница)
language_tr = турски
language_uk = украински

## Countries (ISO 3166-1; XK is a code in common use)

country_AD = Андора
country_AL = Албанија
country_AM = Ерменија
country_AT = Австрија
country_AU = Австралија
country_AZ = Азербејџан
country_BA = Босна и Херцеговина
country_BD = Бангладеш
country_BE = Белгија
country_BG = Бугарија
country_BY = Белорусија
country_CA = Канада
country_CH = Швајцарија
country_CY = Кипар
country_CZ = Чешка
country_DE = Германија
country_DK = Данска
country_EE = Естонија
country_ES = Шпанија
country_FI = Финска
country_FR = Франција
country_GB = Обединето Кралство
country_GE = Грузија
country_GR = Грција
country_HR = Хрватска
country_HU = Унгарија
country_ID = Индонезија
country_IE = Ирска
country_IL = Израел
country_IS = Исланд
country_IT = Италија
country_JO = Јордан
country_JP = Јапонија
country_KE = Кенија
country_LB = Либан
country_LI = Лихтенштајн
country_LK = Шри Ланка
country_LT = Литванија
country_LU = Луксембург
country_LV = Латвија
country_MA = Мароко
country_MC = Монако
country_MD = Молдавија
country_ME = Црна Гора
country_MK = Северна Македонија
country_MT = Малта
country_NL = Холандија
country_NO = Норвешка
country_NZ = Нов Зеланд
country_PK = Пакистан
country_PL = Полска
country_PT = Португалија
country_RO = Романија
country_RS = Србија
country_RU = Русија
country_SE = Шведска
country_SI = Словенија
country_SK = Словачка
country_SM = Сан Марино
country_TN = Тунис
country_TR = Турција
country_UA = Украина
country_US = Соединети Американски Држави
country_VA = Света Столица
country_XK = Косово
