package no.ldo.differentiation.proposals;

import java.util.Set;

/** Bokmål or nynorsk, told by words and endings that only one of them has. */
final class AdvertLanguage {
    private static final int SHORTEST = 6;
    private static final Signs BOKMAAL = new Signs("nb");
    private static final Signs NYNORSK = new Signs("nn");

    private record Signs(Set<String> words, Set<String> endings) {
        Signs(String language) {
            this(Lexicon.WORDS.words(language), Lexicon.WORDS.words(language + "ending"));
        }

        boolean tell(String word) {
            return words.contains(word)
                    || word.length() >= SHORTEST && endings.stream().anyMatch(word::endsWith);
        }
    }

    private AdvertLanguage() {}

    /** {@code nb} unless more words are nynorsk. */
    static String of(String text) {
        int lead = 0;
        for (Word word : Word.of(text, 0, text.length())) {
            lead += NYNORSK.tell(word.text()) ? 1 : 0;
            lead -= BOKMAAL.tell(word.text()) ? 1 : 0;
        }
        return lead > 0 ? "nn" : "nb";
    }
}
