package no.ldo.differentiation.capture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.spreadsheet.SheetRow;

/**
 * What each column of a file is, by its place: the name of a {@link TaskColumn}, the code of a {@link Demand}, or nothing
 * for a column that is not read. No two columns are the same.
 */
final class ColumnKeys {
    private ColumnKeys() {}

    /** All keys that a column may have. @param many whether the file names the job of each task */
    static List<String> all(boolean many) {
        Stream<TaskColumn> columns =
                Stream.concat(many ? TaskColumn.OF_THE_JOB.stream() : Stream.empty(), TaskColumn.OF_A_TASK.stream());
        return Stream.concat(columns.map(Enum::name), Stream.of(Demand.values()).map(Demand::code))
                .toList();
    }

    /** What the headings say; the first of two alike counts. */
    static List<String> guess(SheetRow heading, boolean many) {
        Set<String> allowed = new HashSet<>(all(many));
        List<String> keys = new ArrayList<>();
        for (String said : heading.cells()) {
            String key = of(said).filter(allowed::remove).orElse("");
            keys.add(key);
        }
        return keys;
    }

    private static Optional<String> of(String heading) {
        return TaskColumn.of(heading).map(Enum::name).or(() -> demand(heading));
    }

    /** A column of a demand begins with its code: "d430 løfte". */
    private static Optional<String> demand(String heading) {
        String code = heading.strip().toLowerCase(Locale.ROOT).split("\\s", 2)[0];
        return Stream.of(Demand.values()).map(Demand::code).filter(code::equals).findFirst();
    }

    /** Exactly one key for each column: what is missing, unknown or said before is not read. */
    static List<String> fitted(List<String> chosen, int columns, boolean many) {
        Set<String> allowed = new HashSet<>(all(many));
        List<String> keys = new ArrayList<>();
        for (int at = 0; at < columns; at++) {
            keys.add(at < chosen.size() && allowed.remove(chosen.get(at)) ? chosen.get(at) : "");
        }
        return keys;
    }

    static String text(List<String> keys) {
        return String.join(",", keys);
    }

    static List<String> parse(String text) {
        return List.of(text.split(",", -1));
    }

    /** The same for files with the same headings, whatever their case. */
    static String fingerprint(SheetRow heading, boolean many) {
        String said = heading.cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\u001f", many ? "jobs:" : "job:", ""));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
