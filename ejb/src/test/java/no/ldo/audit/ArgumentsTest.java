package no.ldo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.PageRequest;
import no.ldo.shared.UnitId;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static final OrganisationNumber BAKERY = new OrganisationNumber("999000037");
    private static final UUID PLAN = UUID.fromString("018f0000-0000-7000-8000-000000000001");

    public record Inner(UUID plan) {}

    public record Outer(String title, Inner inner, OrganisationNumber organisation) {}

    @Test
    void finds_the_first_organisation_and_the_first_id() {
        Arguments arguments = new Arguments(new Object[] {"text", BAKERY, PLAN, UUID.randomUUID()});

        assertThat(arguments.organisation()).isEqualTo(BAKERY);
        assertThat(arguments.subject()).isEqualTo(PLAN);
    }

    @Test
    void looks_into_commands_and_ids_that_are_records() {
        assertThat(new Arguments(new Object[] {new Outer("t", new Inner(PLAN), BAKERY)}).subject())
                .isEqualTo(PLAN);
        assertThat(new Arguments(new Object[] {new Outer("t", new Inner(PLAN), BAKERY)}).organisation())
                .isEqualTo(BAKERY);
        assertThat(new Arguments(new Object[] {new UnitId(PLAN)}).subject()).isEqualTo(PLAN);
    }

    @Test
    void finds_nothing_where_nothing_is() {
        assertThat(new Arguments(null).subject()).isNull();
        assertThat(new Arguments(new Object[] {null, PageRequest.of(1, 10)}).organisation())
                .isNull();
    }

    @Test
    void facts_are_json_with_keys_in_order_and_nothing_breaks_out() {
        assertThat(Facts.asJson(Map.of("b", "say \"hi\"\n", "a", "x\\y")))
                .isEqualTo("{\"a\":\"x\\\\y\",\"b\":\"say \\\"hi\\\"\\u000a\"}");
        assertThat(Facts.asJson(Map.of())).isEqualTo("{}");
        assertThat(Facts.asJson(Map.of("long", "æ".repeat(5000)))).hasSizeLessThan(300);
    }

    @Test
    void the_hash_of_a_line_depends_on_every_value_and_on_its_place() {
        String one = SealHash.of(1, "0", SealHash.joined("ab", "c"));

        assertThat(one).hasSize(64);
        assertThat(SealHash.of(1, "0", SealHash.joined("a", "bc"))).isNotEqualTo(one);
        assertThat(SealHash.of(2, "0", SealHash.joined("ab", "c"))).isNotEqualTo(one);
        assertThat(SealHash.of(1, "1", SealHash.joined("ab", "c"))).isNotEqualTo(one);
        assertThat(SealHash.joined((Object) null)).isNotEqualTo(SealHash.joined("-"));
    }
}
