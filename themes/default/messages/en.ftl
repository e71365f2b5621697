# Every word that the site says itself. Another language has its own file beside this one; what it
# lacks is said in English.
#
# Messages with { $variables } are called from templates as msg(id="…", …); all others as t.….

## Around every page

skip_to_content = Skip to the content
nav_label = Main
home_label = Home
crumbs_label = Where this page stands
nav_practices = Practices
nav_cities = Cities
nav_topics = Topics
nav_events = Calls and events
nav_calls = Calls
nav_hubs = Hubs
nav_transfers = Who learned from whom
nav_organisations = Organisations
nav_people = People in office
nav_sources = Sources
nav_discrepancies = Where sources disagree
nav_pages = Pages
languages_label = Languages
tongue_elsewhere = this page is not translated
search_label = Search
search_button = Search
search_examples = youth, safety council …
search_results = Search results
search_browse = Or look through
search_needs_script = Searching needs JavaScript, which this browser does not run. The lists below lead to the same pages.
search_error = The search could not be fetched. Is this device online?
promise = Every practice here names its sources and says how strong its evidence is. What is not known is said.
footer_label = More
feed = What is new (feed)
open_data = Open data
data_intro = What is on these pages, as files for programs and spreadsheets.
data_json = JSON holds whole records, with the version of their form under “schema”.
data_csv = CSV is in UTF-8. Items of a list stand between “ | ”, dates are written year, month, day. A cell that a spreadsheet would take for a formula begins with an apostrophe.
data_xlsx = XLSX is the same table as a workbook: no text in it is taken for a date or a formula. A text too long for a cell ends with “[…]”.
data_ttl = Turtle holds the topics as a thesaurus (SKOS), in all languages at once.
data_thesaurus = Topics as a thesaurus (SKOS, Turtle)
data_unknown = “unknown” means that somebody looked, and the sources don’t say. An empty cell means that nobody looked.
data_rights = Each entry says under “rights” who may reuse it. The words of a source stay those of its authors.
data_cite = Whoever cites an entry cites its sources first, then this site with the address of the entry and the day.
data_file = { $file }.csv, { $file }.xlsx, { $file }.json: { $n }
cite_title = Cite this
cite_intro = Cite the sources first, then this page, and add the day on which you read it.
news_title = What is new
news_intro = Practices, cities, calls and events that came, were changed or were taken down, the latest first.
news_new = New
news_changed = Changed
news_withdrawn = Taken down
news_none = Nothing has happened yet.
news_digest = The last month as text for a mail
compare_title = Compare practices
compare_intro = Two to four side by side, in the words of their own pages.
compare_with = Compare with others
compare_remove = Take out
compare_add = Another one beside them
compare_none = Open a practice and choose “Compare with others”.
compare_failed = This could not be fetched:
compare_needs_script = The comparison is made in your browser by a script, which does not run here.
contents_label = On this page
link_to_part = Link to this part
scheme_label = Colours:
scheme_system = as the system
scheme_light = light
scheme_dark = dark
side_page = This page
page_edit = Propose a change of the text
page_mistake = Report a mistake
page_mistake_to = A mistake? Tell
page_share = Share
address_copied = The address is copied.
mistake_mail_subject = Mistake on a page: { $title }
side_label = At a glance
text_label = In full
list_comma = ,
list_semicolon = ;
not_known = Not known.
not_known_list = Not known:
not_applicable = Does not apply.
omitted_number = [number left out]
omitted_address = [address left out]
date_unknown = date not known
since = since
as_of = as of { $date }
title_of_page = { $title }, page { $page }

## Search: what the script says. It knows text, variables and a choice by a variable. Where a
## language has no words of its own it borrows these, so they choose by the number itself.

