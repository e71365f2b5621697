# What the preview (`carsija serve`) says to those who write. Readers of the site never see it.

preview_overlay = Што не е во ред
preview_overlay_note = Долу е последната исправна страница. Останува додека ова не се поправи.
preview_overlay_start = Долу е тоа што можеше да се прочита. Останатото се појавува штом ова се поправи.
preview_overlay_left_out = Долу е страницата како што се објавува, без тоа. Останува изоставено додека ова не се поправи.
preview_overlay_fold = Прикажи ја страницата
preview_overlay_unfold = Прикажи што не е во ред
preview_error = Грешка:
preview_warning = Предупредување:
preview_line = ред
preview_wrong =
    { $errors ->
        [0] Оваа страница не може да се прочита
        [one] { $errors } грешка
       *[other] { $errors } грешки
    }
preview_left_out =
    { $things ->
        [one] { $things } работа е изоставена
       *[other] { $things } работи се изоставени
    }

preview_margin = Белешки за уредникот
preview_fold = Скриј ги белешките
preview_unfold = Белешки
preview_editions = Го гледаат
preview_edition_public = Сите
preview_edition_members = Членовите
preview_edition_internal = Вработените, со нацрти
preview_not_there = Оваа страница ја нема во тоа издание.
preview_no_entry = Оваа страница е список на записи; белешките стојат покрај самите записи.
preview_open = отвори ја датотеката

preview_status_working = Зачувано и прикажано. Се проверуваат сите други страници …
preview_status_done =
    { $warnings ->
        [0] Сите страници се во ред.
        [one] Сите страници се во ред, со { $warnings } предупредување.
       *[other] Сите страници се во ред, со { $warnings } предупредувања.
    }
preview_status_broken =
    { $errors ->
        [0] Страниците не можат да се прочитаат.
        [one] { $errors } грешка го спречува објавувањето.
       *[other] { $errors } грешки го спречуваат објавувањето.
    }
preview_status_left_out =
    { $things ->
        [one] { $things } работа е изоставена. Сѐ друго се објавува.
       *[other] { $things } работи се изоставени. Сѐ друго се објавува.
    }

preview_audience_public = Ова можат да го видат сите.
preview_audience_members = Ова можат да го видат само членовите на мрежата.
preview_audience_internal = Нацрт или внатрешен запис: го гледаат само вработените во регионалниот центар.

preview_review_current = Следен преглед: { $due }
preview_review_due_soon = Наскоро за преглед; рок: { $due }
preview_review_overdue = Прегледот доцни; рок: { $due }
preview_review_archived = Прегледот доцни повеќе од една година; рок: { $due }

preview_findings = Грешки и предупредувања
preview_no_findings = Овде сè е во ред.
preview_unknown = Што не се знае
preview_no_unknown = Ништо не е означено како непознато.
preview_no_question = Се печати „не се знае“; не се поставува прашање.
preview_lengths = Простор на прегледот од една страница
preview_cited = Цитати и бројки
preview_no_cited = Нема цитати ни бројки.
preview_cited_found = најдено во изворот, од збор до збор
preview_cited_differs = изворот не го кажува ова
preview_cited_short = прекратко за проверка; цитирајте уште неколку збора
preview_cited_unchecked = непроверено: изворот нема отпечаток
preview_cited_unquoted = непроверено: не се наведени зборови од изворот
preview_texts = Јазици
preview_text_original = изворник
preview_text_current = превод, ажурен
preview_text_earlier = превод, застарен: изворникот оттогаш е изменет
preview_text_unrecorded = превод; не е запишано од која верзија на изворникот е направен
preview_text_write = Кога ќе го кажува истото што и изворникот, допишете под „translation“:
preview_text_missing = не е напишано
preview_from = Го спомнуваат
preview_no_from = Ниту еден запис не го спомнува.
preview_to = Спомнува
preview_no_to = Не спомнува друг запис.
