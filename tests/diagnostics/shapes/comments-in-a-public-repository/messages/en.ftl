# Ask the office, or ana.ilievska@example.org
search_label = Search this site
