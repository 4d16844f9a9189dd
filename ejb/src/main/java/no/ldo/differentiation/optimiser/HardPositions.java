package no.ldo.differentiation.optimiser;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.ldo.differentiation.carving.Pin;
import no.ldo.differentiation.optimiser.exact.ExactSolver;
import no.ldo.differentiation.optimiser.exact.Found;
import no.ldo.differentiation.optimiser.exact.Limits;
import no.ldo.differentiation.optimiser.exact.Offers;
import no.ldo.differentiation.optimiser.exact.OnePosition;

/**
 * Positions for which a search has found nothing. The exact solver is asked about each as if the others did not exist: it
 * finds a content that is hard to find, or proves that there is none, and then nobody need try again.
 */
final class HardPositions {
    private final CarvingRequest request;
    private final ExactSolver exact;

    HardPositions(CarvingRequest request, ExactSolver exact) {
        this.request = request;
        this.exact = exact;
    }

    /** The positions with least to choose from, about which much is soon known: so many, and so many shares in all at most. */
    static List<Integer> easiest(Model model, List<Integer> empty, int most, int shares) {
        List<Integer> chosen = empty.stream()
                .sorted(Comparator.comparingInt(p -> model.slots[p].shares()))
                .limit(most)
                .toList();
        int n = chosen.size();
        while (shares(model, chosen.subList(0, n)) > shares) {
            n--;
        }
        return chosen.subList(0, n);
    }

    /** All that the positions could hold, counted for each of their patterns. */
    static int shares(Model model, List<Integer> positions) {
        return positions.stream().mapToInt(p -> model.slots[p].shares()).sum();
    }

    /** What is known of each that the solver could say something about. */
    Map<Integer, Found> look(List<Integer> positions, Limits limits) {
        Map<Integer, Found> known = new LinkedHashMap<>();
        for (int p : positions) {
            if (limits.stop().getAsBoolean()) {
                break;
            }
            look(p, Offers.ALL, OnePosition.ANY, limits).ifPresent(found -> known.put(p, found));
        }
        return known;
    }

    /** What is known of one, with prices or premiums for its tasks. @param least what is worth less is not looked for */
    Optional<Found> look(int p, Offers prices, long least, Limits limits) {
        Set<Integer> unwanted = tasks(request.excluded(), p);
        Set<Integer> required = tasks(request.locked(), p);
        Set<Integer> patterns = request.locked().stream()
                .filter(pin -> pin.position() == p && pin.pattern() != null)
                .map(Pin::pattern)
                .collect(Collectors.toSet());
        Offers offers = (pattern, task) -> unwanted.contains(task) || !patterns.isEmpty() && !patterns.contains(pattern)
                ? Offers.NOT_OFFERED
                : prices.points(pattern, task);
        OnePosition alone = OnePosition.alone(
                        request.problem(), request.problem().positions().get(p))
                .offering(offers)
                .requiring(required)
                .worthAtLeast(least);
        return exact.onePosition(alone, limits);
    }

    private static Set<Integer> tasks(List<Pin> pins, int p) {
        return pins.stream().filter(pin -> pin.position() == p).map(Pin::task).collect(Collectors.toSet());
    }

    /** The content in the model's own numbers; nothing when the model leaves a part of it out. */
    static Content content(Model model, int p, Found found) {
        Slot slot = model.slots[p];
        int[] held = IntStream.range(0, slot.candidates())
                .filter(c -> found.tasks().contains(model.items[slot.items[c]][0]))
                .toArray();
        int tasks = IntStream.of(held).map(c -> slot.parts[c].length).sum();
        int k = IntStream.range(0, slot.masks.length)
                .filter(i -> slot.patternPlaces[i] == found.pattern())
                .findFirst()
                .orElse(Plan.CLOSED);
        if (k == Plan.CLOSED || tasks != found.tasks().size()) {
            return Content.NOTHING;
        }
        Appraisal appraisal = new Appraisal();
        appraisal.of(model, p, k, held, held.length);
        return appraisal.excess > 0 ? Content.NOTHING : new Content(k, held, appraisal.own);
    }
}
