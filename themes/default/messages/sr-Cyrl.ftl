# Serbian. Serbian in Latin letters is made of this file. Terms and the reasons for them: docs/glossary.md.
# What languages call themselves is said once for all, in en.ftl.

# The words below are a draft. Who has read them all takes this message out.
words_draft = Речи на овим страницама су нацрт: изворни говорник их још није прегледао.

## Around every page

skip_to_content = На садржај
nav_label = Главни мени
home_label = Почетна
crumbs_label = Где се налази страница
nav_practices = Праксе
nav_cities = Градови
nav_topics = Теме
nav_events = Позиви и догађаји
nav_calls = Позиви
nav_hubs = Регионални центри
nav_transfers = Ко је од кога учио
nav_organisations = Организације
nav_people = Људи на функцији
nav_sources = Извори
nav_discrepancies = Где се извори разилазе
nav_pages = Странице
languages_label = Језици
tongue_elsewhere = ова страница није преведена
search_label = Претрага
search_button = Тражи
search_examples = млади, безбедност …
search_results = Резултати претраге
search_browse = Или прегледајте
search_needs_script = За претрагу је потребан JavaScript, а овај прегледач га не извршава. Спискови испод воде на исте странице.
search_error = Претрага не може да се учита. Да ли је уређај повезан на интернет?
promise = Свака пракса овде наводи своје изворе и каже колико су докази снажни. Што се не зна, то се каже.
footer_label = Више
feed = Шта је ново (канал)
open_data = Отворени подаци
data_intro = Оно што је на овим страницама, као датотеке за програме и табеле.
data_json = JSON садржи целе записе; верзија облика је под „schema”.
data_csv = CSV је у UTF-8. Ставке списка раздвојене су са „ | ”, датуми се пишу година, месец, дан. Ћелија коју би табела схватила као формулу почиње апострофом.
data_xlsx = XLSX је иста табела као радна свеска: ниједан текст у њој не схвата се као датум или формула. Текст предуг за ћелију завршава са „[…]”.
data_ttl = Turtle садржи теме као тезаурус (SKOS), на свим језицима одједном.
data_thesaurus = Теме као тезаурус (SKOS, Turtle)
data_unknown = „unknown” значи да је неко тражио, а извори не кажу. Празна ћелија значи да нико није тражио.
data_rights = Сваки запис под „rights” каже ко сме да га користи. Речи извора остају његових аутора.
data_cite = Ко наводи запис, прво наводи његове изворе, затим ову страницу с адресом записа и даном.
data_file = { $file }.csv, { $file }.xlsx, { $file }.json: { $n }
cite_title = Наведите ово
cite_intro = Прво наведите изворе, затим ову страницу, и додајте дан када сте је прочитали.
news_title = Шта је ново
news_intro = Праксе, градови, позиви и догађаји који су додати, измењени или повучени, најновији први.
news_new = Ново
news_changed = Измењено
news_withdrawn = Повучено
news_none = Још нема ничега.
news_digest = Последњи месец као текст за имејл
compare_title = Упоредите праксе
compare_intro = Две до четири једна поред друге, речима њихових страница.
compare_with = Упореди са другима
compare_remove = Уклони
compare_add = Још једна поред њих
compare_none = Отворите праксу и изаберите „Упореди са другима”.
compare_failed = Ово није могло да се учита:
compare_needs_script = Поређење прави скрипта у вашем прегледачу, а она овде не ради.
contents_label = На овој страници
link_to_part = Веза до овог дела
scheme_label = Боје:
scheme_system = као систем
scheme_light = светле
scheme_dark = тамне
side_page = Ова страница
page_edit = Предложите измену текста
page_mistake = Пријавите грешку
page_mistake_to = Грешка? Обратите се:
page_share = Подели
address_copied = Адреса је копирана.
mistake_mail_subject = Грешка на страници: { $title }
side_label = Укратко
text_label = Цео текст
list_comma = ,
list_semicolon = ;
not_known = Не зна се.
not_known_list = Не зна се:
not_applicable = Не односи се.
omitted_number = [број је изостављен]
omitted_address = [адреса је изостављена]
date_unknown = датум није познат
since = од
as_of = стање: { $date }
title_of_page = { $title }, страница { $page }

## Search: what the script says

