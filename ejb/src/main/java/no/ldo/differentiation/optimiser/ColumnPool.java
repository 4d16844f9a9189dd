package no.ldo.differentiation.optimiser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Every allowed content of a position that a search has met: columns, of which the best may be put together anew. */
final class ColumnPool {
    private final Model model;
    private final List<Map<List<Integer>, Content>> ofPosition = new ArrayList<>();

    ColumnPool(Model model) {
        this.model = model;
        for (int p = 0; p < model.slots.length; p++) {
            ofPosition.add(new LinkedHashMap<>());
        }
    }

    void add(int p, Content content) {
        if (content.pattern() == Plan.CLOSED) {
            return;
        }
        List<Integer> key = new ArrayList<>();
        key.add(content.pattern());
        for (int c : content.sorted()) {
            key.add(c);
        }
        ofPosition.get(p).putIfAbsent(key, content);
    }

    /** Takes all that the other pool has. */
    void addAll(ColumnPool other) {
        for (int p = 0; p < ofPosition.size(); p++) {
            for (Map.Entry<List<Integer>, Content> entry :
                    other.ofPosition.get(p).entrySet()) {
                ofPosition.get(p).putIfAbsent(entry.getKey(), entry.getValue());
            }
            other.ofPosition.get(p).clear();
        }
    }

    /** Positions of which nothing has been met. */
    List<Integer> without() {
        return IntStream.range(0, ofPosition.size())
                .filter(p -> ofPosition.get(p).isEmpty())
                .boxed()
                .toList();
    }

    /** The contents of a position that are worth most after paying for what others want too. */
    List<Content> best(int p, Prices prices, int most) {
        Slot slot = model.slots[p];
        record Priced(Content content, double worth) {}
        return ofPosition.get(p).values().stream()
                .map(content -> new Priced(content, prices.worth(slot, content)))
                .sorted(Comparator.comparingDouble(one -> -one.worth()))
                .limit(most)
                .map(Priced::content)
                .toList();
    }
}
