package no.ldo.differentiation.carving;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random draws that a seed decides. */
final class Draw {
    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A whole number; both ends can come. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** A factor; the upper end does not come. */
    double factor(double least, double most) {
        return random.nextDouble(least, most);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** All of them, in another order. */
    <T> List<T> mixed(List<T> things) {
        List<T> mixed = new ArrayList<>(things);
        for (int last = mixed.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            T moved = mixed.set(last, mixed.get(other));
            mixed.set(other, moved);
        }
        return mixed;
    }

    /** So many different ones, or all when there are fewer. */
    <T> List<T> some(List<T> things, int count) {
        return List.copyOf(mixed(things).subList(0, Math.min(count, things.size())));
    }
}
