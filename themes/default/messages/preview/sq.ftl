# What the preview (`carsija serve`) says to those who write. Readers of the site never see it.

preview_overlay = Çfarë nuk shkon
preview_overlay_note = Më poshtë është faqja e fundit e saktë. Ajo mbetet derisa të ndreqet kjo.
preview_overlay_start = Më poshtë është ajo që mund të lexohej. Pjesa tjetër shfaqet sapo të ndreqet kjo.
preview_overlay_left_out = Më poshtë është faqja siç botohet, pa to. Ato mbeten jashtë derisa të ndreqet kjo.
preview_overlay_fold = Shfaq faqen
preview_overlay_unfold = Shfaq çfarë nuk shkon
preview_error = Gabim:
preview_warning = Vërejtje:
preview_line = rreshti
preview_wrong =
    { $errors ->
        [0] Kjo faqe nuk lexohet dot
        [one] { $errors } gabim
       *[other] { $errors } gabime
    }
preview_left_out =
    { $things ->
        [one] { $things } gjë është lënë jashtë
       *[other] { $things } gjëra janë lënë jashtë
    }

preview_margin = Shënime për redaktorin
preview_fold = Fshih shënimet
preview_unfold = Shënime
preview_editions = E shohin
preview_edition_public = Të gjithë
preview_edition_members = Anëtarët
preview_edition_internal = Personeli, me draftet
preview_not_there = Kjo faqe nuk është në atë botim.
preview_no_entry = Kjo faqe është një listë; shënimet qëndrojnë pranë vetë zërave.
preview_open = hap skedarin

preview_status_working = U ruajt dhe u shfaq. Po kontrollohen të gjitha faqet e tjera …
preview_status_done =
    { $warnings ->
        [0] Të gjitha faqet janë në rregull.
        [one] Të gjitha faqet janë në rregull, me { $warnings } vërejtje.
       *[other] Të gjitha faqet janë në rregull, me { $warnings } vërejtje.
    }
preview_status_broken =
    { $errors ->
        [0] Faqet nuk lexohen dot.
        [one] { $errors } gabim e pengon botimin.
       *[other] { $errors } gabime e pengojnë botimin.
    }
preview_status_left_out =
    { $things ->
        [one] { $things } gjë është lënë jashtë. Gjithë tjetra botohet.
       *[other] { $things } gjëra janë lënë jashtë. Gjithë tjetra botohet.
    }

preview_audience_public = Këtë mund ta shohin të gjithë.
preview_audience_members = Këtë mund ta shohin vetëm anëtarët e rrjetit.
preview_audience_internal = Draft ose i brendshëm: e sheh vetëm personeli i qendrës rajonale.

preview_review_current = Shqyrtimi tjetër deri më { $due }.
preview_review_due_soon = Së shpejti për shqyrtim: deri më { $due }.
preview_review_overdue = Shqyrtimi është vonuar që më { $due }.
preview_review_archived = Shqyrtimi është vonuar më shumë se një vit, që më { $due }.

preview_findings = Gabime dhe vërejtje
preview_no_findings = Këtu çdo gjë është në rregull.
preview_unknown = Çfarë nuk dihet
preview_no_unknown = Asgjë nuk është shënuar si e panjohur.
preview_no_question = Shtypet si “nuk dihet”; nuk bëhet pyetje.
preview_lengths = Hapësira në përmbledhjen njëfaqëshe
preview_cited = Citate dhe shifra
preview_no_cited = Pa citate dhe pa shifra.
preview_cited_found = gjendet në burim, fjalë për fjalë
preview_cited_differs = burimi nuk e thotë këtë
preview_cited_short = tepër e shkurtër për t’u kontrolluar; citoni edhe disa fjalë
preview_cited_unchecked = e pakontrolluar: burimi nuk ka gjurmë
preview_cited_unquoted = e pakontrolluar: nuk jepen fjalë të burimit
preview_texts = Gjuhët
preview_text_original = origjinali
preview_text_current = përkthim, i përditësuar
preview_text_earlier = përkthim, i vjetruar: origjinali ka ndryshuar që atëherë
preview_text_unrecorded = përkthim; nuk është shënuar nga cili version i origjinalit u bë
preview_text_write = Kur të thotë atë që thotë tani origjinali, shkruani nën “translation”:
preview_text_missing = e pashkruar
preview_from = E përmendin
preview_no_from = Asnjë zë nuk e përmend këtë.
preview_to = Përmend
preview_no_to = Nuk përmend asnjë zë tjetër.