find_count = { $n ->
    [0] Ништа није нађено
    [one] { $n } резултат
    [few] { $n } резултата
   *[other] { $n } резултата
}
find_searching = Тражи се …
find_completions = Речи које тако почињу
find_more = Прикажи још резултата
find_all = Сви резултати ({ $n }), са филтерима
find_in_language = језик: { $language }
find_also_in = такође: { $languages }
find_also_words = садржи: { $words }
find_also_foreign = садржи „{ $words }” на другом језику
find_demoted = дуго без нових сазнања, па је зато ниже
find_under = У одељку { $heading }
find_replaced = Ниједна страница нема „{ $written }”. Ово су резултати за { $words }.
find_completed = Ниједна страница нема „{ $written }” као посебну реч. Ово су резултати за { $words }.
find_missing = Ниједна страница нема „{ $words }”. Ово су резултати за остале речи.
find_none_has = Ниједна страница нема „{ $words }”.
find_most_words = Ниједна страница нема све речи ({ $clauses }). Ове имају { $matched ->
    [1] једну
   *[other] { $matched }
} од њих.
find_begun = Пишите даље: речи које тако почињу налазе се од трећег слова.
find_cut = Текст је био предугачак: претражен је само почетак.
find_unread = Ова страница је старија од индекса претраге и не може да тражи на свим његовим језицима. Учитајте је поново.
find_sort_label = Поређај по
find_sort_relevance = најбољем поклапању
find_sort_reviewed = датуму прегледа
find_sort_evidence = снази доказа
find_filters_label = Филтери
find_facets_label = Сузите резултате
find_facet_all = Прикажи све ({ $n })
find_more_facets = Још филтера
find_remove_filter = Уклони филтер { $facet }: { $value }
find_clear_filters = Уклони све филтере
find_without_filter = Без филтера { $value }
find_without_word = Без „{ $word }”
find_near_topics = Блиске теме
find_advice = Покушајте са мање речи или с другим речима, на било ком језику и писму овог сајта.
find_browse = Прегледајте све праксе
find_about = Претражите праксе, градове, теме и позиве, на било ком језику и писму овог сајта.
find_tell_hub = Реците центру шта сте тражили
find_retry = Покушај поново
find_error_offline = Део претраге не може да се учита. Да ли је уређај повезан на интернет?
find_error_slow = Део претраге није стигао на време.
find_error_missing = Део претраге недостаје на серверу. Ако је сајт управо обновљен, покушајте поново за минут.
find_error_damaged = Део претраге је двапут стигао оштећен. Покушајте касније.
find_error_unreadable = Ова страница и индекс претраге не одговарају једно другом. Учитајте страницу поново.
find_error_old = Овај прегледач је престар за претрагу. Спискови пракси воде на исте странице.
find_error_broken = Претрага је престала да ради. Покушајте поново или поново учитајте страницу.

## Home

home_question = Са чим се суочава ваш град?
home_drafts = { $n ->
    [one] { $n } текст на овом језику превела је машина и још га нико није прегледао. Страница то каже и води до изворног текста.
    [few] { $n } текста на овом језику превела је машина и још их нико није прегледао. Свака страница то каже и води до изворног текста.
   *[other] { $n } текстова на овом језику превела је машина и још их нико није прегледао. Свака страница то каже и води до изворног текста.
}
home_drafts_lists = Називи тема и организација на овом језику су нацрти које још нико није прегледао.
count_questions = { $n ->
    [one] отворено питање
    [few] отворена питања
   *[other] отворених питања
}
count_cities = { $n ->
    [one] град
    [few] града
   *[other] градова
}
count_practices = { $n ->
    [one] пракса
    [few] праксе
   *[other] пракси
}
home_recent = Недавно прегледано
home_cities = Градови у овој бази знања
map_list = Градови на овој мапи
sea_adriatic = Јадранско море
sea_ionian = Јонско море
sea_aegean = Егејско море
sea_black = Црно море
sea_tyrrhenian = Тиренско море
sea_mediterranean = Средоземно море
sea_baltic = Балтичко море
sea_north = Северно море
sea_atlantic = Атлантски океан
home_questions = Шта мрежа још не зна
home_topics = По темама
home_events = Позиви, догађаји и вести
home_calls = Отворени позиви и следећи догађаји
home_new = Сви позиви, догађаји и вести

## Lists