find_count = { $n ->
    [0] Nothing found
    [1] One result
   *[other] { $n } results
}
find_searching = Searching …
find_completions = Words that begin this way
find_more = Show more results
find_all = All { $n } results, with filters
find_in_language = in { $language }
find_also_in = also in { $languages }
find_also_words = matches { $words }
find_also_foreign = matches “{ $words }” in another language
find_demoted = nothing newer is known, so it comes later
find_under = Under { $heading }
find_replaced = No page has “{ $written }”. These are results for { $words }.
find_completed = No page has “{ $written }” as a word of its own. These are results for { $words }.
find_missing = No page has “{ $words }”. These are results for the other words.
find_none_has = No page has “{ $words }”.
find_most_words = No page has all { $clauses } words. These have { $matched ->
    [1] one
   *[other] { $matched }
} of them.
find_begun = Type on: words that begin this way are found from the third letter.
find_cut = That was too long: only its beginning was searched.
find_unread = This page is older than the search index and can’t search all of its languages. Reload it.
find_sort_label = Sort by
find_sort_relevance = best match
find_sort_reviewed = date of review
find_sort_evidence = strength of evidence
find_filters_label = Filters
find_facets_label = Narrow the results
find_facet_all = Show all { $n }
find_more_facets = More filters
find_remove_filter = Take away the filter { $facet }: { $value }
find_clear_filters = Take away all filters
find_without_filter = Without the filter { $value }
find_without_word = Without “{ $word }”
find_near_topics = Topics near it
find_advice = Try fewer or other words, in any language and script of this site.
find_browse = Look through all practices
find_about = Search practices, cities, topics and calls for words in any language and script of this site.
find_tell_hub = Tell the hub what you looked for
find_retry = Try again
find_error_offline = A part of the search could not be fetched. Is this device online?
find_error_slow = A part of the search did not arrive in time.
find_error_missing = A part of the search is missing on the server. If the site has just been renewed, try again in a minute.
find_error_damaged = A part of the search arrived damaged, twice. Try again later.
find_error_unreadable = This page and the search index do not fit together. Reload the page.
find_error_old = This browser is too old for the search. The lists of practices lead to the same pages.
find_error_broken = The search has stopped working. Try again, or reload the page.

## Home

home_question = What is your city dealing with?
home_drafts = { $n ->
    [one] One text in this language was translated by a machine, and nobody has reviewed it yet. Its page says so and leads to the original.
   *[other] { $n } texts in this language were translated by a machine, and nobody has reviewed them yet. Each page says so and leads to the original.
}
home_drafts_lists = Names of topics and organisations in this language are drafts that nobody has reviewed yet.
count_questions = { $n ->
    [one] open question
   *[other] open questions
}
count_cities = { $n ->
    [one] city
   *[other] cities
}
count_practices = { $n ->
    [one] practice
   *[other] practices
}
home_recent = Recently reviewed
home_cities = Cities in this knowledge base
map_list = The cities on this map
sea_adriatic = Adriatic Sea
sea_ionian = Ionian Sea
sea_aegean = Aegean Sea
sea_black = Black Sea
sea_tyrrhenian = Tyrrhenian Sea
sea_mediterranean = Mediterranean Sea
sea_baltic = Baltic Sea
sea_north = North Sea
sea_atlantic = Atlantic Ocean
home_questions = What the network does not know yet
home_topics = By topic
home_events = Calls, events and news
home_calls = Open calls and next events
home_new = All calls, events and news

## Lists

intro_practices = What cities did, do or plan, told so that another city can judge it.
intro_cities = Each with what it has tried. The number says how many practices are from there.
intro_topics = The number says how many practices there are on a topic.
intro_events = Events, news, publications and calls. What is still to come stands first, then the latest.
intro_calls = Calls for grants and proposals. The open ones come first.
intro_hubs = Who looks after the practices of a region, and answers questions about them.
intro_transfers = Cities that learned from another city, and what became of it, failures too.
intro_organisations = Those who lead, fund, support or are named in what is told here.
intro_people = Only people in a public or professional function, each as of the date of a source.
intro_sources = Everything told here rests on one of these. What is wrong in them is shown, not mended.
intro_discrepancies = Where two sources, or two places in one, say different things, both are shown.
browse_title = { $facet }: { $value }
browse_all = { $n ->
    [one] One practice.
   *[other] { $n } practices.
}
browse_some = { $n ->
    [one] One of { $total } practices.
   *[other] { $n } of { $total } practices.
}
browse_profile = About this entry
browse_combine = Add more filters
browse_empty = There is nothing here yet.
all_practices = { $n ->
    [one] All practices
   *[other] All { $n } practices
}
all_cities = { $n ->
    [one] The city
   *[other] All { $n } cities
}
results_label = Practices
facets_label = Narrow the list
facet_all = All of them
pager_label = Pages
pager_page = Page { $page } of { $pages }
pager_previous = Previous page
pager_next = Next page
pager_number = Page { $page }
more_entries = { $n ->
    [one] One more
   *[other] { $n } more
}
written_in = In { $language }.
card_outcome_unknown = Outcome not known.
card_results_unknown = Results not known.
card_overdue = Due for review.
card_archived = Long past its review.

