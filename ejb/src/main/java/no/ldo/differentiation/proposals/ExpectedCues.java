package no.ldo.differentiation.proposals;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cues of what is expected: "forventes å bidra", "må påregne snømåking", "mulighet til å utvikle tilbudet". */
final class ExpectedCues {
    private static final Set<String> YOU = Set.of("du", "dere", "deg");
    private static final Set<String> CHANCE =
            Set.of("mulighet", "muligheten", "moglegheit", "moglegheita", "høve", "sjansen", "anledning");
    private static final Set<String> WORKPLACE = Lexicon.WORDS.words("workplace");

    private final Clause clause;

    ExpectedCues(Clause clause) {
        this.clause = clause;
    }

    @Nullable
    Cue at(int word) {
        boolean expected = clause.is(word, "forventes", "forventast", "ventes", "ventast") && clause.is(word + 1, "å");
        boolean counted = clause.is(word, "med")
                && clause.is(word - 1, "regne", "rekne")
                && clause.contains(YOU)
                && clause.act(word + 1) >= 0;
        if (counted || clause.is(word, "påregne", "pårekne") && clause.act(word + 1) >= 0) {
            return Cue.ifTask(clause, word + 1);
        }
        if (expected) {
            return Cue.ifTask(clause, word + 2);
        }
        return isChance(word) ? Cue.ifTask(clause, word + 3) : null;
    }

    /** "I stillingen får du mulighet til å utvikle tilbudet", not "mulighet til å utvikle deg". */
    private boolean isChance(int at) {
        return CHANCE.contains(clause.text(at))
                && clause.is(at + 1, "til")
                && clause.is(at + 2, "å")
                && clause.contains(YOU)
                && clause.contains(WORKPLACE)
                && !Verbs.isUsual(clause.text(at + 3))
                && !clause.is(at + 4, "deg", "din", "ditt", "dine", "di", "seg");
    }
}