intro_practices = Шта су градови урадили, раде или планирају, испричано тако да други град може да процени.
intro_cities = Сваки град са оним што је пробао. Број каже колико је пракси одатле.
intro_topics = Број каже колико пракси има на ту тему.
intro_events = Догађаји, вести, публикације и позиви. Прво је оно што тек долази, затим најновије.
intro_calls = Позиви за грантове и предлоге. Отворени су први.
intro_hubs = Ко брине о праксама једног региона и одговара на питања о њима.
intro_transfers = Градови који су учили од другог града и шта је из тога проистекло, укључујући и неуспехе.
intro_organisations = Они који воде, финансирају, подржавају или су именовани у овоме што се овде прича.
intro_people = Само људи на јавној или стручној функцији, сваки са датумом извора.
intro_sources = Све што се овде прича почива на једном од ових извора. Што је у њима погрешно, показује се, а не поправља.
intro_discrepancies = Где два извора, или два места у истом извору, кажу различито, показује се и једно и друго.
browse_title = { $facet }: { $value }
browse_all = { $n ->
    [one] { $n } пракса.
    [few] { $n } праксе.
   *[other] { $n } пракси.
}
browse_some = { $n ->
    [one] { $n } пракса од укупно { $total }.
    [few] { $n } праксе од укупно { $total }.
   *[other] { $n } пракси од укупно { $total }.
}
browse_profile = О овом запису
browse_combine = Додај још филтера
browse_empty = Овде још нема ничега.
all_practices = Све праксе ({ $n })
all_cities = { $n ->
    [1] Град
   *[other] Сви градови ({ $n })
}
results_label = Праксе
facets_label = Сузите списак
facet_all = Све
pager_label = Странице
pager_page = Страница { $page } од { $pages }
pager_previous = Претходна страница
pager_next = Следећа страница
pager_number = Страница { $page }
more_entries = { $n ->
    [one] Још { $n }
    [few] Још { $n }
   *[other] Још { $n }
}
written_in = Језик: { $language }.
card_outcome_unknown = Исход се не зна.
card_results_unknown = Резултати се не знају.
card_overdue = Чека преглед.
card_archived = Преглед одавно касни.

facet_topic = Тема
facet_city = Град
facet_country = Земља
facet_people = Становници града
facet_hub = Регионални центар
facet_label = Ознака
facet_evidence = Докази
facet_status = Статус
facet_cost = Трошак
facet_paid = Чији новац
facet_for = За кога
facet_prevention = Превенција
facet_language = Језик
facet_freshness = Преглед
facet_kind = Врста
facet_measured = Измерени исходи
facet_months = Време до резултата
facet_perspective = Ко то каже
facet_transfer = Преузето на другом месту
facet_visibility = Ко може да види

kind_practice = Пракса
kind_city = Град
kind_hub = Регионални центар
kind_event = Догађај
kind_call = Позив
kind_transfer = Пренос
kind_discrepancy = Извори се разилазе
kind_page = Страница
kind_topic = Тема
kind_organisation = Организација
kind_person = Особа
kind_source = Извор
kind_designation = Белешка о имену

people_under_20k = Испод 20.000
people_20k_50k = 20.000 до 50.000
people_50k_100k = 50.000 до 100.000
people_100k_250k = 100.000 до 250.000
people_250k_1m = 250.000 до 1 милион
people_over_1m = Више од 1 милион
people_unknown = Не зна се
months_to_6 = До 6 месеци
months_7_12 = 7 до 12 месеци
months_13_24 = 1 до 2 године
months_over_24 = Више од 2 године
months_unknown = Не зна се
months_not_applicable = Не односи се

transfer_yes = Да
transfer_no = Није познато

freshness_current = Ажурно
freshness_due_soon = Ускоро за преглед
freshness_overdue = Преглед касни
freshness_archived = Преглед одавно касни

city_unknown = Град није познат

## A practice

brief_title = Укратко
figure_time = Време
brief_problem = Проблем
brief_approach = Приступ
brief_results = Резултати
brief_cost_and_time = Трошак и време
brief_takes = Шта је потребно
brief_first_step = Први корак
brief_limits = Шта вам ово не може рећи
brief_who_says = Ко то каже
sources_and_defects = Извори и њихови недостаци
results_planned = Још их нема: ово је план.
results_outcome_unknown = Исход се не зна: ово је био план, а извори се ту завршавају.
cost_unknown = Трошак није познат.
cost_funders = Плаћа:
cost_paid_by = Извор новца:
cost_amount_in_year = { $amount } ({ $year })
time_to_start = { $n ->
    [0] без чекања од одлуке до почетка
    [one] { $n } месец од одлуке до почетка
    [few] { $n } месеца од одлуке до почетка
   *[other] { $n } месеци од одлуке до почетка
}
time_to_results = { $n ->
    [one] { $n } месец до првих резултата
    [few] { $n } месеца до првих резултата
   *[other] { $n } месеци до првих резултата
}
period_from_to = Почетак: { $start }; крај: { $end }
period_from = Почетак: { $start }
period_until = Крај: { $end }
ask_the_city = Питајте град
ask_whom = Кога питати
reviewed_short = прегледано: { $date }