facet_topic = Topic
facet_city = City
facet_country = Country
facet_people = People in the city
facet_hub = Hub
facet_label = Label
facet_evidence = Evidence
facet_status = Status
facet_cost = Cost
facet_paid = Whose money
facet_for = For whom
facet_prevention = Prevention
facet_language = Language
facet_freshness = Review
facet_kind = Kind
facet_measured = Outcomes measured
facet_months = Time to results
facet_perspective = Who says so
facet_transfer = Taken up elsewhere
facet_visibility = Who may see it

kind_practice = Practice
kind_city = City
kind_hub = Hub
kind_event = Event
kind_call = Call
kind_transfer = Transfer
kind_discrepancy = Where sources disagree
kind_page = Page
kind_topic = Topic
kind_organisation = Organisation
kind_person = Person
kind_source = Source
kind_designation = Note on a name

people_under_20k = Under 20,000
people_20k_50k = 20,000 to 50,000
people_50k_100k = 50,000 to 100,000
people_100k_250k = 100,000 to 250,000
people_250k_1m = 250,000 to 1 million
people_over_1m = Over 1 million
people_unknown = Not known
months_to_6 = Up to 6 months
months_7_12 = 7 to 12 months
months_13_24 = 1 to 2 years
months_over_24 = More than 2 years
months_unknown = Not known
months_not_applicable = Does not apply

transfer_yes = Yes
transfer_no = Not that we know of

freshness_current = Up to date
freshness_due_soon = Due soon
freshness_overdue = Overdue
freshness_archived = Long past its review

city_unknown = City not known

## A practice

brief_title = In brief
figure_time = Time
brief_problem = The problem
brief_approach = The approach
brief_results = Results
brief_cost_and_time = Cost and time
brief_takes = What it takes
brief_first_step = A first step
brief_limits = What this can’t tell you
brief_who_says = Who says so
sources_and_defects = Sources and their defects
results_planned = None yet: this is a plan.
results_outcome_unknown = Outcome not known: this was a plan, and the sources end there.
cost_unknown = The cost is not known.
cost_funders = Paid by
cost_paid_by = Source of the money:
cost_amount_in_year = { $amount } ({ $year })
time_to_start = { $n ->
    [0] no time from decision to start
    [one] one month from decision to start
   *[other] { $n } months from decision to start
}
time_to_results = { $n ->
    [one] one month to first results
   *[other] { $n } months to first results
}
period_from_to = From { $start } to { $end }
period_from = Since { $start }
period_until = Until { $end }
ask_the_city = Ask the city
ask_whom = Whom to ask
reviewed_short = reviewed { $date }

label_what_this_means = What this means
label_proposal = Proposal
label_proposal_meaning = A pledge, a plan or a proposal; nothing is reported as done.
label_approach = Approach
label_approach_meaning = Described by those who run, fund or host it; no documents or counts.
label_practice = Practice
label_practice_meaning = What was done is counted or documented, or a change was measured.
label_evaluated_practice = Evaluated practice
label_evaluated_practice_meaning = Its effect was tested against a comparison, by an independent evaluation.

