package no.ldo.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallELResolverTest {
    /** What pages call. */
    public static class Bean {
        public String greet(String name, int times) {
            return (name + " ").repeat(times).strip();
        }

        public String joined(String first, Object... rest) {
            return first + ":" + rest.length;
        }

        public String twice(String word) {
            return word + word;
        }

        public String twice(Integer number) {
            return String.valueOf(number * 2);
        }

        public String fails() {
            throw new IllegalStateException("own");
        }
    }

    private final CallELResolver resolver = new CallELResolver();
    private final ELContext context = new BareELContext();

    @Test
    void calls_the_method_with_arguments_of_its_types() {
        assertThat(call("greet", "Ola", 2L)).isEqualTo("Ola Ola");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void takes_any_number_of_further_arguments() {
        assertThat(call("joined", "a")).isEqualTo("a:0");
        assertThat(call("joined", "a", 1, "b")).isEqualTo("a:2");
    }

    @Test
    void leaves_what_is_not_clear_to_others() {
        assertThat(call("twice", "ab")).isNull();
        assertThat(call("greet", "Ola")).isNull();
        assertThat(call("unknown")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void tells_what_the_method_has_thrown() {
        assertThatThrownBy(() -> call("fails"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private @Nullable Object call(String name, Object... arguments) {
        context.setPropertyResolved(false);
        return resolver.invoke(context, new Bean(), name, null, arguments);
    }
}