label_what_this_means = Шта ово значи
label_proposal = Предлог
label_proposal_meaning = Обећање, план или предлог; нема извештаја да је ишта урађено.
label_approach = Приступ
label_approach_meaning = Описано од стране оних који га воде, финансирају или су домаћини; без докумената и бројки.
label_practice = Пракса
label_practice_meaning = Урађено је избројано или документовано, или је измерена промена.
label_evaluated_practice = Вреднована пракса
label_evaluated_practice_meaning = Учинак је проверен поређењем, у независном вредновању.

evidence_title = Докази
evidence_label = Ознака
evidence_step = Степен { $n } од 5
evidence_basis = Почива на
evidence_measured = Измерени исходи
evidence_harms = Нежељене последице
evidence_E0 = E0, намера: обећање, план или предлог; нема извештаја да је ишта урађено.
evidence_E1 = E1, сведочење: описано од стране оних који га воде, финансирају или су домаћини; без докумената и бројки.
evidence_E2 = E2, документован рад: активности, учесници или производи су избројани или објављени.
evidence_E3 = E3, измерена промена: бројке пре и после, или кретање, без поређења.
evidence_E4 = E4, проверен допринос: упоредна група или друго независно вредновање.
evidence_E5 = E5, поновљено: проверено на више места, или систематски преглед.
basis_official_statement = изјава функционера
basis_implementer_report = извештај оних који је спроводе
basis_network_report = извештај мреже
basis_press = штампа
basis_internal_data = интерни подаци
basis_independent_evaluation = независно вредновање
basis_peer_review = преглед колега
basis_systematic_review = систематски преглед
basis_none = ништа
measured_yes = Да.
measured_partly = Делимично.
measured_planned = Планирано.
measured_no = Не.
measured_unknown = Не зна се.
outcomes_title = Измерени исходи
outcome_what = Исход
outcome_direction = Промена
outcome_before = Пре
outcome_after = После
direction_improved = Побољшање
direction_mixed = У оба смера
direction_no_change = Без промене
direction_worsened = Погоршање
direction_unknown = Не зна се

status_idea = Идеја
status_proposed = Предложена
status_planned = Планирана
status_pilot = Проба
status_ongoing = У току
status_completed = Завршена
status_discontinued = Обустављена
status_unknown = Не зна се

cost_none_extra = Без додатног трошка
cost_lt_5k = Испод 5.000 €
cost_5k_25k = 5.000 до 25.000 €
cost_25k_100k = 25.000 до 100.000 €
cost_100k_500k = 100.000 до 500.000 €
cost_gt_500k = Преко 500.000 €

paid_own_budget = Сопствени буџет
paid_national = Држава
paid_eu = Европска унија
paid_donor = Донатори
paid_business = Привреда
paid_other = Други
paid_unknown = Није познато

prevention_universal = За све (примарна превенција)
prevention_targeted = За групе у ризику (секундарна превенција)
prevention_individual = За особе које су већ укључене (терцијарна превенција)
prevention_not_applicable = Није превентивна мера
prevention_unknown = Ниво превенције није познат

for_unknown = Не зна се
group_unknown = Не зна се
group_general_public = Шира јавност
group_young_people = Млади
group_children = Деца
group_women = Жене
group_men = Мушкарци
group_families = Породице
group_roma_communities = Ромске заједнице
group_displaced_persons = Расељена лица
group_readmission_returnees = Лица враћена по споразумима о реадмисији
group_conflict_zone_returnees = Лица враћена из подручја сукоба
group_minorities = Мањине
group_victims = Жртве
group_teachers = Наставници
group_youth_workers = Омладински радници
group_religious_leaders = Верске вође
group_police = Полиција
group_municipal_staff = Општински службеници
group_elected_officials = Изабрани функционери
group_media = Медији
group_business = Привреда
group_other = Други

side_status = Статус
side_for = За кога
side_topics = Теме
side_lead = Води
side_partners = Помињу се и
side_related = Сродне праксе
side_hub = Регионални центар
side_print = На папиру
print_brief = Када се одштампа, ова страница је сажетак на једном листу.
print_everything = Да бисте одштампали све, прво отворите ову везу.
print_button = Одштампај сажетак
print_all = Одштампај све

role_lead = води
role_co_lead = води заједно с другима
role_funder = финансира
role_implementer = спроводи
role_technical_support = стручна подршка
role_host = домаћин
role_referral = упућује људе
role_evaluator = вреднује
role_advocate = јавно се залаже
role_as_of = { $role }, стање: { $date }