evidence_title = Evidence
evidence_label = Label
evidence_step = Step { $n } of 5
evidence_basis = It rests on
evidence_measured = Outcomes measured
evidence_harms = Unwanted effects
evidence_E0 = E0, intention: a pledge, plan or proposal; nothing is reported as done.
evidence_E1 = E1, testimony: described by those who run, fund or host it; no documents or counts.
evidence_E2 = E2, outputs documented: activities, participants or products are counted or published.
evidence_E3 = E3, change measured: figures before and after, or a trend, without a comparison.
evidence_E4 = E4, contribution tested: a comparison group or another independent evaluation.
evidence_E5 = E5, replicated: tested in more than one place, or a systematic review.
basis_official_statement = an official’s statement
basis_implementer_report = a report by those who carry it out
basis_network_report = a report by the network
basis_press = press
basis_internal_data = internal data
basis_independent_evaluation = an independent evaluation
basis_peer_review = a review by peers
basis_systematic_review = a systematic review
basis_none = nothing
measured_yes = Yes.
measured_partly = In part.
measured_planned = Planned.
measured_no = No.
measured_unknown = Not known.
outcomes_title = Measured outcomes
outcome_what = Outcome
outcome_direction = Change
outcome_before = Before
outcome_after = After
direction_improved = For the better
direction_mixed = Both ways
direction_no_change = No change
direction_worsened = For the worse
direction_unknown = Not known

status_idea = An idea
status_proposed = Proposed
status_planned = Planned
status_pilot = Pilot
status_ongoing = Ongoing
status_completed = Completed
status_discontinued = Discontinued
status_unknown = Not known

cost_none_extra = No extra cost
cost_lt_5k = Under €5,000
cost_5k_25k = €5,000 to €25,000
cost_25k_100k = €25,000 to €100,000
cost_100k_500k = €100,000 to €500,000
cost_gt_500k = Over €500,000

paid_own_budget = Own budget
paid_national = National government
paid_eu = European Union
paid_donor = Donors
paid_business = Business
paid_other = Others
paid_unknown = Not known

prevention_universal = For everyone (primary prevention)
prevention_targeted = For groups at risk (secondary prevention)
prevention_individual = For people already involved (tertiary prevention)
prevention_not_applicable = Not a measure of prevention
prevention_unknown = Level of prevention not known

for_unknown = Not known
group_unknown = Not known
group_general_public = The general public
group_young_people = Young people
group_children = Children
group_women = Women
group_men = Men
group_families = Families
group_roma_communities = Roma communities
group_displaced_persons = Displaced people
group_readmission_returnees = People returned under readmission agreements
group_conflict_zone_returnees = People returned from conflict zones
group_minorities = Minorities
group_victims = Victims
group_teachers = Teachers
group_youth_workers = Youth workers
group_religious_leaders = Religious leaders
group_police = Police
group_municipal_staff = Municipal staff
group_elected_officials = Elected officials
group_media = Media
group_business = Business
group_other = Others

side_status = Status
side_for = For
side_topics = Topics
side_lead = Led by
side_partners = Also named
side_related = Related practices
side_hub = Hub
side_print = On paper
print_brief = Printed, this page is the brief on one sheet.
print_everything = To print all of it, follow this link first.
print_button = Print the brief
print_all = Print everything

role_lead = leads
role_co_lead = leads with others
role_funder = funds
role_implementer = carries it out
role_technical_support = technical support
role_host = host
role_referral = refers people
role_evaluator = evaluates
role_advocate = speaks for it
role_as_of = { $role }, as of { $date }

