package no.ldo.differentiation.position;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ldo.differentiation.position.PositionLine.LineSource;
import no.ldo.documents.Block;
import no.ldo.documents.Block.Column;
import no.ldo.documents.Block.Heading;
import no.ldo.documents.Block.Table;
import no.ldo.documents.DocumentTexts;

/** The part of the position document that says which jobs are relieved, and by how much. */
final class DonorTable {
    private DonorTable() {}

    static List<Block> of(ApprovedVersion version, DocumentTexts texts) {
        Map<LineSource, Integer> minutes = new LinkedHashMap<>();
        version.lines().forEach(line -> minutes.merge(line.source(), line.load().minutesAWeek(), Integer::sum));
        List<List<String>> rows = minutes.entrySet().stream()
                .map(donor ->
                        List.of(donor.getKey().jobTitle(), donor.getKey().unitName(), String.valueOf(donor.getValue())))
                .toList();
        Table table = Table.of(
                texts.text("document.donors.caption"),
                List.of(
                        Column.left(texts.text("document.donors.job"), 4),
                        Column.left(texts.text("document.unit"), 3),
                        Column.right(texts.text("document.week"), 2)),
                rows);
        return List.of(new Heading(1, texts.text("document.donors")), table);
    }
}