block_takes = Шта је потребно
block_starter = Почетна верзија
block_delivery = Како се спроводи
block_elsewhere = Да би се урадило на другом месту
block_lessons = Шта је научено
field_takes_mandate = Законско овлашћење или одлука
field_takes_staff_fte = Запослени, у пуном радном времену
field_takes_skills = Вештине
field_takes_partners_needed = Партнери
field_takes_data_needed = Подаци
field_starter_cost = Најмање кошта
field_starter_staff = Најмање тражи
field_starter_first_month = У првом месецу
field_delivery_mode = Облик
field_delivery_place = Место
field_delivery_dose = Колико често и колико дуго
field_delivery_tailoring = Прилагођено свакој особи
field_delivery_modifications = Измењено у ходу
field_delivery_fidelity = Колико се пратио план
field_elsewhere_core = Задржите
field_elsewhere_adaptable = Може се изменити
field_elsewhere_preconditions = Мора постојати пре тога
field_elsewhere_not_if = Не почињите ако
fit_title = Да ли нам одговара?
fit_intro = Одговорите за свој град. Одговори остају на овом уређају и улазе у писмо испод.
fit_begin = Одговарај ред по ред
fit_clear = Обриши моје одговоре
fit_yes = да
fit_no = не
fit_unsure = не знамо
fit_preconditions = Има ли тога код нас?
fit_mandate = Имамо ли надлежност, или може да одлучи скупштина?
fit_partners = Можемо ли да придобијемо ове партнере?
fit_data = Имамо ли ове податке?
fit_not_if = Да ли је код нас тако? Онда је боље не почињати.
described_count = Од { $all } делова потпуног описа овде је { $n }.
described_missing = Није описано:
described_materials = материјали
described_provider = ко то спроводи и с којим вештинама
described_mode = у ком облику
described_place = где
described_dose = колико често и колико дуго
described_tailoring = шта се прилагођава свакој особи
described_modifications = шта се успут променило
described_fidelity_planned = шта је требало да остане како је планирано
described_fidelity = шта је остало како је планирано
field_lessons_worked = Шта је успело
field_lessons_did_not_work = Шта није успело
field_lessons_would_change = Шта би променили
materials_title = За читање и употребу
material_job_description = опис радног места
material_protocol = протокол
material_budget_line = буџетска ставка
material_contract = уговор
material_training = обука
material_form = образац
material_other = други материјал

## Quotes, facts, sources

quotes_title = Њиховим речима
facts_title = Чињенице
source_label = Извор:
derived = Наш рачун: { $sum }.
value_at_least = најмање { $value }
value_at_most = највише { $value }
value_approx = око { $value }
translated_unofficial = Из незваничног превода.
translated_machine_reviewed = Машински превод, прегледао га је човек.
translated_machine_unreviewed = Машински превод који нико није прегледао.
page_not_translated = Овај текст још није преведен. Језик текста: { $language }.
page_other_alphabet = Овај текст је написан латиницом.
page_to_original = Страница изворног текста
page_also_in = Постоји и на:
page_translated_original = Изворни текст.
page_translated_official = Званични превод.
page_translated_unofficial = Незванични превод.
page_translated_machine_reviewed = Машински превод, прегледао га је човек.
page_translated_machine_unreviewed = Машински превод који нико није прегледао.
page_translated_script_conversion = Пренето из другог писма истог језика.
page_translated_earlier = Изворни текст је отад измењен.
page_words_left = { $left ->
    [one] { $left } од { $n } текстова још није преведен.
    [few] { $left } од { $n } текстова још нису преведена.
   *[other] { $left } од { $n } текстова још није преведено.
}
translated_by = Превод: { $role }.
translation_reviewed = Прегледао изворни говорник: { $date }

sources_title = Извори
source_untitled = Без наслова: { $kind }
source_untitled_of = Без наслова: { $kind }, { $date }
source_authors = Аутори
source_letter_role = Одговорио
source_publisher = Издавач
source_published = Објављено
source_perspective = Прича
source_language = Језик
source_translation = Превод
source_translator = Преводилац:
source_original = Изворник
source_url = На интернету
source_archived = Архивирана копија
source_consulted = Прочитано за ову базу знања
source_rights = Права
source_practices = Праксе које почивају на њему
publisher_unknown = издавач није познат
defects_title = Недостаци у овом извору
defects_intro = Грешке, празнине и недовршене белешке, онако како су затечене. Показују се, никад се не поправљају прећутно.
source_news_article = Новински чланак
source_blog_post = Објава на блогу
source_conference_summary = Сажетак са конференције
source_official_document = Званични документ
source_report = Извештај
source_evaluation = Вредновање
source_dataset = Скуп података
source_interview = Интервју
source_letter = Писмо
source_web_page = Веб-страница
source_legal_act = Правни акт
perspective_city = град
perspective_implementer = они који је спроводе
perspective_funder = они који плаћају
perspective_network = мрежа
perspective_un = Уједињене нације
perspective_press = штампа
perspective_academic = наука
perspective_civil_society = цивилно друштво
perspective_national_government = државна власт
licence_unknown = Лиценца није позната
licence_all_rights_reserved = Сва права задржана

