package no.ldo.documents;

import java.util.List;

/** Running text of one or more stretches. */
public record Text(List<Inline> parts) {
    public Text {
        parts = List.copyOf(parts);
    }

    public static Text of(String words) {
        return new Text(List.of(new Inline.Plain(words)));
    }

    public static Text of(Inline... parts) {
        return new Text(List.of(parts));
    }

    /** Each string a text of its own, for items and cells. */
    public static List<Text> each(List<String> words) {
        return words.stream().map(Text::of).toList();
    }
}
