package no.ldo.differentiation.openings;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.UUID;
import no.ldo.differentiation.position.PositionChanged;
import no.ldo.organisation.UnitChanged;
import no.ldo.shared.DomainEvent;
import no.ldo.shared.TimeSource;

/** Keeps what is shown in step with the position, in the transaction of the act. */
@ApplicationScoped
class OpeningKeeper {
    private OpeningRepository openings;
    private InterestRepository interests;
    private OpeningSource source;
    private TimeSource time;
    private Event<DomainEvent> events;

    protected OpeningKeeper() {}

    @Inject
    OpeningKeeper(
            OpeningRepository openings,
            InterestRepository interests,
            OpeningSource source,
            TimeSource time,
            Event<DomainEvent> events) {
        this.openings = openings;
        this.interests = interests;
        this.source = source;
        this.time = time;
        this.events = events;
    }

    void follow(@Observes PositionChanged changed) {
        switch (changed.kind()) {
            case SHOWN -> show(changed);
            case HIDDEN, WITHDRAWN, REOPENED -> hide(changed);
            default -> {
                // nothing that Nav sees has changed
            }
        }
    }

    /** After the units that this request has read are forgotten. */
    void follow(@Observes @Priority(Interceptor.Priority.APPLICATION + 600) UnitChanged changed) {
        openings.of(changed.organisation()).forEach(source::place);
    }

    private void show(PositionChanged changed) {
        UUID position = changed.subjectId();
        Opening opening = openings.find(position).orElseGet(() -> new Opening(position));
        source.copy(opening, changed, time.now());
        openings.save(opening);
        interests.hide(position, null);
    }

    private void hide(PositionChanged changed) {
        int told = interests.hide(changed.subjectId(), time.now());
        if (told > 0) {
            events.fire(
                    new OpeningChanged(changed.organisation(), changed.subjectId(), OpeningChanged.Kind.CLOSED, told));
        }
    }
}
