package no.ldo.differentiation.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the title of an advert calls whoever is looked for: "diakonen" below "Diakon", "kokken" below "Militærkokk". */
final class Roles {
    static final Roles NONE = new Roles(List.of());

    private static final Pattern CERTAIN = Pattern.compile("(.{4,}?)(?:en|a|ene|ane|n)");
    private static final Set<String> PLACES = Lexicon.WORDS.words("workroom");
    private static final int SHORTEST = 4;

    private final List<String> titles;

    private Roles(List<String> titles) {
        this.titles = titles;
    }

    /** Told by the words up to the first preposition or mark. */
    static Roles ofTitle(List<Word> title) {
        Clause clause = new Clause(title);
        List<String> titles = new ArrayList<>();
        for (int at = 0;
                at < clause.size()
                        && !clause.isPreposition(at)
                        && (at == 0 || !clause.word(at).afterMark());
                at++) {
            String word = clause.text(at);
            if (word.length() >= SHORTEST
                    && !clause.isFunction(at)
                    && PLACES.stream().noneMatch(word::endsWith)) {
                titles.add(word);
            }
        }
        return new Roles(titles);
    }

    /** Whether this is one of them, with the article at its end. */
    boolean name(String word) {
        var certain = CERTAIN.matcher(word);
        if (titles.isEmpty() || !certain.matches()) {
            return false;
        }
        String one = certain.group(1);
        return PLACES.stream().noneMatch(one::endsWith) && titles.stream().anyMatch(title -> title.endsWith(one));
    }
}