block_takes = What it takes
block_starter = A first version
block_delivery = How it is carried out
block_elsewhere = To do it elsewhere
block_lessons = What was learned
field_takes_mandate = Legal power or decision
field_takes_staff_fte = Staff, in full-time posts
field_takes_skills = Skills
field_takes_partners_needed = Partners
field_takes_data_needed = Data
field_starter_cost = At least, it costs
field_starter_staff = At least, it takes
field_starter_first_month = In the first month
field_delivery_mode = Form
field_delivery_place = Place
field_delivery_dose = How often and how long
field_delivery_tailoring = Fitted to each person
field_delivery_modifications = Changed on the way
field_delivery_fidelity = How closely the plan was kept
field_elsewhere_core = Keep
field_elsewhere_adaptable = Can be changed
field_elsewhere_preconditions = Must be there first
field_elsewhere_not_if = Leave it alone if
fit_title = Will it fit us?
fit_intro = Answer for your own city. What you answer stays on this device, and goes into the letter below.
fit_begin = Answer line by line
fit_clear = Clear my answers
fit_yes = yes
fit_no = no
fit_unsure = don’t know
fit_preconditions = Is this there?
fit_mandate = Have we the power, or can the council decide it?
fit_partners = Can we win these partners?
fit_data = Have we these data?
fit_not_if = Is it so with us? Then leave it alone.
described_count = Of the { $all } parts of a full description, { $n } are here.
described_missing = Not described:
described_materials = materials
described_provider = who carries it out, with which skills
described_mode = in which form
described_place = where
described_dose = how often and how long
described_tailoring = what is fitted to each person
described_modifications = what was changed on the way
described_fidelity_planned = what was to stay as planned
described_fidelity = what stayed as planned
field_lessons_worked = What worked
field_lessons_did_not_work = What did not work
field_lessons_would_change = What they would change
materials_title = To read and use
material_job_description = job description
material_protocol = protocol
material_budget_line = budget line
material_contract = contract
material_training = training
material_form = form
material_other = other material

## Quotes, facts, sources

quotes_title = In their words
facts_title = Facts
source_label = Source:
derived = Our sum: { $sum }.
value_at_least = at least { $value }
value_at_most = at most { $value }
value_approx = about { $value }
translated_unofficial = From an unofficial translation.
translated_machine_reviewed = Translated by machine, reviewed by a person.
translated_machine_unreviewed = Translated by machine, reviewed by nobody.
page_not_translated = This text has not been translated yet. Its language: { $language }.
page_other_alphabet = This text is written in Latin letters.
page_to_original = The page of the original
page_also_in = Also in:
page_translated_original = The original text.
page_translated_official = An official translation.
page_translated_unofficial = An unofficial translation.
page_translated_machine_reviewed = Translated by machine, reviewed by a person.
page_translated_machine_unreviewed = Translated by machine, reviewed by nobody.
page_translated_script_conversion = Converted from the other script of the same language.
page_translated_earlier = The original has changed since.
page_words_left = { $left ->
    [one] One of { $n } texts is not translated yet.
   *[other] { $left } of { $n } texts are not translated yet.
}
translated_by = By: { $role }.
translation_reviewed = Reviewed by a native reader on { $date }.

sources_title = Sources
source_untitled = Untitled: { $kind }
source_untitled_of = Untitled: { $kind }, { $date }
source_authors = Authors
source_letter_role = Answered by
source_publisher = Publisher
source_published = Published
source_perspective = Told by
source_language = Language
source_translation = Translation
source_translator = Translator:
source_original = The original
source_url = On the web
source_archived = Archived copy
source_consulted = Read for this knowledge base
source_rights = Rights
source_practices = Practices that rest on it
publisher_unknown = publisher not known
defects_title = Defects in this source
defects_intro = Slips, blanks and dangling notes, as found. They are shown, never mended in silence.
source_news_article = News article
source_blog_post = Blog post
source_conference_summary = Conference summary
source_official_document = Official document
source_report = Report
source_evaluation = Evaluation
source_dataset = Data set
source_interview = Interview
source_letter = Letter
source_web_page = Web page
source_legal_act = Legal act
perspective_city = the city
perspective_implementer = those who carry it out
perspective_funder = those who pay
perspective_network = the network
perspective_un = the United Nations
perspective_press = the press
perspective_academic = research
perspective_civil_society = civil society
perspective_national_government = the national government
licence_unknown = Licence not known
licence_all_rights_reserved = All rights reserved

## Questions

