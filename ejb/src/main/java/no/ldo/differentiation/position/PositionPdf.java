package no.ldo.differentiation.position;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.ldo.differentiation.jobs.Demand;
import no.ldo.differentiation.jobs.Demands;
import no.ldo.differentiation.jobs.Weekdays;
import no.ldo.documents.Block;
import no.ldo.documents.Block.Column;
import no.ldo.documents.Block.Fact;
import no.ldo.documents.Block.Facts;
import no.ldo.documents.Block.Heading;
import no.ldo.documents.Block.Items;
import no.ldo.documents.Block.Paragraph;
import no.ldo.documents.Block.Signatures;
import no.ldo.documents.Block.Signer;
import no.ldo.documents.Block.Table;
import no.ldo.documents.DocumentLanguage;
import no.ldo.documents.DocumentMeta;
import no.ldo.documents.DocumentTexts;
import no.ldo.documents.PdfWriter;
import no.ldo.shared.TimeSource;
import org.jspecify.annotations.Nullable;

/** The position document (D5): what the work is, when it is done, what it asks for and what it is good for. */
final class PositionPdf {
    private final ApprovedVersion version;
    private final @Nullable PartTimeNeed need;
    private final DocumentLanguage language;
    private final DocumentTexts texts;
    private final List<Block> blocks = new ArrayList<>();

    private PositionPdf(ApprovedVersion version, @Nullable PartTimeNeed need, DocumentLanguage language) {
        this.version = version;
        this.need = need;
        this.language = language;
        this.texts = DocumentTexts.of("no.ldo.differentiation.differentiation", language);
    }

    /**
     * The document of a version.
     *
     * @param need why it is part-time, or null when that is not shown
     * @param organisation name of the organisation, for the letterhead
     */
    static PositionDocument of(
            ApprovedVersion version, @Nullable PartTimeNeed need, String organisation, DocumentLanguage language) {
        PositionPdf pdf = new PositionPdf(version, need, language);
        VersionRow row = version.row();
        LocalDate approved = LocalDate.ofInstant(row.approvedAt(), TimeSource.NORWAY);
        String subject = pdf.texts.text("document.subject", row.number(), language.inWords(approved));
        DocumentMeta meta = new DocumentMeta(row.title(), subject, organisation, language, approved);
        byte[] content = PdfWriter.write(meta, pdf.blocks());
        return new PositionDocument(pdf.texts.text("document.file", row.title(), row.number()), content);
    }

    private List<Block> blocks() {
        about();
        if (!version.purpose().isEmpty()) {
            blocks.add(new Heading(1, text("document.purpose")));
            blocks.add(new Paragraph(version.purpose()));
        }
        tasks();
        demands();
        blocks.addAll(LearningSteps.of(version, texts));
        details();
        blocks.addAll(DonorTable.of(version, texts));
        blocks.add(new Heading(1, text("document.signatures")));
        blocks.add(new Signatures(List.of(
                new Signer("", text("document.signer.leader")), new Signer("", text("document.signer.person")))));
        if (need != null) {
            blocks.addAll(PartTimeAnnex.of(need, texts, language));
        }
        return blocks;
    }

    private void about() {
        VersionRow row = version.row();
        blocks.add(new Facts(
                text("document.about"),
                List.of(
                        new Fact(text("document.unit"), version.unitName()),
                        new Fact(text("document.hours"), text("document.hours.value", hours(row.minutesAWeek()))),
                        new Fact(text("document.percent"), text("document.percent.value", number(row.percent()))),
                        new Fact(text("document.fullTime"), text("document.hours.value", hours(row.fullTimeMinutes()))),
                        new Fact(text("document.mentor"), text("document.minutes.value", version.mentorMinutes())))));
    }

    private void tasks() {
        blocks.add(new Heading(1, text("document.tasks")));
        List<List<String>> rows = version.lines().stream()
                .map(line -> List.of(
                        line.name(),
                        days(line.load().days()),
                        clock(line.slot().start()) + "–" + clock(line.slot().end()),
                        String.valueOf(line.load().minutesAWeek())))
                .toList();
        Table table = Table.of(
                text("document.tasks.caption"),
                List.of(
                        Column.left(text("document.task"), 4),
                        Column.left(text("document.days"), 2.4),
                        Column.left(text("document.window"), 2),
                        Column.right(text("document.week"), 1.6)),
                rows);
        blocks.add(table.withTotal(List.of(
                text("document.total"), "", "", String.valueOf(version.row().minutesAWeek()))));
    }

    private void details() {
        blocks.add(new Heading(1, text("document.details")));
        for (PositionLine line : version.lines()) {
            blocks.add(new Heading(2, line.name()));
            List<Fact> facts = new ArrayList<>();
            facts.add(new Fact(
                    text("document.from"),
                    text(
                            "document.from.value",
                            line.source().jobTitle(),
                            line.source().unitName())));
            add(facts, "document.place", line.slot().place());
            add(facts, "document.doneWhen", line.doneWhen());
            add(facts, "document.resultFor", line.resultFor());
            facts.add(new Fact(
                    text("document.level"),
                    text("document.level." + line.terms().level())));
            facts.add(new Fact(
                    text("document.eachDay"),
                    text("document.eachDay.value", line.load().minutesADay())));
            facts.add(new Fact(text("document.company"), company(line)));
            blocks.add(new Facts("", facts));
        }
    }

    private void add(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(text(key), value));
        }
    }

    private String company(PositionLine line) {
        String with = text(line.terms().withColleagues() ? "document.company.together" : "document.company.alone");
        return line.terms().supervised() ? with + " " + text("document.company.supervised") : with;
    }

    /** Only what is asked for at all, and by which tasks; function, never diagnosis. */
    private void demands() {
        Demands demands = version.demands();
        List<String> asked = Arrays.stream(Demand.values())
                .filter(demand -> demands.of(demand) > 0)
                .map(demand -> text(
                        "document.demand.line",
                        text("document.demand." + demand.name()),
                        text("document.demand.level." + demands.of(demand)),
                        askedBy(demand, demands.of(demand))))
                .toList();
        blocks.add(new Heading(1, text("document.demands")));
        blocks.add(new Paragraph(text(asked.isEmpty() ? "document.demands.none" : "document.demands.intro")));
        blocks.add(Items.bulleted(asked));
    }

    private String askedBy(Demand demand, int level) {
        return version.lines().stream()
                .filter(line -> line.demands().of(demand) == level)
                .map(PositionLine::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String days(Weekdays days) {
        return days.days().stream().map(this::day).collect(Collectors.joining(", "));
    }

    private String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, language.locale()).replace(".", "");
    }

    private String hours(int minutes) {
        return number(BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP));
    }

    private String number(Number number) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    private static String clock(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    private String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }
}
