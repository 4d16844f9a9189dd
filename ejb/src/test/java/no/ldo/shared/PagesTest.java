package no.ldo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final List<String> ALL = List.of("a", "b", "c", "d", "e");

    @Test
    void a_list_that_is_read_as_a_whole_is_shown_in_parts() {
        assertThat(PageOf.of(PageRequest.of(1, 2), ALL).items()).containsExactly("a", "b");
        assertThat(PageOf.of(PageRequest.of(3, 2), ALL).items()).containsExactly("e");
        assertThat(PageOf.of(PageRequest.of(4, 2), ALL).items()).isEmpty();
        assertThat(PageOf.of(PageRequest.of(4, 2), ALL).total()).isEqualTo(5);
    }

    @Test
    void a_search_finds_capitals_and_small_letters_in_any_of_the_texts() {
        assertThat(search(" ØST ").finds("Kari", "Avdeling øst")).isTrue();
        assertThat(search("vest").finds("Kari", "Avdeling øst")).isFalse();
        assertThat(search("").finds("Kari")).isTrue();
        assertThat(search("%").finds("Kari")).isFalse();
    }

    private static PageRequest search(String words) {
        return new PageRequest(1, 25, null, false, words);
    }
}