questions_title = Open questions
questions_intro = The sources leave these questions open.
ask_by_mail = Write an e-mail with these questions
ask_by_phone = Telephone:
ask_members = Members of the network find the address in their own edition.
ask_via = Questions go through
ask_goes_to = Questions go to
ask_no_address = No address for questions is known here. Copy the letter and send it to the office that you find.
ask_letter = The letter
ask_subject = Subject:
ask_greeting = Dear colleagues,
ask_closing = With kind regards
ask_copy = Copy the letter
ask_copied = Copied.
ask_too_long = A mail link cannot carry all of these. Copy the letter instead.
ask_languages = Languages spoken there:
ask_willing = Willing to:
ask_mail_subject = Questions about “{ $title }”
ask_mail_opening = We have read this page and would be glad of an answer to these questions:
willing_call = speak on the telephone
willing_visit_host = host a visit
willing_mentor = be a mentor
willing_documents = share documents

question_cities = Which city was it?
question_target_groups = Whom was it for?
question_period = From when to when did it run?
question_lead = Who leads it?
question_brief_results = What came of it, and how is that known?
question_brief_takes = What does it take: staff, a mandate, partners?
question_evidence_harms = Were there unwanted effects, and did anyone look for them?
question_evidence_outcomes_measured = Was anything measured?
question_status = Is it still running?
question_cost_band = What did it cost, and who paid?
question_cost_amount = What exactly did it cost?
question_cost_funders = Who paid?
question_cost_paid_by = Out of whose money was it paid?
question_time_months_to_start = How long did it take from the decision to the start?
question_time_months_to_results = How long did it take until there were results?
question_requirements_mandate = By which decision or law was it set up?
question_requirements_staff_fte = How many people work on it?
question_requirements_skills = Which skills does it need?
question_requirements_partners_needed = Which partners does it need?
question_requirements_data_needed = Which data does it need?
question_requirements_starter = With how little could a city begin?
question_delivery = How is it carried out, step by step?
question_transferability_core = What must another city keep?
question_transferability_adaptable = What can another city change?
question_transferability_preconditions = What must be there before one begins?
question_transferability_not_if = When should another city leave it alone?
question_lessons = What did you learn, and what would you change?
question_described = How is it carried out? Please tell us about: { $items }.
question_city_structures = Which bodies deal with safety and prevention, and by which decision were they set up?
question_city_membership = Does the city belong to a network, and since when?
question_city_membership_since = Since when has the city belonged to the network?
question_city_population = How many people live there, by which count?
question_transfer_follow_up = How does it go in { $to } now? The last that is known is from { $date }: { $stage }.
question_transfer_started = When did it begin?
question_transfer_kept = What did you keep of it?
question_transfer_changed = What did you change, and why?
question_transfer_dropped = What did you drop, and why?
question_transfer_result = What came of it, and how is that known?
question_transfer_lessons = What did you learn?
question_event_date = When was it?
question_event_place = Where was it?
question_event_organisers = Who organised it?
question_call_closes = Until when can one apply?
question_call_opens = From when on can one apply?
question_call_amount = How much is there?
question_call_own_share = What must applicants bring themselves?
question_call_who_may_apply = Who may apply?
question_call_countries = From which countries can one apply?
question_call_languages = In which languages can one apply?
question_hub_launched = When was the hub launched?
question_hub_countries = Which countries does the hub serve?
question_hub_languages = In which languages does the hub work?

## Review

review_title = Reviewed
due = Due again on { $date }.
verification_desk = written at the desk
verification_source_checked = checked against its sources
verification_city_confirmed = confirmed by the city
verification_independently_checked = checked independently
banner_overdue = This entry was due for review on { $due }. It may no longer be right.
banner_archived = This entry has been due for review since { $due } and is kept as a record. Do not rely on it.
banner_outcome_unknown = Outcome not known. This was a plan, and its newest source is from { $date }.
changes_title = Changes to this entry
notes_label = Notes on names

## A city

city_practices = What it has tried
city_no_practices = No practice of this city is known here yet.
city_exchange = To share and to learn
city_offers = Can teach
city_seeks = Wants to learn
city_priorities = What matters to the city
city_events = Events and news
city_officials = In office, as of a source’s date
city_structures = Bodies for safety
city_membership = Member of
city_population = Inhabitants
city_languages = Official languages

## A topic

