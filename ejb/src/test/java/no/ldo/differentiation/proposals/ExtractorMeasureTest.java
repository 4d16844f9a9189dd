package no.ldo.differentiation.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Precision and recall of the extractor on adverts of our own, whose duties are labelled. Nobody looks at the unseen ones while
 * rules are changed, so only their totals are told.
 */
class ExtractorMeasureTest {
    private static final Path ADVERTS = Path.of("src", "test", "resources", "no", "ldo", "differentiation", "adverts");
    /** Written in nynorsk though their names do not say so. */
    private static final Set<String> NYNORSK_TOO =
            Set.of("04-sfo-medarbeidar.txt", "10-daglegvare-butikk.txt", "38-bibliotek.txt");

    private static final Logger LOG = System.getLogger(ExtractorMeasureTest.class.getName());

    @Test
    void finds_the_duties_of_adverts_that_it_was_made_with() throws IOException {
        Score score = measure("tuning");

        assertThat(score.adverts()).isGreaterThanOrEqualTo(270);
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.96);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.96);
    }

    @Test
    void finds_the_duties_of_adverts_that_it_has_never_met() throws IOException {
        Score score = measure("unseen");

        assertThat(score.adverts()).isGreaterThanOrEqualTo(20);
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.96);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.875);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuning", "unseen"})
    void tells_the_language_of_nearly_every_advert(String set) throws IOException {
        List<Path> adverts = adverts(set);
        int right = 0;
        for (Path advert : adverts) {
            String name = advert.getFileName().toString();
            boolean nynorsk = name.matches(".*-(?:nn|nynorsk)\\b.*") || NYNORSK_TOO.contains(name);
            right += TaskProposals.of(Files.readString(advert)).language().equals(nynorsk ? "nn" : "nb") ? 1 : 0;
        }

        assertThat(right).isGreaterThanOrEqualTo(98 * adverts.size() / 100);
    }

    /** What was counted over a set of adverts. */
    private record Score(int adverts, int hits, int found, int labelled) {
        double precision() {
            return (double) hits / found;
        }

        double recall() {
            return (double) hits / labelled;
        }
    }

    private static Score measure(String set) throws IOException {
        List<Path> adverts = adverts(set);
        Score strict = count(adverts, true);
        Score lenient = count(adverts, false);
        LOG.log(
                Level.INFO,
                String.format(
                        Locale.ROOT,
                        "%s: %d adverts, %d labelled, %d found; half of both: precision %.1f %%, recall %.1f %%; half"
                                + " of the label: %.1f %%, %.1f %%",
                        set,
                        strict.adverts(),
                        strict.labelled(),
                        strict.found(),
                        100 * strict.precision(),
                        100 * strict.recall(),
                        100 * lenient.precision(),
                        100 * lenient.recall()));
        return strict;
    }

    private static List<Path> adverts(String set) throws IOException {
        try (Stream<Path> files = Files.list(ADVERTS.resolve(set))) {
            return files.filter(file -> file.toString().endsWith(".txt")).toList();
        }
    }

    private static Score count(List<Path> adverts, boolean halfOfBoth) throws IOException {
        Score sum = new Score(0, 0, 0, 0);
        for (Path advert : adverts) {
            String text = Files.readString(advert);
            List<int[]> labels = labels(advert, text);
            List<int[]> sources = sources(text);
            int hits = hits(labels, sources, halfOfBoth);
            sum = new Score(
                    sum.adverts() + 1, sum.hits() + hits, sum.found() + sources.size(), sum.labelled() + labels.size());
        }
        return sum;
    }

    private static List<int[]> labels(Path advert, String text) throws IOException {
        Path file = Path.of(advert.toString().replaceFirst("\\.txt$", ".tasks"));
        return places(
                text,
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    private static List<int[]> sources(String text) {
        return places(
                text,
                TaskProposals.of(text).items().stream()
                        .map(ProposedTask::source)
                        .toList());
    }

    /** Where the parts stand, each behind the one before it. */
    private static List<int[]> places(String text, List<String> parts) {
        List<int[]> places = new ArrayList<>();
        int from = 0;
        for (String part : parts) {
            int at = text.indexOf(part, from);
            assertThat(at).as("missing: " + part).isNotNegative();
            from = at + part.length();
            places.add(new int[] {at, from});
        }
        return places;
    }

    /** Each label and each source counts once. */
    private static int hits(List<int[]> labels, List<int[]> sources, boolean halfOfBoth) {
        List<int[]> left = new ArrayList<>(labels);
        int hits = 0;
        for (int[] source : sources) {
            if (left.removeIf(new Once(label -> overlaps(label, source, halfOfBoth)))) {
                hits++;
            }
        }
        return hits;
    }

    private static boolean overlaps(int[] label, int[] source, boolean halfOfBoth) {
        int common = Math.min(label[1], source[1]) - Math.max(label[0], source[0]);
        return common > 0 && 2 * common >= label[1] - label[0] && (!halfOfBoth || 2 * common >= source[1] - source[0]);
    }

    /** True for the first that fits, and for no other. */
    private static final class Once implements java.util.function.Predicate<int[]> {
        private final java.util.function.Predicate<int[]> fits;
        private boolean done;

        Once(java.util.function.Predicate<int[]> fits) {
            this.fits = fits;
        }

        @Override
        public boolean test(int[] label) {
            boolean first = !done && fits.test(label);
            done |= first;
            return first;
        }
    }
}
