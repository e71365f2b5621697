#!/usr/bin/env python3
"""How many forms of a word one form finds, by other people's word lists.

    pip install simplemma wordfreq
    cargo build -p carsija-search --example terms
    python3 benches/search/recall.py target/debug/examples/terms [--misses LANGUAGE]

Takes the word forms of simplemma (MIT; compiled from Wiktionary and treebanks): all of them, then those
alone that people write, by the lists of wordfreq (it has none for Albanian). Lemmas are split
by a hash of their letters: misses are only shown of one half, so that rules can be made with them,
and the table is of the other half, which no rule was made with. Recall is the mean over lemmas of
the mean over their forms, and over all pairs of forms; precision over all pairs.
"""

import hashlib
import subprocess
import sys
from collections import Counter, defaultdict

import wordfreq
from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

# What simplemma calls a language, and what the search does.
LANGUAGES = {"sq": "sq", "en": "en", "hbs": "sr", "mk": "mk"}
# What wordfreq calls it.
LISTS = {"en": "en", "sr": "sh", "mk": "mk"}


def lemmas(code):
    """Forms by lemma; those with one form or with signs are left out."""
    forms = defaultdict(set)
    for form, lemma in DefaultDictionaryFactory().get_dictionary(code).items():
        form, lemma = (word.decode() if isinstance(word, bytes) else word for word in (form, lemma))
        if form.isalpha() and lemma.isalpha() and len(lemma) > 2 and lemma.islower():
            forms[lemma] |= {form.lower(), lemma}
    return {lemma: sorted(of) for lemma, of in forms.items() if len(of) > 1}


def written(table, language):
    """The forms that people write, of lemmas that have two of them."""
    words = wordfreq.get_frequency_dict(LISTS[language], "best")
    forms = {lemma: [form for form in of if form in words] for lemma, of in table.items()}
    return {lemma: of for lemma, of in forms.items() if len(of) > 1}


def is_held_out(lemma):
    return hashlib.sha256(lemma.encode()).digest()[0] & 1 == 0


def terms(program, language, words):
    lines = "".join(f"{language}\t{word}\n" for word in words)
    output = subprocess.run([program], input=lines, capture_output=True, text=True, check=True).stdout
    return dict(zip(words, output.split("\n")))


def measure(table, term):
    """Recall by lemma, recall by pair, precision by pair, in percent."""
    by_lemma, found, wanted, same = [], 0, 0, 0
    with_term = Counter(term[form] for forms in table.values() for form in forms)
    for forms in table.values():
        counts = Counter(term[form] for form in forms)
        hits = sum(counts[term[form]] for form in forms)
        by_lemma.append(hits / len(forms) ** 2)
        found += hits
        wanted += len(forms) ** 2
        same += sum(with_term[term[form]] for form in forms)
    return [100 * sum(by_lemma) / len(by_lemma), 100 * found / wanted, 100 * found / same]


def misses(table, term):
    """Lemmas whose forms have the most terms, with them."""
    split = [(len({term[form] for form in forms}), lemma) for lemma, forms in table.items()]
    for _, lemma in sorted(split, key=lambda one: (-one[0], one[1]))[:60]:
        by_term = defaultdict(list)
        for form in table[lemma]:
            by_term[term[form]].append(form)
        print(lemma, dict(by_term))


def row(name, table, term):
    figures = " | ".join(f"{figure:.1f}" for figure in measure(table, term))
    print(f"| {name} | {len(table):,} | {figures} |")


def main():
    program, *options = sys.argv[1:]
    print("| language | lemmas | recall by lemma | recall by pair | precision by pair |")
    print("|---|--:|--:|--:|--:|")
    for code, language in LANGUAGES.items():
        table = lemmas(code)
        held_out = {lemma: forms for lemma, forms in table.items() if is_held_out(lemma)}
        seen = {lemma: forms for lemma, forms in table.items() if not is_held_out(lemma)}
        words = sorted({form for forms in table.values() for form in forms})
        term = terms(program, language, words)
        row(language, held_out, term)
        if language in LISTS:
            row(f"{language}, as written", written(held_out, language), term)
        if options == ["--misses", language]:
            misses(seen, term)


main()
