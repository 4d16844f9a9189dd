package no.ldo.differentiation.proposals;

import no.ldo.shared.WordList;

/** The word lists by which adverts are read. */
final class Lexicon {
    static final WordList VERBS = list("verbs");
    static final WordList NOUNS = list("nouns");
    static final WordList WORDS = list("words");
    static final WordList HEADINGS = list("headings");

    private Lexicon() {}

    private static WordList list(String name) {
        return new WordList(Lexicon.class, name + ".txt");
    }
}
