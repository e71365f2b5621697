# What the preview (`carsija serve`) says to those who write. Readers of the site never see it.

preview_overlay = Шта није у реду
preview_overlay_note = Испод је последња исправна страница. Остаје док се ово не поправи.
preview_overlay_start = Испод је оно што је могло да се прочита. Остало се појављује чим се ово поправи.
preview_overlay_left_out = Испод је страница каква се објављује, без тога. То остаје изостављено док се ово не поправи.
preview_overlay_fold = Прикажи страницу
preview_overlay_unfold = Прикажи шта није у реду
preview_error = Грешка:
preview_warning = Упозорење:
preview_line = ред
preview_wrong =
    { $errors ->
        [0] Сајт не може да се прочита
        [one] { $errors } грешка
        [few] { $errors } грешке
       *[other] { $errors } грешака
    }
preview_left_out =
    { $things ->
        [one] { $things } ствар је изостављена
        [few] { $things } ствари су изостављене
       *[other] { $things } ствари је изостављено
    }

preview_margin = Белешке за уредника
preview_fold = Сакриј белешке
preview_unfold = Белешке
preview_editions = Виде
preview_edition_public = Сви
preview_edition_members = Чланови
preview_edition_internal = Запослени, са нацртима
preview_not_there = Ове странице нема у том издању.
preview_no_entry = Ова страница је списак записа; белешке стоје поред самих записа.
preview_open = отвори датотеку

preview_status_working = Сачувано и приказано. Проверавају се све друге странице …
preview_status_done =
    { $warnings ->
        [0] Све странице су у реду.
        [one] Све странице су у реду, уз { $warnings } упозорење.
        [few] Све странице су у реду, уз { $warnings } упозорења.
       *[other] Све странице су у реду, уз { $warnings } упозорења.
    }
preview_status_broken =
    { $errors ->
        [0] Сајт не може да се прочита.
        [one] { $errors } грешка спречава објављивање.
        [few] { $errors } грешке спречавају објављивање.
       *[other] { $errors } грешака спречава објављивање.
    }
preview_status_left_out =
    { $things ->
        [one] { $things } ствар је изостављена. Све остало се објављује.
        [few] { $things } ствари су изостављене. Све остало се објављује.
       *[other] { $things } ствари је изостављено. Све остало се објављује.
    }

preview_audience_public = Ово могу да виде сви.
preview_audience_members = Ово могу да виде само чланови мреже.
preview_audience_internal = Нацрт или интерни запис: виде га само запослени у регионалном центру.

preview_review_current = Следећи преглед: { $due }
preview_review_due_soon = Ускоро за преглед; рок: { $due }
preview_review_overdue = Преглед касни; рок: { $due }
preview_review_archived = Преглед касни више од годину дана; рок: { $due }

preview_findings = Грешке и упозорења
preview_no_findings = Овде је све у реду.
preview_unknown = Шта се не зна
preview_no_unknown = Ништа није означено као непознато.
preview_no_question = Штампа се „не зна се“; питање се не поставља.
preview_lengths = Простор у сажетку од једне странице
preview_cited = Цитати и бројке
preview_no_cited = Нема цитата ни бројки.
preview_cited_found = нађено у извору, од речи до речи
preview_cited_differs = извор то не каже
preview_cited_short = прекратко за проверу; цитирајте још неколико речи
preview_cited_unchecked = непроверено: извор нема отисак
preview_cited_unquoted = непроверено: нису наведене речи извора
preview_texts = Језици
preview_text_original = изворник
preview_text_current = превод, ажуран
preview_text_earlier = превод, застарео: изворник је отад измењен
preview_text_unrecorded = превод; није записано од које верзије изворника је настао
preview_text_write = Када буде казивао исто што и изворник, допишите под „translation“:
preview_text_missing = није написано
preview_from = Помињу га
preview_no_from = Ниједан запис га не помиње.
preview_to = Помиње
preview_no_to = Не помиње ниједан други запис.
