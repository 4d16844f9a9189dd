package no.ldo.differentiation.optimiser;

import java.util.List;
import java.util.Set;
import no.ldo.differentiation.carving.CarvingPosition;
import no.ldo.differentiation.carving.DoseCap;

/** Copies of a position with one thing changed. */
record Loose(CarvingPosition of) {
    /** @param field one of the numbers of a position that may be relaxed */
    CarvingPosition with(String field, int value) {
        return copy(
                of.allowedUnits(),
                of.doseCaps(),
                new Numbers(
                        field.equals("minMinutes") ? value : of.minMinutes(),
                        field.equals("minDayMinutes") ? value : of.minDayMinutes(),
                        field.equals("maxTasks") ? value : of.maxTasks(),
                        field.equals("maxLocations") ? value : of.maxLocations(),
                        field.equals("dayStart") ? value : of.dayStart(),
                        field.equals("dayEnd") ? value : of.dayEnd()));
    }

    CarvingPosition withDoses(List<DoseCap> caps) {
        return copy(of.allowedUnits(), caps, numbers());
    }

    CarvingPosition withUnits(Set<Integer> units) {
        return copy(units, of.doseCaps(), numbers());
    }

    private Numbers numbers() {
        return new Numbers(
                of.minMinutes(), of.minDayMinutes(), of.maxTasks(), of.maxLocations(), of.dayStart(), of.dayEnd());
    }

    private record Numbers(
            int minMinutes, int minDayMinutes, int maxTasks, int maxLocations, int dayStart, int dayEnd) {}

    private CarvingPosition copy(Set<Integer> units, List<DoseCap> caps, Numbers n) {
        return new CarvingPosition(
                of.unit(),
                of.name(),
                units,
                n.minMinutes(),
                of.maxMinutes(),
                of.levelCeiling(),
                of.limits(),
                caps,
                of.dayPatterns(),
                n.dayStart(),
                n.dayEnd(),
                n.minDayMinutes(),
                of.maxDayMinutes(),
                n.maxTasks(),
                n.maxLocations(),
                of.interests());
    }
}
