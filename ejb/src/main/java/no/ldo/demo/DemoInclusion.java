package no.ldo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ldo.inclusion.HireService;
import no.ldo.shared.OrganisationNumber;
import no.ldo.shared.TimeSource;

/** Hires of three years: some in the bakery, few in the nursing home, none in the hotel, many in the municipality. */
@ApplicationScoped
class DemoInclusion implements DemoChapter {
    private static final List<String> KINDS = List.of("permanent", "temporary", "permanent", "apprentice");

    private static final List<Group> BAKERY = List.of(
            new Group("PROD", 2024, 6, 0, 0),
            new Group("UTSALG", 2024, 5, 1, 0),
            new Group("PROD", 2025, 9, 1, 1),
            new Group("UTSALG", 2025, 7, 0, 0),
            new Group("PROD", 2026, 9, 1, 1),
            new Group("PAKK", 2026, 6, 0, 0),
            new Group("UTSALG", 2026, 9, 0, 1));

    private static final List<Group> NURSING_HOME = List.of(
            new Group("AVD1", 2024, 3, 1, 0), new Group("AVD1", 2025, 4, 0, 1), new Group("AVD1", 2026, 3, 1, 0));

    private static final List<Group> MUNICIPALITY = List.of(
            new Group("HELSE-SYKEHJEM", 2024, 96, 2, 4),
            new Group("HELSE-HJEMME", 2024, 61, 1, 2),
            new Group("OPPVEKST-SKOLE", 2024, 84, 2, 5),
            new Group("OPPVEKST-BARNEHAGE", 2024, 52, 1, 0),
            new Group("TEKNISK", 2024, 28, 0, 1),
            new Group("HELSE-SYKEHJEM", 2025, 101, 5, 6),
            new Group("HELSE-HJEMME", 2025, 66, 3, 1),
            new Group("OPPVEKST-SKOLE", 2025, 90, 3, 4),
            new Group("OPPVEKST-BARNEHAGE", 2025, 48, 2, 2),
            new Group("TEKNISK", 2025, 3, 1, 0),
            new Group("HELSE-SYKEHJEM", 2026, 104, 7, 3),
            new Group("HELSE-HJEMME", 2026, 72, 3, 2),
            new Group("OPPVEKST-SKOLE", 2026, 88, 4, 5),
            new Group("OPPVEKST-BARNEHAGE", 2026, 40, 2, 0),
            new Group("TEKNISK", 2026, 31, 2, 1));

    private HireService hires;
    private ActAs actAs;
    private TimeSource time;

    protected DemoInclusion() {}

    @Inject
    DemoInclusion(HireService hires, ActAs actAs, TimeSource time) {
        this.hires = hires;
        this.actAs = actAs;
        this.time = time;
    }

    /**
     * The hires of one unit in one year.
     *
     * @param yes of these in the target group
     * @param silent of these without an answer
     */
    private record Group(String unit, int year, int hires, int yes, int silent) {
        LocalDate day(int index) {
            return LocalDate.of(year, 1, 2).plusDays((long) index * 300 / hires);
        }

        String answer(int index) {
            int place = (index * 17 + 3) % hires;
            if (place < yes) {
                return "yes";
            }
            return place < yes + silent ? "not_answered" : "no";
        }
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void tell(DemoPeople people) {
        store(people.bakery().number(), people.bakery().hr(), BAKERY);
        store(people.nursingHome().number(), people.nursingHome().hr(), NURSING_HOME);
        store(DemoPeople.MUNICIPALITY, people.municipalityHr(), MUNICIPALITY);
    }

    private void store(OrganisationNumber organisation, UUID hr, List<Group> groups) {
        StringBuilder file = new StringBuilder(HireService.FILE_HEADER).append('\n');
        for (Group group : groups) {
            for (int index = 0; index < group.hires(); index++) {
                LocalDate day = group.day(index);
                if (!day.isAfter(time.today())) {
                    file.append("demo-%s-%d-%d;%s;%s;%s;%s%n"
                            .formatted(
                                    group.unit(),
                                    group.year(),
                                    index,
                                    day,
                                    group.unit(),
                                    KINDS.get(index % KINDS.size()),
                                    group.answer(index)));
                }
            }
        }
        byte[] content = file.toString().getBytes(StandardCharsets.UTF_8);
        actAs.person(hr, () -> hires.importFile(organisation, content));
    }
}
