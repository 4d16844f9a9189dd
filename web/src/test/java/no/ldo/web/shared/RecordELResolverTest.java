package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.PropertyNotWritableException;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {
    /** A row as lists show it. */
    public record Row(String title, boolean open) {}

    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext context = new BareELContext();

    @Test
    void reads_the_components_of_a_record() {
        assertThat(resolver.getValue(context, new Row("Kokk", true), "title")).isEqualTo("Kokk");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void reads_truth_values_under_their_own_name() {
        assertThat(resolver.getValue(context, new Row("Kokk", true), "open")).isEqualTo(true);
    }

    @Test
    void leaves_methods_and_unknown_names_to_others() {
        assertThat(resolver.getValue(context, new Row("Kokk", true), "toString"))
                .isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void leaves_other_objects_to_others() {
        assertThat(resolver.getValue(context, "text", "title")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void never_writes() {
        assertThat(resolver.isReadOnly(context, new Row("Kokk", true), "title")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, new Row("Kokk", true), "title", "Servitør"))
                .isInstanceOf(PropertyNotWritableException.class);
    }
}