## Questions

questions_title = Отворена питања
questions_intro = Извори остављају отворена ова питања.
ask_by_mail = Напишите имејл са овим питањима
ask_by_phone = Телефон:
ask_members = Чланови мреже налазе адресу у свом издању.
ask_via = Питања иду преко
ask_goes_to = Питања се шаљу на
ask_no_address = Овде није позната адреса за питања. Копирајте писмо и пошаљите га служби коју нађете.
ask_letter = Писмо
ask_subject = Предмет:
ask_greeting = Поштоване колеге,
ask_closing = С поштовањем
ask_copy = Копирај писмо
ask_copied = Копирано.
ask_too_long = Веза за имејл не може да понесе сва. Копирајте писмо.
ask_languages = Тамо се говори:
ask_willing = Спремни су на:
ask_mail_subject = Питања о „{ $title }”
ask_mail_opening = Прочитали смо ову страницу и били бисмо вам захвални на одговору на ова питања:
willing_call = разговор телефоном
willing_visit_host = пријем посете
willing_mentor = менторство
willing_documents = дељење докумената

question_cities = Који је то град био?
question_target_groups = За кога је било намењено?
question_period = Од када до када је трајало?
question_lead = Ко то води?
question_brief_results = Шта је из тога проистекло и како се то зна?
question_brief_takes = Шта је потребно: људи, овлашћење, партнери?
question_evidence_harms = Да ли је било нежељених последица и да ли их је неко пратио?
question_evidence_outcomes_measured = Да ли је ишта мерено?
question_status = Да ли још траје?
question_cost_band = Колико је коштало и ко је платио?
question_cost_amount = Колико је тачно коштало?
question_cost_funders = Ко је платио?
question_cost_paid_by = Чијим новцем је плаћено?
question_time_months_to_start = Колико је времена прошло од одлуке до почетка?
question_time_months_to_results = Колико је времена прошло до првих резултата?
question_requirements_mandate = Којом одлуком или законом је успостављено?
question_requirements_staff_fte = Колико људи ради на томе?
question_requirements_skills = Које су вештине потребне?
question_requirements_partners_needed = Који су партнери потребни?
question_requirements_data_needed = Који су подаци потребни?
question_requirements_starter = Са колико мало може да почне један град?
question_delivery = Како се спроводи, корак по корак?
question_transferability_core = Шта други град мора да задржи?
question_transferability_adaptable = Шта други град може да измени?
question_transferability_preconditions = Шта мора да постоји пре почетка?
question_transferability_not_if = Када други град не треба да почиње?
question_lessons = Шта сте научили и шта бисте променили?
question_described = Како се спроводи? Молимо вас, реците нам о: { $items }.
question_city_structures = Која се тела баве безбедношћу и превенцијом и којом су одлуком основана?
question_city_membership = Да ли је град члан неке мреже и од када?
question_city_membership_since = Од када је град члан мреже?
question_city_population = Колико људи тамо живи и према ком попису?
question_transfer_follow_up = Како сада иде у граду { $to }? Последње што се зна је од { $date }: { $stage }.
question_transfer_started = Када је почело?
question_transfer_kept = Шта сте од ње задржали?
question_transfer_changed = Шта сте променили и зашто?
question_transfer_dropped = Шта сте изоставили и зашто?
question_transfer_result = Шта је из тога проистекло и како се то зна?
question_transfer_lessons = Шта сте научили?
question_event_date = Када је то било?
question_event_place = Где је то било?
question_event_organisers = Ко је то организовао?
question_call_closes = До када може да се пријави?
question_call_opens = Од када може да се пријави?
question_call_amount = Колико средстава има?
question_call_own_share = Шта подносиоци морају сами да обезбеде?
question_call_who_may_apply = Ко може да се пријави?
question_call_countries = Из којих земаља може да се пријави?
question_call_languages = На којим језицима може да се пријави?
question_hub_launched = Када је регионални центар почео с радом?
question_hub_countries = Које земље центар опслужује?
question_hub_languages = На којим језицима центар ради?

