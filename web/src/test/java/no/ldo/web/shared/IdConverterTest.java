package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import no.ldo.shared.NotVisible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdConverterTest {
    @Test
    void reads_an_id() {
        UUID id = UUID.fromString("0193a5d2-7c3e-7b1f-8a4d-1c2b3a4d5e6f");

        assertThat(IdConverter.parse(id.toString())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "abc", "1-1-1-1-1", "0193a5d2-7c3e-7b1f-8a4d-1c2b3a4d5e6f' or 1=1"})
    void treats_any_other_text_like_the_id_of_nothing(String text) {
        assertThatThrownBy(() -> IdConverter.parse(text)).isInstanceOf(NotVisible.class);
    }
}