topic_eyebrow = Topic
topic_leads_to = { $n ->
    [one] { $n } practice
   *[other] { $n } practices
}
topic_no_practices = No practice on this topic is known here yet.
topic_events = Events and news
topic_narrower = Narrower topics
topic_related = Related topics
topic_cities = Cities
topic_offering = Can teach it
topic_seeking = Want to learn it
topic_other_words = Other words for it
topic_sdg = Targets of the Sustainable Development Goals
topic_follow = Follow this topic

## A hub

hub_mandate = What it does
hub_practices = Practices it looks after
hub_contact = Contact
hub_no_contact = No contact of this hub is known here yet.
hub_region = Region
hub_countries = Countries
hub_launched = Launched
hub_languages = Languages
hub_cities = Cities

## An event

event_when = When
event_where = Where
event_online = Online.
event_organisers = Organised by
event_deadline = Deadline
event_event = Event
event_news = News
event_publication = Publication
event_call = Call
event_visit = Visit
deadline_open = Open until { $date }
deadline_past = Closed on { $date }
deadline_to_come = Not open yet: from { $opens } until { $date }
deadline_opens = Not open yet; opens on { $opens }
calendar_add = Add to your calendar
calendar_city = Calendar of what takes place here, to subscribe to
calendar_all = Calendar of events and deadlines, to subscribe to
calendar_deadline = Deadline: { $title }

call_opens = Opens
call_url = Where to apply
call_who = Who may apply
call_countries = From which countries
call_amount = How much
call_own_share = Own share
call_languages = Languages of applications
call_by = Who gives
call_documents = What to read and fill in
call_always_open = Always open.
call_from_to = { $min } to { $max }
call_from = From { $min }
call_up_to = Up to { $max }
call_in_all = { $total } for all together
# A day and an hour: 31 May 2026, 12:00 (UTC+02:00).
moment = { $day }, { $time } ({ $zone })

## Organisations and people

organisation_practices = Has a part in
organisation_events = Events and news
organisation_people = People
organisation_url = On the web
organisation_municipality = Municipality
organisation_city_network = Network of cities
organisation_regional_hub = Regional hub
organisation_national_government = National government
organisation_un_agency = United Nations
organisation_international_org = International organisation
organisation_ngo = Non-governmental organisation
organisation_university = University
organisation_business = Business
organisation_cooperative = Cooperative
organisation_media = Medium
organisation_embassy = Embassy
organisation_fund = Fund
organisation_other = Organisation
person_eyebrow = In a public function, as of the date of a source
person_functions = Functions
person_quoted_in = Quoted in
person_spellings = Other spellings

## Transfers and discrepancies

transfers_title = Who learned from it
transfer_eyebrow = One city learned from another
transfer_says_interest = { $to } is interested
transfer_says_contact = { $to } is in contact about it
transfer_says_studying = { $to } studies
transfer_says_adapting = { $to } adapts
transfer_says_piloting = { $to } tries out
transfer_says_implemented = { $to } has put in place
transfer_says_sustained = { $to } keeps up
transfer_says_stopped = { $to } has stopped
transfer_says_not_pursued = { $to } did not pursue
matrix_title = Topics and cities
matrix_intro = How many practices each city has on each topic; the larger the dot, the more.
matrix_cut = Topics and cities with fewer practices are left out.
network_legend = An arrow leads from the city that had it to the one that took it up. Full line: put in place or kept up. Dashed: on its way. Dotted: stopped, or not pursued.
network_table = The same as a table
network_from = From
network_to = To
network_stage = How far it is
transfer_to = to
transfer_started = Began
transfer_support = What helped
transfer_kept = Kept
transfer_changed = Changed, and why
transfer_dropped = Dropped, and why
transfer_result = What came of it
transfer_stopped = Why it stopped
transfer_lessons = What was learned
transfer_confirmed = Confirmed by
transfer_confirmed_by_none = Nobody yet
relation_inspired_by = Inspired by it.
relation_adapted_from = Adapted from it.
relation_replicated = The same again.
relation_co_developed = Made together.
stage_interest = Interest
stage_contact = In contact
stage_studying = Being studied
stage_adapting = Being adapted
stage_piloting = Being tried out
stage_implemented = In place
stage_sustained = Has lasted
stage_stopped = Stopped
stage_not_pursued = Not pursued
support_document = a document
support_call = a call
support_study_visit = a study visit
support_mentoring = mentoring
support_training = training
support_funding = funding
support_hub_facilitation = the hub’s help
support_staff_exchange = an exchange of staff
support_other = something else
confirmed_from = the city it came from
confirmed_to = the city it went to
confirmed_hub = the hub
discrepancy_eyebrow = Sources disagree
discrepancy_values = What they say
discrepancy_handling = How it is dealt with here