## Review

review_title = Прегледано
due = Следећи преглед: { $date }
verification_desk = написано на основу докумената
verification_source_checked = проверено у изворима
verification_city_confirmed = потврдио град
verification_independently_checked = независно проверено
banner_overdue = Преглед овог записа је већ требало да буде обављен (рок: { $due }). Можда више није тачан.
banner_archived = Преглед овог записа одавно касни (рок: { $due }). Чува се као сведочанство. Не ослањајте се на њега.
banner_outcome_unknown = Исход се не зна. Ово је био план (најновији извор: { $date }).
changes_title = Измене овог записа
notes_label = Белешке о именима

## A city

city_practices = Шта је град пробао
city_no_practices = Још нам није позната ниједна пракса овог града.
city_exchange = За размену и учење
city_offers = Може да научи друге
city_seeks = Жели да научи
city_priorities = Шта је граду важно
city_events = Догађаји и вести
city_officials = На функцији, према датуму извора
city_structures = Тела за безбедност
city_membership = Чланство
city_population = Становници
city_languages = Службени језици

## A topic

topic_eyebrow = Тема
topic_leads_to = { $n ->
    [one] { $n } пракса
    [few] { $n } праксе
   *[other] { $n } пракси
}
topic_no_practices = Још нам није позната ниједна пракса на ову тему.
topic_events = Догађаји и вести
topic_narrower = Уже теме
topic_related = Сродне теме
topic_cities = Градови
topic_offering = Могу да науче друге
topic_seeking = Желе да науче
topic_other_words = Други називи
topic_sdg = Потциљеви Циљева одрживог развоја
topic_follow = Пратите ову тему

## A hub

hub_mandate = Шта ради
hub_practices = Праксе о којима брине
hub_contact = Контакт
hub_no_contact = Још нам није познат контакт овог центра.
hub_region = Регион
hub_countries = Земље
hub_launched = Почетак рада
hub_languages = Језици
hub_cities = Градови

## An event

event_when = Када
event_where = Где
event_online = Преко интернета.
event_organisers = Организује
event_deadline = Рок
event_event = Догађај
event_news = Вест
event_publication = Публикација
event_call = Позив
event_visit = Посета
deadline_open = Отворено; рок: { $date }
deadline_past = Затворено: { $date }
deadline_to_come = Још није отворено; отвара се: { $opens }; рок: { $date }
deadline_opens = Још није отворено; отвара се: { $opens }
calendar_add = Додај у календар
calendar_city = Календар догађаја овде, за претплату
calendar_all = Календар догађаја и рокова, за претплату
calendar_deadline = Рок: { $title }

call_opens = Отвара се
call_url = Где се пријављује
call_who = Ко може да се пријави
call_countries = Из којих земаља
call_amount = Колико
call_own_share = Сопствено учешће
call_languages = Језици пријаве
call_by = Ко даје
call_documents = Шта прочитати и попунити
call_always_open = Стално отворено.
call_from_to = Од { $min } до { $max }
call_from = Од { $min }
call_up_to = До { $max }
call_in_all = Укупно { $total } за све
# A day and an hour: 31 May 2026, 12:00 (UTC+02:00).
moment = { $day } { $time } ({ $zone })

## Organisations and people

organisation_practices = Учествује у
organisation_events = Догађаји и вести
organisation_people = Људи
organisation_url = На интернету
organisation_municipality = Општина
organisation_city_network = Мрежа градова
organisation_regional_hub = Регионални центар
organisation_national_government = Државна власт
organisation_un_agency = Уједињене нације
organisation_international_org = Међународна организација
organisation_ngo = Невладина организација
organisation_university = Универзитет
organisation_business = Предузеће
organisation_cooperative = Задруга
organisation_media = Медиј
organisation_embassy = Амбасада
organisation_fund = Фонд
organisation_other = Организација
person_eyebrow = На јавној функцији, према датуму извора
person_functions = Функције
person_quoted_in = Цитирано у
person_spellings = Други начини писања

## Transfers and discrepancies

