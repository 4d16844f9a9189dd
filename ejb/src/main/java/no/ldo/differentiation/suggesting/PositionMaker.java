package no.ldo.differentiation.suggesting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.DoseCap;
import no.ldo.differentiation.frame.Doses;
import no.ldo.differentiation.frame.Frame;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.differentiation.jobs.WorkFamily;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.shared.UnitId;

/** A draft with its frame as a position of the model. Variants change hours, level and variety, never demands or days. */
final class PositionMaker {
    private static final int TENTH = 10;
    private static final int FEWER_TASKS = 2;
    private static final int HIGHEST_LEVEL = 3;

    private final Situation situation;
    private final List<UnitId> units;
    private final Variant variant;

    PositionMaker(Situation situation, List<UnitId> units, Variant variant) {
        this.situation = situation;
        this.units = units;
        this.variant = variant;
    }

    /** @param name a number: names of positions stay in the portal */
    CarvingPosition of(PositionDraft draft, String name) {
        Frame frame = situation.frames().get(draft.id());
        boolean light = variant == Variant.LIGHT;
        int less = light ? draft.fullTimeMinutes() / TENTH : 0;
        return new CarvingPosition(
                units.indexOf(draft.unit()),
                name,
                donors(draft, frame),
                Math.max(1, frame.leastMinutes() - less),
                Math.max(1, Math.min(frame.mostMinutes(), draft.fullTimeMinutes()) - less),
                level(frame.ability().levelCeiling()),
                limits(frame),
                caps(frame.ability().doses()),
                frame.days().patterns().stream().map(Weekdays::bits).toList(),
                frame.days().dayStart(),
                frame.days().dayEnd(),
                frame.days().leastDayMinutes(),
                frame.days().mostDayMinutes(),
                Math.max(1, frame.variety().mostTasks() - (light ? FEWER_TASKS : 0)),
                frame.variety().mostPlaces(),
                frame.variety().interests().stream().map(WorkFamily::code).collect(Collectors.toSet()));
    }

    private int level(int ceiling) {
        return switch (variant) {
            case LIGHT -> Math.max(0, ceiling - 1);
            case STRETCH -> Math.min(HIGHEST_LEVEL, ceiling + 1);
            case AS_ASKED, DIFFERENT -> ceiling;
        };
    }

    private Set<Integer> donors(PositionDraft draft, Frame frame) {
        List<UnitId> path = situation.pathOf(draft.unit());
        UnitId top = switch (frame.donors()) {
            case OWN_UNIT -> draft.unit();
            case NEIGHBOURS -> path.size() > 1 ? path.get(1) : draft.unit();
            case EVERYWHERE -> null;
        };
        Set<Integer> allowed = new HashSet<>();
        for (int place = 0; place < units.size(); place++) {
            if (top == null || situation.pathOf(units.get(place)).contains(top)) {
                allowed.add(place);
            }
        }
        return allowed;
    }

    private static List<Integer> limits(Frame frame) {
        return Arrays.stream(Demand.values())
                .map(demand -> frame.ability().limits().of(demand))
                .toList();
    }

    private static List<DoseCap> caps(Doses doses) {
        List<DoseCap> caps = new ArrayList<>();
        for (Demand demand : Demand.values()) {
            if (doses.of(demand) > 0) {
                caps.add(new DoseCap(demand.ordinal(), Doses.COUNTED_FROM, doses.minutesOf(demand)));
            }
        }
        return caps;
    }
}
