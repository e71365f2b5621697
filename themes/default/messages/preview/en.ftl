# What the preview (`carsija serve`) says to those who write. Readers of the site never see it.

preview_overlay = What is wrong
preview_overlay_note = Below is the last page that was right. It stays until this is mended.
preview_overlay_start = Below is what could be read. The rest appears as soon as this is mended.
preview_overlay_left_out = Below is the page as it is published, without them. They stay left out until this is mended.
preview_overlay_fold = Show the page
preview_overlay_unfold = Show what is wrong
preview_error = Error:
preview_warning = Warning:
preview_line = line
preview_wrong =
    { $errors ->
        [0] This site can’t be read
        [one] One error
       *[other] { $errors } errors
    }
preview_left_out =
    { $things ->
        [one] One thing is left out
       *[other] { $things } things are left out
    }

preview_margin = Notes for the editor
preview_fold = Hide notes
preview_unfold = Notes
preview_editions = Seen by
preview_edition_public = Everyone
preview_edition_members = Members
preview_edition_internal = Staff, with drafts
preview_not_there = This page is not in that edition.
preview_no_entry = This page lists entries; notes stand beside the entries themselves.
preview_open = open the file

preview_status_working = Saved and shown. All other pages are being checked …
preview_status_done =
    { $warnings ->
        [0] All pages are in order.
        [one] All pages are in order, with one warning.
       *[other] All pages are in order, with { $warnings } warnings.
    }
preview_status_broken =
    { $errors ->
        [0] The site can’t be read.
        [one] One error keeps this site from being published.
       *[other] { $errors } errors keep this site from being published.
    }
preview_status_left_out =
    { $things ->
        [one] One thing is left out. All the rest is published.
       *[other] { $things } things are left out. All the rest is published.
    }

preview_audience_public = Everyone can see this.
preview_audience_members = Only members of the network can see this.
preview_audience_internal = A draft, or internal: only the hub’s own staff can see this.

preview_review_current = Next review by { $due }.
preview_review_due_soon = Due for review soon: by { $due }.
preview_review_overdue = Overdue for review since { $due }.
preview_review_archived = Overdue for review for more than a year, since { $due }.

preview_findings = Errors and warnings
preview_no_findings = Nothing is wrong here.
preview_unknown = What is not known
preview_no_unknown = Nothing is marked as unknown.
preview_no_question = Printed as “not known”; no question is asked.
preview_lengths = Room on the one-page brief
preview_cited = Quotes and figures
preview_no_cited = No quotes and no figures.
preview_cited_found = found in the source, word for word
preview_cited_differs = the source does not say this
preview_cited_short = too short to be checked; quote a few more words
preview_cited_unchecked = not checked: the source has no fingerprint
preview_cited_unquoted = not checked: it names no words of the source
preview_texts = Languages
preview_text_original = original
preview_text_current = translation, up to date
preview_text_earlier = translation, out of date: the original has changed since
preview_text_unrecorded = translation; which version of the original it was made from is not recorded
preview_text_write = Once it says what the original says now, write under “translation”:
preview_text_missing = not written
preview_from = Mentioned by
preview_no_from = No entry mentions this one.
preview_to = Mentions
preview_no_to = It mentions no other entry.
