package no.ldo.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import no.ldo.documents.Line.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where lines end. */
class LineBreakerTest {
    private Typesetter type;

    @BeforeEach
    void setUp() throws IOException {
        type = new Typesetter(Typeface.borrow());
    }

    @Test
    void no_line_is_wider_than_asked_for_and_no_word_is_lost() {
        String text = "Stillingen er satt sammen av oppgaver som i dag ligger hos flere ansatte ved Sørlandets Bakeri";
        List<Line> lines = type.lines(text, TextStyle.BODY, 120);

        assertThat(lines).hasSizeGreaterThan(3).allMatch(line -> line.width() <= 120);
        assertThat(words(lines)).isEqualTo(text);
    }

    @Test
    void a_word_wider_than_a_line_is_broken_inside() {
        List<Line> lines = type.lines("a " + "m".repeat(100) + " b", TextStyle.BODY, 90);

        assertThat(lines).allMatch(line -> line.width() <= 90);
        assertThat(words(lines)).isEqualTo("a " + "m".repeat(100) + " b");
    }

    @Test
    void a_line_may_end_after_a_hyphen_or_stroke_between_letters_but_not_inside_numbers() {
        assertThat(type.lines("arbeidsgiver/arbeidstaker", TextStyle.BODY, 90)).hasSize(2);
        assertThat(type.lines("tid 2026-11-23", TextStyle.BODY, 60))
                .extracting(LineBreakerTest::words)
                .containsExactly("tid ", "2026-11-23");
    }

    @Test
    void newlines_end_lines_and_many_empty_lines_are_one() {
        List<Line> lines = type.lines("\n\nen\nto\n\n\n\ntre\n\n", TextStyle.BODY, 200);

        assertThat(lines).extracting(LineBreakerTest::words).containsExactly("en ", "to ", "", "tre ");
    }

    @Test
    void a_word_may_change_its_look_without_being_parted() {
        Text text = Text.of(new Inline.Plain("se "), new Inline.Strong("leder"), new Inline.Plain("en."));
        List<Line> lines = type.lines(text, TextStyle.BODY, 48);

        assertThat(lines).extracting(LineBreakerTest::words).containsExactly("se ", "lederen.");
        assertThat(lines.get(1).runs())
                .extracting(run -> run.style().weight())
                .containsExactly(ParsedFont.Weight.SEMIBOLD, ParsedFont.Weight.REGULAR);
    }

    @Test
    void what_does_not_fit_a_label_ends_in_an_ellipsis() {
        List<Line> lines = type.lines("ord ".repeat(50), TextStyle.BODY, 80, 2);

        assertThat(lines).hasSize(2).allMatch(line -> line.width() <= 80);
        assertThat(words(lines)).endsWith("…");
    }

    private static String words(Line line) {
        return line.runs().stream().map(Run::words).collect(Collectors.joining());
    }

    private static String words(List<Line> lines) {
        return lines.stream().map(LineBreakerTest::words).collect(Collectors.joining());
    }
}
