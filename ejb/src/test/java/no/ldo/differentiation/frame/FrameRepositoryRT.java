package no.ldo.differentiation.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.AnOrganisation;
import no.ldo.differentiation.position.PositionsForTests;
import no.ldo.local.TestDatabase;
import org.junit.jupiter.api.Test;

class FrameRepositoryRT {
    private final TestDatabase database = TestDatabase.get();
    private final AnOrganisation company = AnOrganisation.in(database);

    @Test
    void a_frame_comes_back_as_it_was_set_and_is_read_with_others_in_one_statement() {
        UUID first = position();
        UUID second = position();
        Frame usual = Frame.usual(2250);
        database.commit(em -> {
            new FrameRepository(em).add(new PositionFrame(first, usual));
            new FrameRepository(em).add(new PositionFrame(second, Frame.usual(2130)));
        });
        database.commit(em -> new FrameRepository(em).find(first).orElseThrow().take(Frame.usual(2000)));

        PositionFrame changed =
                database.inTransaction(em -> new FrameRepository(em).find(first).orElseThrow());
        assertThat(changed.frame()).isEqualTo(Frame.usual(2000));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(database.statementsOf(em -> assertThat(
                                new FrameRepository(em).of(List.of(first, second, UUID.randomUUID())))
                        .containsOnlyKeys(first, second)))
                .isEqualTo(1);
        assertThat(database.statementsOf(em -> new FrameRepository(em).of(List.of())))
                .isZero();
    }

    @Test
    void the_database_refuses_what_the_rules_refuse() {
        UUID id = position();
        database.commit(em -> new FrameRepository(em).add(new PositionFrame(id, Frame.usual(2250))));

        for (String wrong : List.of(
                "least_minutes = most_minutes + 1",
                "suitable_days = 0",
                "most_days = 6",
                "day_end = day_start",
                "most_day_minutes = 1000",
                "limits = '5'",
                "donors = 'MOON'")) {
            assertThatThrownBy(() -> database.commit(
                            em -> em.createNativeQuery("update position_frame set " + wrong + " where position_id = ?")
                                    .setParameter(1, id.toString())
                                    .executeUpdate()))
                    .as(wrong)
                    .hasStackTraceContaining("position_frame");
        }
    }

    private UUID position() {
        return database.inTransaction(
                em -> PositionsForTests.aPosition(em, company.number(), company.kitchen(), "Assistent"));
    }
}
