package no.ldo.differentiation.proposals;

import java.util.Set;

/** Bokmål or nynorsk, told by the small words that differ. */
final class AdvertLanguage {
    private static final Set<String> BOKMAAL = Lexicon.WORDS.words("nb");
    private static final Set<String> NYNORSK = Lexicon.WORDS.words("nn");

    private AdvertLanguage() {}

    /** {@code nb} unless more words are nynorsk. */
    static String of(String text) {
        int lead = 0;
        for (Word word : Word.of(text, 0, text.length())) {
            lead += NYNORSK.contains(word.text()) ? 1 : 0;
            lead -= BOKMAAL.contains(word.text()) ? 1 : 0;
        }
        return lead > 0 ? "nn" : "nb";
    }
}