transfers_title = Ко је учио из овога
transfer_eyebrow = Један град је учио од другог
transfer_says_interest = { $to } показује интересовање
transfer_says_contact = { $to } је у контакту
transfer_says_studying = { $to } проучава
transfer_says_adapting = { $to } прилагођава
transfer_says_piloting = { $to } испробава
transfer_says_implemented = { $to } уводи
transfer_says_sustained = { $to } одржава
transfer_says_stopped = { $to } прекида
transfer_says_not_pursued = { $to } не наставља
matrix_title = Теме и градови
matrix_intro = Колико пракси сваки град има на свакој теми; што је тачка већа, то их је више.
matrix_cut = Теме и градови са мање пракси су изостављени.
network_legend = Стрелица води од града који је праксу имао до оног који ју је преузео. Пуна линија: уведена или одржана. Испрекидана: у току. Тачкаста: заустављена или није настављена.
network_table = Исто као табела
network_from = Од
network_to = До
network_stage = Докле је стигло
transfer_to = ка
transfer_started = Почело
transfer_support = Шта је помогло
transfer_kept = Задржано
transfer_changed = Измењено и зашто
transfer_dropped = Изостављено и зашто
transfer_result = Шта је проистекло
transfer_stopped = Зашто је стало
transfer_lessons = Шта је научено
transfer_confirmed = Потврђује
transfer_confirmed_by_none = Још нико
relation_inspired_by = Подстакнуто њоме.
relation_adapted_from = Прилагођено према њој.
relation_replicated = Исто, још једном.
relation_co_developed = Настало заједнички.
stage_interest = Интересовање
stage_contact = У контакту
stage_studying = Проучава се
stage_adapting = Прилагођава се
stage_piloting = Испробава се
stage_implemented = Уведено
stage_sustained = Одржало се
stage_stopped = Обустављено
stage_not_pursued = Није настављено
support_document = документ
support_call = разговор
support_study_visit = студијска посета
support_mentoring = менторство
support_training = обука
support_funding = финансирање
support_hub_facilitation = помоћ регионалног центра
support_staff_exchange = размена запослених
support_other = нешто друго
confirmed_from = град из ког потиче
confirmed_to = град који је преузео
confirmed_hub = регионални центар
discrepancy_eyebrow = Извори се разилазе
discrepancy_values = Шта кажу
discrepancy_handling = Како се овде поступа

## Doors

redirect_title = Ова страница је премештена
withdrawn_title = Ова страница је повучена
withdrawn_text = Повучена је (датум: { $date }). Њен текст и слике се овде више не објављују.
withdrawn_more = На праксе других градова
not_found_title = Овде нема ничега
not_found_text = Адреса је можда промењена или погрешно уписана.
not_found_home = На почетну страницу

## Languages: what they are called here

language_ar = арапски
language_bg = бугарски
language_bs = босански
language_cnr = црногорски
language_de = немачки
language_el = грчки
language_en = енглески
language_es = шпански
language_fr = француски
language_hr = хрватски
language_hu = мађарски
language_it = италијански
language_ja = јапански
language_mk = македонски
language_no = норвешки
language_rom = ромски
language_ro = румунски
language_ru = руски
language_sl = словеначки
language_sq = албански
language_sr_Cyrl = српски (ћирилица)
language_sr_Latn = српски (латиница)
language_tr = турски
language_uk = украјински

## Countries (ISO 3166-1; XK is a code in common use)

country_AD = Андора
country_AL = Албанија
country_AM = Јерменија
country_AT = Аустрија
country_AU = Аустралија
country_AZ = Азербејџан
country_BA = Босна и Херцеговина
country_BD = Бангладеш
country_BE = Белгија
country_BG = Бугарска
country_BY = Белорусија
country_CA = Канада
country_CH = Швајцарска
country_CY = Кипар
country_CZ = Чешка
country_DE = Немачка
country_DK = Данска
country_EE = Естонија
country_ES = Шпанија
country_FI = Финска
country_FR = Француска
country_GB = Уједињено Краљевство
country_GE = Грузија
country_GR = Грчка
country_HR = Хрватска
country_HU = Мађарска
country_ID = Индонезија
country_IE = Ирска
country_IL = Израел
country_IS = Исланд
country_IT = Италија
country_JO = Јордан
country_JP = Јапан
country_KE = Кенија
country_LB = Либан
country_LI = Лихтенштајн
country_LK = Шри Ланка
country_LT = Литванија
country_LU = Луксембург
country_LV = Летонија
country_MA = Мароко
country_MC = Монако
country_MD = Молдавија
country_ME = Црна Гора
country_MK = Северна Македонија
country_MT = Малта
country_NL = Холандија
country_NO = Норвешка
country_NZ = Нови Зеланд
country_PK = Пакистан
country_PL = Пољска
country_PT = Португалија
country_RO = Румунија
country_RS = Србија
country_RU = Русија
country_SE = Шведска
country_SI = Словенија
country_SK = Словачка
country_SM = Сан Марино
country_TN = Тунис
country_TR = Турска
country_UA = Украјина
country_US = Сједињене Америчке Државе
country_VA = Света Столица
country_XK = Косово
