package no.ldo.differentiation.proposals;

import java.util.regex.Pattern;

/** What reads like a duty and is none: when somebody works, and where an application is sent. */
final class NoWork {
    private static final Pattern ADDRESS = Pattern.compile("\\p{L}@\\p{L}");
    private static final Pattern WHEN =
            Pattern.compile("(?iu)(?:jobb|arbeid)(?:e|er|ar|a)?(?: (?:du|vi|me|ein|en))?(?: (?:også|òg|ca\\.?|om lag))?"
                    + " (?:(?:om|på|i|hver|kvar|hvert|kvart|annenhver|annankvar|annakvar|annan|annen|andre|tredje|fjerde)"
                    + " )*\\p{L}*(?:helg|natt|netter|lør|laur|søn|dag|kveld|uke|veke)\\p{L}*\\.?");

    private NoWork() {}

    /** Whether the words tell no work. */
    static boolean tells(String said) {
        return ADDRESS.matcher(said).find()
                || WHEN.matcher(said.replaceAll("\\s+", " ").strip()).matches();
    }
}
