# What the preview (`carsija serve`) says to those who write. Readers of the site never see it.

preview_overlay = Šta nije u redu
preview_overlay_note = Ispod je posljednja ispravna stranica. Ostaje dok se ovo ne popravi.
preview_overlay_start = Ispod je ono što se moglo pročitati. Ostalo se pojavljuje čim se ovo popravi.
preview_overlay_left_out = Ispod je stranica kakva se objavljuje, bez toga. To ostaje izostavljeno dok se ovo ne popravi.
preview_overlay_fold = Prikaži stranicu
preview_overlay_unfold = Prikaži šta nije u redu
preview_error = Greška:
preview_warning = Upozorenje:
preview_line = red
preview_wrong =
    { $errors ->
        [0] Stranice se ne mogu pročitati
        [one] { $errors } greška
        [few] { $errors } greške
       *[other] { $errors } grešaka
    }
preview_left_out =
    { $things ->
        [one] { $things } stvar je izostavljena
        [few] { $things } stvari su izostavljene
       *[other] { $things } stvari je izostavljeno
    }

preview_margin = Bilješke za urednika
preview_fold = Sakrij bilješke
preview_unfold = Bilješke
preview_editions = Vide
preview_edition_public = Svi
preview_edition_members = Članovi
preview_edition_internal = Zaposleni, s nacrtima
preview_not_there = Ove stranice nema u tom izdanju.
preview_no_entry = Ova stranica je spisak zapisa; bilješke stoje pored samih zapisa.
preview_open = otvori datoteku

preview_status_working = Sačuvano i prikazano. Provjeravaju se sve druge stranice …
preview_status_done =
    { $warnings ->
        [0] Sve stranice su u redu.
        [one] Sve stranice su u redu, uz { $warnings } upozorenje.
        [few] Sve stranice su u redu, uz { $warnings } upozorenja.
       *[other] Sve stranice su u redu, uz { $warnings } upozorenja.
    }
preview_status_broken =
    { $errors ->
        [0] Stranice se ne mogu pročitati.
        [one] { $errors } greška sprečava objavljivanje.
        [few] { $errors } greške sprečavaju objavljivanje.
       *[other] { $errors } grešaka sprečava objavljivanje.
    }
preview_status_left_out =
    { $things ->
        [one] { $things } stvar je izostavljena. Sve ostalo se objavljuje.
        [few] { $things } stvari su izostavljene. Sve ostalo se objavljuje.
       *[other] { $things } stvari je izostavljeno. Sve ostalo se objavljuje.
    }

preview_audience_public = Ovo mogu vidjeti svi.
preview_audience_members = Ovo mogu vidjeti samo članovi mreže.
preview_audience_internal = Nacrt ili interni zapis: vide ga samo zaposleni u regionalnom centru.

preview_review_current = Sljedeći pregled: { $due }
preview_review_due_soon = Uskoro za pregled; rok: { $due }
preview_review_overdue = Pregled kasni; rok: { $due }
preview_review_archived = Pregled kasni više od godinu dana; rok: { $due }

preview_findings = Greške i upozorenja
preview_no_findings = Ovdje je sve u redu.
preview_unknown = Šta se ne zna
preview_no_unknown = Ništa nije označeno kao nepoznato.
preview_no_question = Štampa se „ne zna se”; pitanje se ne postavlja.
preview_lengths = Prostor u sažetku od jedne stranice
preview_cited = Citati i brojke
preview_no_cited = Nema citata ni brojki.
preview_cited_found = nađeno u izvoru, od riječi do riječi
preview_cited_differs = izvor to ne kaže
preview_cited_short = prekratko za provjeru; citirajte još nekoliko riječi
preview_cited_unchecked = neprovjereno: izvor nema otisak
preview_cited_unquoted = neprovjereno: nisu navedene riječi izvora
preview_texts = Jezici
preview_text_original = izvornik
preview_text_current = prijevod, ažuran
preview_text_earlier = prijevod, zastario: izvornik je otad izmijenjen
preview_text_unrecorded = prijevod; nije zapisano od koje verzije izvornika je nastao
preview_text_write = Kada bude kazivao isto što i izvornik, dopišite pod „translation”:
preview_text_missing = nije napisano
preview_from = Spominju ga
preview_no_from = Nijedan zapis ga ne spominje.
preview_to = Spominje
preview_no_to = Ne spominje nijedan drugi zapis.
