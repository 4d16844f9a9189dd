package no.ldo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ldo.demo.DemoPeople.DemoCompany;
import no.ldo.differentiation.frame.Donors;
import no.ldo.differentiation.frame.Doses;
import no.ldo.differentiation.frame.Frame;
import no.ldo.differentiation.frame.Frame.Ability;
import no.ldo.differentiation.frame.Frame.Variety;
import no.ldo.differentiation.frame.Frame.WorkDays;
import no.ldo.differentiation.frame.FrameService;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.differentiation.suggesting.AskSuggestion;
import no.ldo.differentiation.suggesting.SuggestionService;
import no.ldo.differentiation.suggesting.SuggestionService.Candidate;
import no.ldo.shared.Ids;
import no.ldo.shared.OrganisationNumber;

/** The bakery has talked with somebody about what suits, and has asked the portal for a suggestion. Last: the search takes real time. */
@ApplicationScoped
class DemoComposing implements DemoChapter {
    private static final int LAST = 90;

    private FrameService frames;
    private SuggestionService suggestions;
    private ActAs actAs;

    protected DemoComposing() {}

    @Inject
    DemoComposing(FrameService frames, SuggestionService suggestions, ActAs actAs) {
        this.frames = frames;
        this.suggestions = suggestions;
        this.actAs = actAs;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public void tell(DemoPeople people) {
        DemoCompany bakery = people.bakery();
        actAs.person(bakery.hr(), () -> suggest(bakery.number()));
    }

    private void suggest(OrganisationNumber bakery) {
        for (Candidate draft : suggestions.candidates(bakery)) {
            UUID position = draft.position().id();
            frames.set(bakery, position, frame(), 0);
            suggestions.ask(bakery, new AskSuggestion(Ids.next(), List.of(position), false, 2, 1));
        }
    }

    /** Eight to fourteen hours, mornings, no heavy lifting, likes to pack and to clean. */
    private static Frame frame() {
        Weekdays week = Weekdays.of(
                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        return new Frame(
                8 * 60,
                14 * 60,
                new WorkDays(week, 3, 5, 6 * 60, 15 * 60, 60, 5 * 60),
                new Ability(1, new Demands("344444443444"), Doses.of(Map.of(Demand.LIFT, 3))),
                new Variety(8, 4, Set.of(WorkFamily.LOGISTICS, WorkFamily.CLEANING)),
                Donors.EVERYWHERE);
    }
}