## Doors

redirect_title = This page has moved
withdrawn_title = This page was withdrawn
withdrawn_text = It was taken down on { $date }. Its text and pictures are no longer published here.
withdrawn_more = To the practices of other cities
not_found_title = There is nothing here
not_found_text = The address may have changed, or be mistyped.
not_found_home = To the home page

## Languages: what they are called here, and what they call themselves

language_ar = Arabic
language_bg = Bulgarian
language_bs = Bosnian
language_cnr = Montenegrin
language_de = German
language_el = Greek
language_en = English
language_es = Spanish
language_fr = French
language_hr = Croatian
language_hu = Hungarian
language_it = Italian
language_ja = Japanese
language_mk = Macedonian
language_no = Norwegian
language_rom = Romani
language_ro = Romanian
language_ru = Russian
language_sl = Slovenian
language_sq = Albanian
language_sr_Cyrl = Serbian (Cyrillic)
language_sr_Latn = Serbian (Latin)
language_tr = Turkish
language_uk = Ukrainian
endonym_ar = العربية
endonym_bg = Български
endonym_bs = Bosanski
endonym_cnr = Crnogorski
endonym_de = Deutsch
endonym_el = Ελληνικά
endonym_en = English
endonym_es = Español
endonym_fr = Français
endonym_hr = Hrvatski
endonym_hu = Magyar
endonym_it = Italiano
endonym_ja = 日本語
endonym_mk = Македонски
endonym_no = Norsk
endonym_rom = Romani čhib
endonym_ro = Română
endonym_ru = Русский
endonym_sl = Slovenščina
endonym_sq = Shqip
endonym_sr_Cyrl = Српски
endonym_sr_Latn = Srpski
endonym_tr = Türkçe
endonym_uk = Українська

## Countries (ISO 3166-1; XK is a code in common use)

country_AD = Andorra
country_AL = Albania
country_AM = Armenia
country_AT = Austria
country_AU = Australia
country_AZ = Azerbaijan
country_BA = Bosnia and Herzegovina
country_BD = Bangladesh
country_BE = Belgium
country_BG = Bulgaria
country_BY = Belarus
country_CA = Canada
country_CH = Switzerland
country_CY = Cyprus
country_CZ = Czechia
country_DE = Germany
country_DK = Denmark
country_EE = Estonia
country_ES = Spain
country_FI = Finland
country_FR = France
country_GB = United Kingdom
country_GE = Georgia
country_GR = Greece
country_HR = Croatia
country_HU = Hungary
country_ID = Indonesia
country_IE = Ireland
country_IL = Israel
country_IS = Iceland
country_IT = Italy
country_JO = Jordan
country_JP = Japan
country_KE = Kenya
country_LB = Lebanon
country_LI = Liechtenstein
country_LK = Sri Lanka
country_LT = Lithuania
country_LU = Luxembourg
country_LV = Latvia
country_MA = Morocco
country_MC = Monaco
country_MD = Moldova
country_ME = Montenegro
country_MK = North Macedonia
country_MT = Malta
country_NL = Netherlands
country_NO = Norway
country_NZ = New Zealand
country_PK = Pakistan
country_PL = Poland
country_PT = Portugal
country_RO = Romania
country_RS = Serbia
country_RU = Russia
country_SE = Sweden
country_SI = Slovenia
country_SK = Slovakia
country_SM = San Marino
country_TN = Tunisia
country_TR = Türkiye
country_UA = Ukraine
country_US = United States
country_VA = Holy See
country_XK = Kosovo
