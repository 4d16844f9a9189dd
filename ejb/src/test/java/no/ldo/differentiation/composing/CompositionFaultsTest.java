package no.ldo.differentiation.composing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import no.ldo.differentiation.carving.ACarving;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.ProblemFault;
import no.ldo.differentiation.optimiser.CarvingRequest;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class CompositionFaultsTest {
    @Test
    void the_name_that_is_stored_holds_no_national_identity_number() {
        assertThatThrownBy(() -> CompositionService.refuseFaults(named("Stilling for 01810000186")))
                .asInstanceOf(type(ProblemRefused.class))
                .extracting(ProblemRefused::faults, InstanceOfAssertFactories.list(ProblemFault.class))
                .extracting(ProblemFault::pointer, ProblemFault::code)
                .containsExactly(tuple("#/problem/name", "text.nationalIdentityNumber"));
        assertThatCode(() -> CompositionService.refuseFaults(named("Stilling 01810000185")))
                .doesNotThrowAnyException();
    }

    private static CarvingRequest named(String name) {
        CarvingProblem any = new ACarving().problem();
        return new CarvingRequest(
                new CarvingProblem(
                        name,
                        any.seed(),
                        any.demandKeys(),
                        any.units(),
                        any.jobs(),
                        any.tasks(),
                        any.positions(),
                        any.weights()),
                10,
                1,
                List.of(),
                List.of());
    }
}
